using QualityDomain.Decisions.Intake;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>The rows of a paper as a person corrects them in a spreadsheet.</summary>
public static class CorrectionSheet
{
    /// <summary>A cell of a spreadsheet holds 32,767 characters.</summary>
    private const int MostCharacters = 32_000;

    /// <summary>Every row of the paper, also those that are not taken; doubts are the feature's words and stay empty.</summary>
    public static IReadOnlyList<SheetRow> Of(PaperDraft draft, IntakeFacts facts) => [.. draft.Rows.Select((row, index) =>
    {
        var cells = Of(row, facts);
        return cells.With(SheetColumn.Key, RowKey.Of(index, cells).ToString());
    })];

    /// <summary>The cells of one row, without its key.</summary>
    public static SheetRow Of(DraftRow row, IntakeFacts facts) => SheetRow.Of(column => Fitting(Cell(row, column, facts)));

    private static string Cell(DraftRow row, SheetColumn column, IntakeFacts facts) => column switch
    {
        SheetColumn.Number => row.Number ?? "",
        SheetColumn.Text => row.Text,
        SheetColumn.DeadlineAsWritten => row.DeadlineText,
        SheetColumn.Deadline => DeadlineCell.Print(row.Deadline),
        SheetColumn.ResponsibleAsWritten => row.ResponsibleText,
        SheetColumn.People => PeopleCell.Print(row, facts),
        SheetColumn.Classes => row.Classes ?? "",
        SheetColumn.Fate => FateWords.Of(row.Fate),
        _ => "",
    };

    /// <summary>What a cell can hold, so that it comes back as it went out.</summary>
    private static string Fitting(string text) => string.Concat(text.Take(MostCharacters).Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}
