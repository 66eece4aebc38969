using System.Globalization;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>A checked xlsx, or an xls → the neutral document: for each visible sheet its name as a heading, its title lines, its table.</summary>
internal static class SpreadsheetReader
{
    private const int ColumnsSeen = 256;

    public static Outcome<SourceDocument> Read(byte[] content, string name)
    {
        _ = CodePages.Get(1251); // Old workbooks are in it; the library asks for it by number.
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(content, writable: false));
            var blocks = new List<Block>();
            var cells = 0;
            var sheet = 0;
            do
            {
                if (reader.VisibleState == "visible" && !TryReadSheet(reader, sheet, blocks, ref cells))
                {
                    return new TooLarge();
                }

                sheet++;
            }
            while (reader.NextResult());

            return new SourceDocument(name, blocks.ToValueList());
        }
        catch (InvalidPasswordException)
        {
            return new PasswordProtected();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The library answers a broken workbook with whatever its parser stumbles over: null references, casts, indexes, keys.
            return new Damaged();
        }
    }

    private static bool TryReadSheet(IExcelDataReader reader, int sheet, List<Block> blocks, ref int cells)
    {
        var rows = new List<List<Cell>>();
        var hidden = new List<int>();
        for (var row = 0; reader.Read(); row++)
        {
            var width = Math.Min(reader.FieldCount, ColumnsSeen);
            cells += width;
            if (cells > Limits.Cells)
            {
                return false;
            }

            rows.Add([.. Enumerable.Range(0, width).Select(column => CellOf(reader, sheet, row, column))]);
            if (reader.RowHeight == 0)
            {
                hidden.Add(row);
            }
        }

        Merge(rows, reader.MergeCells ?? []);
        var notes = hidden.Select(row => rows[row].Where(cell => cell is { IsEmpty: false, FromAbove: false, FromLeft: false }).ToArray()).Where(cells => cells.Length > 0)
            .Select(cells => new Block.Note(new Line(cells[0].At!.Value, string.Join(" | ", cells.Select(cell => cell.Text))))).ToArray();
        foreach (var row in hidden)
        {
            rows[row] = [];
        }

        if (rows.Any(row => row.Exists(cell => !cell.IsEmpty)))
        {
            blocks.Add(new Block.Paragraph(new Line(new(sheet, 0), reader.Name ?? "") { IsHeading = true }));
            blocks.AddRange(SheetLayout.Blocks(rows));
        }

        // What is hidden is no task, but it does not disappear either.
        blocks.AddRange(notes);

        return true;
    }

    private static Cell CellOf(IExcelDataReader reader, int sheet, int row, int column) =>
        new(Print(reader.GetValue(column)).Trim() is { Length: > 0 } text ? [new Line(new(sheet, row, column), text)] : []) { At = new(sheet, row, column) };

    /// <summary>A value as a person sees it: days in Russian figures, numbers without a trailing zero.</summary>
    public static string Print(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        bool flag => flag ? "да" : "нет",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static void Merge(List<List<Cell>> rows, IEnumerable<CellRange> ranges)
    {
        foreach (var range in ranges)
        {
            if (range.FromRow < 0 || range.FromRow >= rows.Count || range.FromColumn < 0 || range.FromColumn >= rows[range.FromRow].Count)
            {
                continue;
            }

            var source = rows[range.FromRow][range.FromColumn];
            for (var row = range.FromRow; row <= range.ToRow && row < rows.Count; row++)
            {
                for (var column = range.FromColumn; column <= range.ToColumn && column < rows[row].Count; column++)
                {
                    rows[row][column] = source with { FromAbove = row > range.FromRow, FromLeft = column > range.FromColumn };
                }
            }
        }
    }
}
