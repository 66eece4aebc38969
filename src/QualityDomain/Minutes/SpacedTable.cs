using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>
/// A table whose columns are held apart by several spaces: a cell belongs to the column above which it begins. Where the rows are
/// numbered, a line that begins to the right of the numbers is the rest of the cells above it.
/// </summary>
internal static partial class SpacedTable
{
    /// <summary>A cell may begin so many signs before its heading.</summary>
    private const int Slack = 2;

    /// <summary>The line of the headings; null: no line is one.</summary>
    public static int? HeadAt(string[] lines) => lines.Index()
        .Where(line => Cells(line.Item) is { Length: >= 2 } cells && PastedTable.IsHead(cells)).Select(line => (int?)line.Index).FirstOrDefault();

    /// <summary>The lines with the table below the head written with tabs; a line without gaps that is no rest of a row ends it.</summary>
    public static string[] Restore(string[] lines, int head)
    {
        var result = (string[])lines.Clone();
        var starts = Starts(lines[head]);
        var isNumbered = Columns.Of(Cells(lines[head])[0]) is Column.Number;
        int? open = null;
        for (var i = head; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            if (open is { } above && text.Length > 0 && lines[i].Length - lines[i].TrimStart().Length >= starts[1] - Slack)
            {
                (result[above], result[i]) = (string.Join('\t', Placed(lines[i], starts, result[above].Split('\t'))), "");
            }
            else if (text.Length > 0)
            {
                if (i > head && !Gap().IsMatch(text))
                {
                    break;
                }

                var cells = Cells(lines[i]);
                result[i] = string.Join('\t', cells.Length == starts.Length ? cells : Placed(lines[i], starts, new string[starts.Length]));
                open = isNumbered && i > head && CellMeaning.IsNumber(cells[0]) ? i : null;
            }
        }

        return result;
    }

    /// <summary>The cells of the row with those of the line behind them, each in the column above which it begins.</summary>
    private static string[] Placed(string line, int[] starts, string[] row)
    {
        foreach (var (cell, at) in Cells(line).Zip(Starts(line)))
        {
            var column = Math.Max(0, Array.FindLastIndex(starts, start => start <= at + Slack));
            row[column] = string.IsNullOrEmpty(row[column]) ? cell : Broken().IsMatch(row[column]) && char.IsLower(cell[0]) ? $"{row[column][..^1]}{cell}" : $"{row[column]} {cell}";
        }

        return row;
    }

    private static string[] Cells(string line) => Gap().Split(line.Trim());

    private static int[] Starts(string line)
    {
        var first = line.Length - line.TrimStart().Length;
        return [first, .. Gap().Matches(line).Where(gap => gap.Index >= first && gap.Index + gap.Length < line.Length).Select(gap => gap.Index + gap.Length)];
    }

    /// <summary>A word that a narrow column broke; «педагог-» and «учебно-» keep their hyphen.</summary>
    [GeneratedRegex("""(?<![А-Яа-яё])(?!(?:педагог|учител[ья]|инженер|тьютор|воспитател[ья]|учебно|научно|социально|военно|культурно|спортивно|информационно|организационно|физкультурно|литературно|гражданско|духовно|материально|нормативно)-$)[А-Яа-яё]{1,24}(?:-[а-яё]{1,12})?-$""", RegexOptions.IgnoreCase)]
    private static partial Regex Broken();

    [GeneratedRegex("""(?<=\S) {2,}(?=\S)""")]
    private static partial Regex Gap();
}
