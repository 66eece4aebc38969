using QualityBot.Documents;

namespace QualityBot.Assessments.Reading;

/// <summary>The head of a table of pupils: which column means what, and where the lines begin.</summary>
/// <param name="First">The index of the head's first row; <paramref name="Last"/>: of its last.</param>
internal sealed record TableHead(IReadOnlyList<Heading> Columns, int First, int Last)
{
    private const int LatestRow = 40;

    /// <summary>Finds the head; null when the sheet has no table of pupils.</summary>
    public static TableHead? Find(Sheet sheet)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Count, LatestRow); row++)
        {
            var upper = sheet.Rows[row].Select(Heading.Of).ToArray();
            var (both, usesLower) = Deepened(upper, row + 1 < sheet.Rows.Count ? sheet.Rows[row + 1] : []);
            if (IsHead(both))
            {
                return new(both, row, usesLower ? row + 1 : row);
            }
        }

        return null;
    }

    /// <summary>The index of the first column with that meaning; null: there is none.</summary>
    public int? IndexOf(Meaning meaning) => Columns.Index().Where(pair => pair.Item.Meaning == meaning).Select(pair => (int?)pair.Index).FirstOrDefault();

    /// <summary>Somebody, and what they did: tasks, or a total or mark at least. The numbers of rows alone are no head.</summary>
    private static bool IsHead(Heading[] columns)
    {
        bool Has(Meaning meaning) => Array.Exists(columns, column => column.Meaning == meaning);
        var tasks = columns.Count(column => column.Meaning is Meaning.Task);
        return (Has(Meaning.Code) || Has(Meaning.Personal) || Has(Meaning.Number) || Has(Meaning.Class)) && (tasks >= 2 || (tasks == 1 && columns.Length <= 6) || Has(Meaning.Total) || Has(Meaning.Mark))
            && columns.Count(column => column.Meaning is not (Meaning.Other or Meaning.Task)) + Math.Min(tasks, 2) >= 2
            && columns.Count(column => column.Meaning is Meaning.Task) + columns.Count(column => column.Meaning is Meaning.Code or Meaning.Mark or Meaning.Total or Meaning.Journal or Meaning.Personal) >= 2;
    }

    /// <summary>A head of two rows: under «Задания» and under what says nothing the lower row names the tasks.</summary>
    private static (Heading[] Columns, bool UsesLower) Deepened(Heading[] upper, string[] lower)
    {
        var width = Math.Max(upper.Length, lower.Length);
        var columns = Enumerable.Range(0, width).Select(at =>
        {
            var above = at < upper.Length ? upper[at] : new("", Meaning.Other);
            var below = Heading.Of(at < lower.Length ? lower[at] : "");
            return (above, below, Takes: above.Meaning is Meaning.Other or Meaning.Total && below.Meaning is Meaning.Task && IsOverTasks(above.Text));
        }).ToArray();
        return columns.Count(column => column.Takes) >= 2 && upper.Count(column => column.Text.Length > 0) >= 2 && !Array.Exists(upper, column => column.Meaning is Meaning.Task)
            ? ([.. columns.Select(column => column.Takes ? column.below : column.above)], true)
            : ([.. columns.Select(column => column.above)], false);
    }

    private static bool IsOverTasks(string text) => text.Length == 0
        || text.Contains("задан", StringComparison.OrdinalIgnoreCase) || text.Contains("балл", StringComparison.OrdinalIgnoreCase);
}
