using ExcelDataReader;
using ExcelDataReader.Exceptions;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents;

/// <summary>The bytes of a file → its sheets, for whatever is a grid of numbers: xlsx, xls, csv, tables of a docx.</summary>
/// <remarks>The same gate and the same refusals as <see cref="DocumentOpener"/>.</remarks>
public static class SheetOpener
{
    private const int ColumnsSeen = 256;

    /// <summary>All sheets in the order of the file, hidden ones too; never empty.</summary>
    public static Outcome<IReadOnlyList<Sheet>> Open(byte[] content) => FileGate.Pass(content).Match(
        file => file switch
        {
            PassedFile.Spreadsheet(var workbook, var hasPictures) => NotEmpty(Workbook(workbook), hasPictures),
            PassedFile.Text(var text) => NotEmpty(new Outcome<IReadOnlyList<Sheet>>.Ok([new("", DelimitedText.Rows(TextFile.Decode(text)))]), hasPictures: false),
            PassedFile.Docx(var package) => DocxReader.Read(package, "").Match(
                document => NotEmpty(new Outcome<IReadOnlyList<Sheet>>.Ok(Tables(document)), package.HasPictures), problem => problem),
            _ => throw new InvalidOperationException($"No reader for {file}."),
        },
        problem => problem);

    private static Outcome<IReadOnlyList<Sheet>> Workbook(byte[] content)
    {
        _ = CodePages.Get(1251); // Old workbooks are in it; the library asks for it by number.
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(content, writable: false));
            var sheets = new List<Sheet>();
            var cells = 0;
            do
            {
                var rows = new List<string[]>();
                while (reader.Read())
                {
                    var row = Row(reader);
                    cells += row.Length;
                    if (cells > Limits.Cells)
                    {
                        return new TooLarge();
                    }

                    rows.Add(row);
                }

                sheets.Add(new(reader.Name ?? "", rows) { IsHidden = reader.VisibleState != "visible" });
            }
            while (reader.NextResult());

            return sheets;
        }
        catch (InvalidPasswordException)
        {
            return new PasswordProtected();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return new Damaged(); // As in SpreadsheetReader: the library answers a broken workbook with whatever its parser stumbles over.
        }
    }

    /// <summary>The row up to its last text.</summary>
    private static string[] Row(IExcelDataReader reader)
    {
        var width = Math.Min(reader.FieldCount, ColumnsSeen);
        while (width > 0 && reader.GetValue(width - 1) is null or "")
        {
            width--;
        }

        var row = width == 0 ? [] : new string[width];
        for (var column = 0; column < width; column++)
        {
            row[column] = SpreadsheetReader.Print(reader.GetValue(column)).Trim();
        }

        return row;
    }

    /// <summary>The lines before a table are its title; lines and rows are counted together, as they follow each other on the page.</summary>
    private static List<Sheet> Tables(SourceDocument document)
    {
        var rows = new List<string[]>();
        foreach (var block in document.Blocks)
        {
            rows.AddRange(block switch
            {
                Block.Paragraph(var line) => [[line.Text.Trim()]],
                Block.Table(var table) => table.Select(row => row.Cells.Select(cell => cell.FromLeft || cell.FromAbove ? "" : cell.Text).ToArray()),
                _ => [],
            });
        }

        return [new("", rows)];
    }

    private static Outcome<IReadOnlyList<Sheet>> NotEmpty(Outcome<IReadOnlyList<Sheet>> read, bool hasPictures) => read switch
    {
        Outcome<IReadOnlyList<Sheet>>.Ok(var sheets) when sheets.All(sheet => sheet.Rows.All(row => row.All(cell => cell.Length == 0))) => hasPictures ? new Picture() : new Empty(),
        _ => read,
    };
}
