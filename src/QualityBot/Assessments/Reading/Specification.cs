using QualityBot.Documents;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityBot.Assessments.Reading;

/// <summary>A sheet that says what each task checks: task, skill, planned result, level, maximum; columns by meaning.</summary>
internal static class Specification
{
    private const int LatestRow = 20;

    /// <summary>The tasks of the sheet by code, with 0 as the maximum where none is said; empty: it is no such sheet.</summary>
    public static IReadOnlyDictionary<string, TaskSpec> Read(Sheet sheet)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Count, LatestRow); row++)
        {
            var heads = sheet.Rows[row].Select(Folded.Of).ToArray();
            var (task, skill) = (Column(heads, "задани", "№ задания", "номер задания"), Column(heads, "умени", "проверяем", "требовани", "элемент содержания"));
            if (task < 0 || skill < 0)
            {
                continue;
            }

            var (outcome, level, max) = (Column(heads, "планируем", "результат"), Column(heads, "уровень"), Column(heads, "макс", "балл"));
            return sheet.Rows.Skip(row + 1).Index()
                .Select(line => (Code: TaskSpec.CanonicalCode(Cell(line.Item, task)), Cells: line.Item))
                .Where(line => line.Code is not null).DistinctBy(line => line.Code)
                .ToDictionary(line => line.Code!, line => new TaskSpec(line.Code!, ScoreCell.Whole(Cell(line.Cells, max)) ?? 0)
                {
                    Level = DifficultyLevels.Read(Cell(line.Cells, level)),
                    Skill = Text(Cell(line.Cells, skill)),
                    PlannedOutcome = Text(Cell(line.Cells, outcome)),
                });
        }

        return new Dictionary<string, TaskSpec>();
    }

    private static int Column(string[] heads, params string[] signs) =>
        Array.FindIndex(heads, head => signs.Any(sign => head.StartsWith(sign, StringComparison.Ordinal) || head.Contains(' ' + sign, StringComparison.Ordinal)));

    private static string Cell(string[] row, int column) => column >= 0 && column < row.Length ? row[column] : "";

    private static string? Text(string cell) => cell.Length == 0 ? null : string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
