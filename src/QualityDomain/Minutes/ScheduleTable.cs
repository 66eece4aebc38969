using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A schedule of works: classes below each other, subjects side by side (or the other way round), days in the cells.</summary>
internal sealed partial class ScheduleTable(Gathering into)
{
    private const int FewestColumns = 2;
    private const int FewestRows = 2;

    /// <summary>So many of the filled cells must be days.</summary>
    private const double Most = 0.8;

    /// <summary>Whether the table is one: days in at least two columns of a paper that calls itself a schedule.</summary>
    public static bool Is(SourceDocument document, Block.Table table)
    {
        if (table.Rows.Count <= FewestRows || table.Rows[0].Cells.Count <= FewestColumns || !document.Blocks.OfType<Block.Paragraph>().Any(block => Schedule().IsMatch(block.Line.Text)))
        {
            return false;
        }

        var head = table.Rows[0].Cells.Select(cell => Columns.Of(cell.Text)).ToArray();
        return Array.TrueForAll(head, column => column is Column.Other or Column.Subjects or Column.Classes or Column.Number or Column.Responsible) && Days(table).Count >= FewestColumns;
    }

    /// <summary>The columns that hold days and little else.</summary>
    private static HashSet<int> Days(Block.Table table) =>
    [
        .. Enumerable.Range(1, table.Rows[0].Cells.Count - 1).Where(column => table.Rows[0].Cells[column] is { IsEmpty: false, FromLeft: false }
            && table.Rows.Skip(1).Select(row => row.Cells[column]).Where(cell => cell is { IsEmpty: false, FromLeft: false }).ToArray() is { Length: > 0 } filled
            && filled.Count(cell => IsDay(cell.Text)) >= filled.Length * Most),
    ];

    private static bool IsDay(string text) => Day().IsMatch(text) && CellMeaning.IsExactDay(text);

    /// <summary>Reads all rows; the first of them has the running number <paramref name="firstRow"/>.</summary>
    public void Read(Block.Table table, int firstRow)
    {
        var (days, head) = (Days(table), table.Rows[0].Cells);
        var columns = head.Select(cell => Columns.Of(cell.Text)).ToArray();
        var label = Array.FindIndex(columns, column => column is not Column.Number);
        var (byClass, who) = (columns[label] is not Column.Subjects, Array.IndexOf(columns, Column.Responsible));
        foreach (var (index, row) in table.Rows.Index())
        {
            var printed = string.Join(" | ", row.Cells.Where(cell => cell is { IsEmpty: false, FromAbove: false, FromLeft: false }).Select(cell => cell.Text));
            if (index == 0 || row.Cells[label].IsEmpty || !days.Any(column => row.Cells[column] is { IsEmpty: false, FromLeft: false }))
            {
                into.Skip(firstRow + index, row.Cells[0].At ?? default, printed, index == 0 ? SkipReason.Heading : printed.Length == 0 ? SkipReason.Empty : SkipReason.Section);
                continue;
            }

            var list = into.NewList();
            foreach (var (column, cell) in row.Cells.Index().Where(pair => days.Contains(pair.Index) && pair.Item is { IsEmpty: false, FromLeft: false }))
            {
                var (name, of) = (row.Cells[label].Text, head[column].Text);
                into.Add(new ReadDecision(firstRow + index, cell.Lines[0].At, byClass ? of : name)
                {
                    IsTableRow = true,
                    List = list,
                    Section = byClass ? name : of,
                    Classes = byClass && columns[label] is Column.Classes ? name : null,
                    DeadlineText = cell.Text,
                    DeadlineAt = cell.Lines[0].At,
                    DeadlineCell = cell.At,
                    ResponsibleText = who >= 0 ? row.Cells[who].Text : "",
                    ResponsibleAt = who >= 0 && row.Cells[who] is { IsEmpty: false } person ? person.Lines[0].At : null,
                    ResponsibleCell = who >= 0 ? row.Cells[who].At : null,
                    Besides = row.Cells.Index().Where(pair => pair.Index != label && pair.Index != who && !days.Contains(pair.Index) && columns[pair.Index] is not Column.Number && pair.Item is { IsEmpty: false, FromLeft: false })
                        .Select(pair => $"{head[pair.Index].Text}: {pair.Item.Text}").ToValueList(),
                });
            }
        }
    }

    [GeneratedRegex("""(?<![а-яё])(?:график|расписание)""", RegexOptions.IgnoreCase)]
    private static partial Regex Schedule();

    /// <summary>A day with a month in two figures or in words; «4.35» is a mark.</summary>
    [GeneratedRegex("""\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d)|\d\s(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)""", RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
