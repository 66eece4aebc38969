using QualityDomain;

namespace QualityBot.Reports;

/// <summary>Before and after, row by row: a hollow mark, a filled mark, the way between them and the numbers.</summary>
public sealed record ShiftRows(string Title, ValueList<ShiftRow> Rows, ValueList<Series> Legend, string Note) : Chart(Title);

/// <summary>One row, in per cent.</summary>
/// <param name="Tone">Of the mark «after».</param>
public sealed record ShiftRow(string Label, decimal Before, decimal After, Tone Tone);
