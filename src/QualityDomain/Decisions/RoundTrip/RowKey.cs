using System.Globalization;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>By what a row of the sheet is recognised when it comes back: its place in the paper, and a fingerprint of each cell as it was given out.</summary>
/// <remarks>A cell whose fingerprint is no longer true was changed by a person; that holds whatever happened to the paper meanwhile.</remarks>
/// <param name="Row">Index among the rows of the paper.</param>
public sealed record RowKey(int Row, ValueList<string> Prints)
{
    private const char Separator = '.';

    private static readonly SheetColumn[] Printed =
        [SheetColumn.Text, SheetColumn.DeadlineAsWritten, SheetColumn.Deadline, SheetColumn.ResponsibleAsWritten, SheetColumn.People, SheetColumn.Classes, SheetColumn.Fate];

    public static RowKey Of(int row, SheetRow cells) => new(row, Printed.Select(column => Fingerprint(cells[column])).ToValueList());

    /// <summary>Null when the text is no key.</summary>
    public static RowKey? Read(string text) => text.Split(Separator) is [var first, .. var prints]
        && prints.Length == Printed.Length && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new(row, prints.ToValueList())
            : null;

    /// <summary>Whether a person changed that cell after the sheet was given out.</summary>
    public bool IsChanged(SheetColumn column, SheetRow cells) => !Has(column, cells);

    /// <summary>Whether the row was given out with these words of the document: else the number belongs to another row.</summary>
    public bool IsOf(SheetRow row) => Has(SheetColumn.DeadlineAsWritten, row) && Has(SheetColumn.ResponsibleAsWritten, row);

    public override string ToString() => string.Join(Separator, Prints.Prepend(Row.ToString(CultureInfo.InvariantCulture)));

    private bool Has(SheetColumn column, SheetRow cells) => Prints[Array.IndexOf(Printed, column)] == Fingerprint(cells[column]);

    /// <summary>Eight hexadecimal digits (FNV-1a) of the text, however its spaces and lines stand: office programs change those.</summary>
    private static string Fingerprint(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
