using QualityDomain;

namespace QualityBot.Reports;

/// <summary>Columns in groups, each with the whiskers of its interval: years, or start and end of a year.</summary>
/// <param name="Series">What stands in each group, in this order.</param>
public sealed record GroupedColumns(string Title, ValueList<Series> Series, ValueList<ColumnGroup> Groups, string Note) : Chart(Title);

/// <summary>One group; a missing value leaves its place empty.</summary>
public sealed record ColumnGroup(string Label, ValueList<Measured?> Values);
