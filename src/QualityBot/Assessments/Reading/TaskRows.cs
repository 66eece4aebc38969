using QualityBot.Documents;
using QualityDomain.Assessments.Catalogues;

namespace QualityBot.Assessments.Reading;

/// <summary>What rows beside the head say of the tasks: their levels («Уровень сложности задания») and their maxima («Максимальный балл»).</summary>
internal sealed record TaskRows(IReadOnlyDictionary<int, DifficultyLevel> Levels, IReadOnlyDictionary<int, int> Maxima, IReadOnlySet<int> Rows)
{
    private const int Reach = 3;

    public static TaskRows Find(Sheet sheet, TableHead head, IReadOnlyCollection<int> tasks)
    {
        var (levels, maxima, rows) = (new Dictionary<int, DifficultyLevel>(), new Dictionary<int, int>(), new HashSet<int>());
        for (var row = Math.Max(0, head.First - Reach); row <= Math.Min(sheet.Rows.Count - 1, head.Last + Reach); row++)
        {
            if (row >= head.First && row <= head.Last)
            {
                continue;
            }

            var (level, max) = (new Dictionary<int, DifficultyLevel>(), new Dictionary<int, int>());
            foreach (var task in tasks)
            {
                if (DifficultyLevels.Read(sheet[row, task]) is { } read)
                {
                    level[task] = read;
                }
                else if (ScoreCell.Whole(sheet[row, task]) is > 0 and var points)
                {
                    max[task] = points;
                }
            }

            if (level.Count > 0 && level.Count * 2 >= tasks.Count)
            {
                (levels, _) = (level, rows.Add(row));
            }
            else if (max.Count > 0 && SaysMaximum(sheet, row, tasks))
            {
                (maxima, _) = (max, rows.Add(row));
            }
        }

        return new(levels, maxima, rows);
    }

    private static bool SaysMaximum(Sheet sheet, int row, IReadOnlyCollection<int> tasks) => sheet.Rows[row].Index()
        .Any(cell => !tasks.Contains(cell.Index) && cell.Item.Contains("макс", StringComparison.OrdinalIgnoreCase));
}
