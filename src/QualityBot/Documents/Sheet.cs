namespace QualityBot.Documents;

/// <summary>A sheet of a workbook, a table of a document or a text of separated values: a grid of texts without format.</summary>
/// <param name="Name">The name of the sheet; empty where there is none.</param>
/// <param name="Rows">Every row of the file, blank ones too: the index + 1 is the row that a person sees. Rows may differ in length.</param>
public sealed record Sheet(string Name, IReadOnlyList<string[]> Rows)
{
    /// <summary>Whether the sheet is hidden in the file. What is hidden is looked through for names, never read as results.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The trimmed text of a cell; empty outside the grid.</summary>
    public string this[int row, int column] => row >= 0 && row < Rows.Count && column >= 0 && column < Rows[row].Length ? Rows[row][column] : "";
}
