using System.Diagnostics.CodeAnalysis;

namespace QualityDomain.Minutes;

/// <summary>A table that was written with tabs.</summary>
internal static class TabTable
{
    /// <summary>A table that is closed by so many blank lines; fewer may stand inside a cell.</summary>
    private const int BlankLinesThatEndACell = 2;

    /// <summary>Reads the table that begins at <paramref name="start"/> and ends before <paramref name="next"/>; false when no table begins there.</summary>
    public static bool TryRead(
        IReadOnlyList<string> lines, int start, Func<int, Position> at, [NotNullWhen(true)] out Block.Table? table, out int next)
    {
        var rows = IsCellLine(lines[start]) ? CellsByLine(lines, start, at, out next)
            : IsRowLine(lines[start]) ? RowsByLine(lines, start, at, out next)
            : Nothing(start, out next);
        table = rows.Count > 1 && rows.Max(row => row.Count) > 1 ? Grid(rows) : null;
        return table is not null;
    }

    /// <summary>A line that is one cell: a tab at its beginning and none after it.</summary>
    private static bool IsCellLine(string line) => line.StartsWith('\t') && line.IndexOf('\t', 1) < 0;

    /// <summary>A line that is a row: tabs between cells.</summary>
    private static bool IsRowLine(string line) => line.AsSpan().TrimEnd(' ').Contains('\t') && !IsCellLine(line);

    private static List<List<Cell>> Nothing(int start, out int next)
    {
        next = start;
        return [];
    }

    private static List<List<Cell>> RowsByLine(IReadOnlyList<string> lines, int start, Func<int, Position> at, out int next)
    {
        var rows = new List<List<Cell>>();
        next = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].AsSpan().TrimEnd(' ').Contains('\t'))
            {
                rows.Add(Row(lines[i], i, at));
                next = i + 1;
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>A row with nothing behind its first cell is a title over all columns.</summary>
    private static List<Cell> Row(string line, int index, Func<int, Position> at)
    {
        var cells = line.Split('\t');
        return [.. (cells is [{ Length: > 0 }, ""] ? cells[..1] : cells).Select(text => CellOf([(index, text)], at))];
    }

    private static List<List<Cell>> CellsByLine(IReadOnlyList<string> lines, int start, Func<int, Position> at, out int next)
    {
        var rows = new List<List<List<(int Line, string Text)>>>();
        var blanks = int.MaxValue;
        var i = start;
        for (; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || string.IsNullOrWhiteSpace(line) && !line.StartsWith('\t'))
            {
                blanks = blanks == int.MaxValue ? blanks : blanks + 1;
                continue;
            }

            if (IsCellLine(line))
            {
                if (blanks > 0)
                {
                    rows.Add([]);
                }

                rows[^1].Add([(i, line)]);
            }
            else if (blanks < BlankLinesThatEndACell && !IsRowLine(line))
            {
                rows[^1][^1].Add((i, line));
            }
            else
            {
                break;
            }

            blanks = 0;
        }

        next = i;
        return [.. rows.Select(row => row.ConvertAll(cell => CellOf(cell, at)))];
    }

    private static Cell CellOf(IEnumerable<(int Line, string Text)> lines, Func<int, Position> at) =>
        new(lines.Select(line => new Line(at(line.Line), line.Text.Trim())).ToValueList());

    /// <summary>
    /// Fills every row up to the width of the table. A row with one cell is a heading over all columns; a row that lost some
    /// of its empty leading cells keeps its text in the column of the longest texts, so the missing ones are put at its left.
    /// </summary>
    private static Block.Table Grid(List<List<Cell>> rows)
    {
        var width = rows.GroupBy(row => row.Count).Where(group => group.Key > 1).MaxBy(group => group.Count())!.Key;
        return new(rows.Select(row => new Row(Widen(row, width).ToValueList())).ToValueList());
    }

    private static List<Cell> Widen(List<Cell> row, int width)
    {
        if (row.Count == 1)
        {
            return [row[0], .. Enumerable.Repeat(row[0] with { FromLeft = true }, width - 1)];
        }

        if (row.Count >= width)
        {
            // Trailing tabs make empty cells beyond the table; text in them is kept in the last column.
            return row.Count == width || row.Skip(width).All(cell => cell.IsEmpty)
                ? row.GetRange(0, width)
                : [.. row.Take(width - 1), new Cell(row.Skip(width - 1).SelectMany(cell => cell.Lines).ToValueList())];
        }

        var missing = Enumerable.Repeat(new Cell([]), width - row.Count);
        return row[0].IsEmpty ? [.. missing, .. row] : [.. row, .. missing];
    }
}
