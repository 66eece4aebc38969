using ExcelDataReader;
using QualityDomain;

namespace QualityBot.Documents.Workbooks;

/// <summary>A workbook that came back: for each sheet, also a hidden one, its name and the texts of its rows.</summary>
internal static class WorkbookReader
{
    /// <summary>Nothing but a sound xlsx is read; <see cref="WrongType"/> for everything else.</summary>
    public static Outcome<ValueList<Sheet>> Read(byte[] content) => content.Length > Limits.FileBytes ? new TooLarge()
        : FileKinds.Of(content) is not FileKind.Archive ? new WrongType()
        : OfficePackage.Open(content).Match(
            package => ContentTypes.Of(package) is OfficeFormat.Spreadsheet ? Sheets(content) : new WrongType(),
            problem => problem);

    private static Outcome<ValueList<Sheet>> Sheets(byte[] content)
    {
        _ = CodePages.Get(1251); // The library asks for an encoding by number, whatever the file.
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content, writable: false));
            var sheets = new List<Sheet>();
            var cells = 0;
            do
            {
                var rows = new List<ValueList<string>>();
                while (reader.Read())
                {
                    cells += reader.FieldCount;
                    if (cells > Limits.Cells)
                    {
                        return new TooLarge();
                    }

                    rows.Add(Enumerable.Range(0, reader.FieldCount).Select(column => SpreadsheetReader.Print(reader.GetValue(column))).ToValueList());
                }

                sheets.Add(new(reader.Name ?? "", rows.ToValueList()));
            }
            while (reader.NextResult());

            return sheets.ToValueList();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return new Damaged(); // As in SpreadsheetReader: the library answers with whatever its parser stumbles over.
        }
    }
}
