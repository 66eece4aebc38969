using QualityBot.Documents.Workbooks;
using QualityDomain;
using QualityDomain.Decisions.RoundTrip;

namespace QualityBot.Decisions;

/// <summary>The preview of a paper as a workbook, and back.</summary>
/// <param name="PaperName">The name of the paper's file.</param>
/// <param name="Sha256">Hash of the paper, by which its corrections are told from those of another.</param>
internal sealed record CorrectionFile(string PaperName, string Sha256, ValueList<SheetRow> Rows)
{
    private const string Mark = "qualitybot-corrections/1";

    private static readonly (SheetColumn Column, string Title, Column Look)[] Columns =
    [
        (SheetColumn.Number, "№", new(7) { IsGiven = true }),
        (SheetColumn.Text, Texts.DecisionTitle, new(60)),
        (SheetColumn.DeadlineAsWritten, Texts.WrittenDeadlineTitle, new(22) { IsGiven = true }),
        (SheetColumn.Deadline, Texts.ReadDeadlineTitle, new(28)),
        (SheetColumn.ResponsibleAsWritten, Texts.WrittenResponsibleTitle, new(26) { IsGiven = true }),
        (SheetColumn.People, Texts.PeopleTitle, new(34)),
        (SheetColumn.Classes, Texts.ClassesTitle, new(12)),
        (SheetColumn.Fate, Texts.FateTitle, new(13)),
        (SheetColumn.Doubts, Texts.DoubtsTitle, new(40) { IsGiven = true }),
        (SheetColumn.Key, Texts.KeyTitle, new(10) { IsGiven = true, IsHidden = true }),
    ];

    /// <param name="staff">Whom the list of people offers.</param>
    public byte[] Write(ValueList<string> staff) => WorkbookWriter.Write(new(
    [
        new(Texts.MainSheet, Rows.Select(row => row.Cells).Prepend(Columns.Select(one => one.Title).ToValueList()).ToValueList())
        {
            Hint = Texts.SheetHint,
            Columns = Columns.Select(one => one.Column switch
            {
                SheetColumn.People when staff.Count > 0 => one.Look with { Choices = $"'{Texts.StaffSheet}'!$A$1:$A${staff.Count}" },
                SheetColumn.Fate => one.Look with { Choices = $"'{Texts.FateSheet}'!$A$1:$A${FateWords.Words.Count()}", OnlyChoices = true },
                _ => one.Look,
            }).ToValueList(),
        },
        Hidden(Texts.StaffSheet, staff.Count > 0 ? staff : [""]),
        Hidden(Texts.FateSheet, FateWords.Words),
        Hidden(Texts.MarkSheet, [Mark, Sha256, PaperName]),
    ]));

    /// <summary>Reads a workbook that came back; null when it is another file; without rows when the table in it is no longer whole.</summary>
    public static Outcome<CorrectionFile?> Read(byte[] content)
    {
        return WorkbookReader.Read(content) switch
        {
            Outcome<ValueList<Sheet>>.Ok(var sheets) => Of(sheets),
            Outcome<ValueList<Sheet>>.Refused(var problem) => problem,
            _ => throw new InvalidOperationException("Outcome has two cases."),
        };
    }

    /// <summary>Whether the table has every column that was given out.</summary>
    public bool IsWhole { get; init; } = true;

    private static Outcome<CorrectionFile?> Of(ValueList<Sheet> sheets)
    {
        if (sheets.FirstOrDefault(sheet => Cell(sheet, 0) == Mark) is not { } mark)
        {
            return new Outcome<CorrectionFile?>.Ok(null);
        }

        var places = sheets.Select(sheet => (sheet.Rows, Head: HeadOf(sheet.Rows))).FirstOrDefault(each => each.Head is not null);
        return places is ({ } rows, { } head)
            ? new CorrectionFile(Cell(mark, 2), Cell(mark, 1), rows.Skip(head.Row + 1).Select(cells => SheetRow.Of(column => At(cells, head.Places[(int)column]))).ToValueList())
            : new CorrectionFile(Cell(mark, 2), Cell(mark, 1), []) { IsWhole = false };
    }

    /// <summary>The row in which every title stands, and the place of each: columns may have been moved.</summary>
    private static (int Row, int[] Places)? HeadOf(ValueList<ValueList<string>> rows)
    {
        foreach (var (index, cells) in rows.Index().Take(10))
        {
            var titles = cells.Select(cell => cell.Trim()).ToList();
            var places = Columns.Select(one => titles.IndexOf(one.Title)).ToArray();
            if (places.All(place => place >= 0))
            {
                return (index, places);
            }
        }

        return null;
    }

    private static string Cell(Sheet sheet, int row) => row < sheet.Rows.Count ? At(sheet.Rows[row], 0).Trim() : "";

    private static string At(ValueList<string> cells, int column) => column < cells.Count ? cells[column] : "";

    private static Sheet Hidden(string name, IEnumerable<string> lines) => new(name, lines.Select(line => new ValueList<string>([line])).ToValueList()) { IsHidden = true };
}
