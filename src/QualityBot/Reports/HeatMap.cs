using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A table of tones with the number in every cell: tasks by rows, classes by columns.</summary>
/// <remarks>Readable without colour: the ground of what is bad is dark, and the number is always there.</remarks>
public sealed record HeatMap(string Title, ValueList<string> Columns, ValueList<HeatRow> Rows, ValueList<Series> Legend, string Note) : Chart(Title);

/// <summary>One row with a cell for each column.</summary>
public sealed record HeatRow(string Label, ValueList<HeatCell> Cells);

/// <summary>One cell; without a tone nothing is judged.</summary>
public sealed record HeatCell(string Text, Tone? Tone);
