using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Tables that lost their form on the way through a browser, a mail or a messenger → lines with tabs between the cells.</summary>
/// <remarks>
/// Known habits: «|» between or after the cells; columns held apart by several spaces; every cell on a line of its own under
/// headings on lines of their own; all cells of a row run together in one line. A line keeps its index except in the last case;
/// lines whose text moved into a row become blank.
/// </remarks>
internal static partial class PastedTable
{
    private const int FewestColumns = 3;
    private const int MostColumns = 9;

    /// <summary>Of headings that stand one below the other so many may be of no known meaning.</summary>
    private const int MostUnknown = 1;

    /// <summary>The lines with such tables written with tabs; the same lines where there is none.</summary>
    public static string[] Restore(string[] lines) =>
        lines.Any(line => line.Contains('\t', StringComparison.Ordinal)) ? lines
        : BoxTable.Restore(lines) is var drawn && !ReferenceEquals(drawn, lines) ? drawn
        : lines.Count(line => line.Contains('|', StringComparison.Ordinal)) > 2 ? Barred(lines)
        : SpacedTable.HeadAt(lines) is { } at ? SpacedTable.Restore(lines, at)
        : CellLines.Restore(lines) is var restored && !ReferenceEquals(restored, lines) ? restored
        : RunOnTable.Restore(lines);

    /// <summary>Whether the texts are the headings of a plan: what, and when or who.</summary>
    public static bool IsHead(IReadOnlyCollection<string> headings)
    {
        var columns = headings.Select(Columns.Of).ToArray();
        return columns.Any(column => column is Column.Text or Column.Matter or Column.Topic)
            && columns.Any(column => column is Column.Deadline or Column.Date or Column.Responsible or Column.Month)
            && columns.Count(column => column is not Column.Other) >= 2;
    }

    /// <summary>Bars: rows of several cells in a line, or one cell a line with a bar after it; the headings tell how many make a row.</summary>
    private static string[] Barred(string[] lines)
    {
        var first = Array.FindIndex(lines, line => line.Contains('|', StringComparison.Ordinal));
        var last = Array.FindLastIndex(lines, line => line.Contains('|', StringComparison.Ordinal));
        first = lines[first].Trim() is "|" ? Math.Max(0, Array.FindLastIndex(lines, first, first, line => line.Trim() is not ("" or "|"))) : first;
        lines = Mended(lines, first, last);
        var result = (string[])lines.Clone();
        if (lines[first..(last + 1)].Count(line => Bars(line) > 1) * 2 > last - first)
        {
            for (var i = first; i <= last; i++)
            {
                if (i > first && result[i - 1].Contains('\t', StringComparison.Ordinal) && RestOfRow(lines[i]) is { } rest)
                {
                    (result[i - 1], result[i]) = ($"{result[i - 1].TrimEnd('\t', ' ')} {rest}", "");
                    continue;
                }

                result[i] = Rule().IsMatch(lines[i]) ? "" : Bars(lines[i]) > 0 ? string.Join('\t', lines[i].Trim().Trim('|').Split('|').Select(cell => cell.Trim())) : lines[i];
            }

            return result;
        }

        var cells = Cells(lines, first, last);
        var width = Enumerable.Range(2, MostColumns - 1).Reverse().Where(count => cells.Count >= 2 * count && IsHead([.. cells.Take(count).Select(cell => cell.Text)])
            && cells.Take(count).Count(cell => Columns.Of(cell.Text) is Column.Other) <= MostUnknown && Columns.Of(cells[count - 1].Text) is not Column.Other).OrderByDescending(count => Times(cells, count)).FirstOrDefault();
        return width == 0 ? lines : Rows(result, cells, width, first, last);
    }

    /// <summary>How many times stand below the heading of the times if the rows are that wide.</summary>
    private static int Times(List<(int Line, string Text)> cells, int width) =>
        cells.FindIndex(cell => Columns.Of(cell.Text) is Column.Deadline or Column.Date or Column.Month) is >= 0 and var when
            ? cells.Skip(width).Where((_, index) => index % width == when).Count(cell => CellMeaning.IsTime(cell.Text)) : 0;

    private static List<(int Line, string Text)> Cells(string[] lines, int first, int last)
    {
        var cells = new List<(int, string)>();
        var open = "";
        var at = first;
        for (var i = first; i <= last; i++)
        {
            var parts = lines[i].Split('|');
            at = open.Length == 0 ? i : at;
            open = $"{open} {parts[0].Trim()}".Trim();
            foreach (var next in parts.Skip(1))
            {
                cells.Add((at, open));
                (open, at) = (next.Trim(), i);
            }
        }

        return cells;
    }

    private static string[] Rows(string[] result, List<(int Line, string Text)> cells, int width, int first, int last)
    {
        Array.Fill(result, "", first, last - first + 1);
        for (var i = 0; i < cells.Count; i += width)
        {
            var row = cells.Skip(i).Take(width).Select(cell => cell.Text).ToArray();
            result[cells[i].Line] = row.Skip(1).All(cell => cell.Length == 0) ? row[0] + "\t" : string.Join('\t', row);
        }

        return result;
    }

    /// <summary>The lines with rows whose last cell was broken put together again: what one line lacks of bars the next one has.</summary>
    private static string[] Mended(string[] lines, int first, int last)
    {
        var (result, bars) = ((string[])lines.Clone(), Bars(lines[first]));
        for (var i = first + 1; i < last; i++)
        {
            if (bars > 1 && Bars(result[i]) > 1 && Bars(result[i]) < bars && Bars(result[i + 1]) > 0 && Bars(result[i]) + Bars(result[i + 1]) == bars)
            {
                (result[i], result[i + 1]) = ($"{result[i].TrimEnd()} {result[i + 1].Trim()}", "");
            }
        }

        return result;
    }

    /// <summary>What a broken row still has to say: a text that goes on with a small letter before empty cells; null: the line is a row.</summary>
    private static string? RestOfRow(string line) =>
        line.Split('|') is [{ Length: > 0 } text, .. var empty] && empty.All(cell => cell.Trim().Length == 0) && char.IsLower(text.TrimStart().FirstOrDefault()) ? text.Trim() : null;

    private static int Bars(string line) => line.Count(sign => sign == '|');

    [GeneratedRegex("""^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*$""")]
    private static partial Regex Rule();
}
