using System.Text.Json.Serialization;
using QualityDomain;

namespace QualityBot.Reports;

/// <summary>What a colour says. Each differs from its neighbours in brightness too, for a black-and-white printer.</summary>
public enum Tone
{
    Good,
    Fair,
    Weak,
    Bad,
    Neutral,
    Accent,

    /// <summary>A ground that hardly colours what stands on it.</summary>
    Faint,
}

/// <summary>A part of a bar that is repeated in each bar: «выполнено», «5», …</summary>
public sealed record Series(string Name, Tone Tone);

/// <summary>A bar with one value for each series, none below 0.</summary>
public sealed record Bar(string Label, ValueList<decimal> Values);

/// <summary>A column with its value, not below 0.</summary>
public sealed record ChartColumn(string Label, decimal Value, Tone Tone = Tone.Accent);

/// <summary>A picture of figures; the figures themselves are always printed in it.</summary>
/// <remarks>It is stored as JSON while it waits to be drawn for the chat, so each kind is named here.</remarks>
[JsonDerivedType(typeof(ProgressChart), "progress")]
[JsonDerivedType(typeof(StackedBars), "stacked")]
[JsonDerivedType(typeof(ColumnChart), "columns")]
[JsonDerivedType(typeof(IntervalBars), "intervals")]
[JsonDerivedType(typeof(ScoreHistogram), "histogram")]
[JsonDerivedType(typeof(HeatMap), "heat")]
[JsonDerivedType(typeof(GroupedColumns), "grouped")]
[JsonDerivedType(typeof(ShiftRows), "shifts")]
public abstract record Chart(string Title) : Block;

/// <summary>How a whole divides: one wide bar with a legend of counts and shares.</summary>
public sealed record ProgressChart(string Title, ValueList<Series> Series, ValueList<decimal> Values) : Chart(Title);

/// <summary>Horizontal bars, each the full width and divided by the shares of the series.</summary>
public sealed record StackedBars(string Title, ValueList<Series> Series, ValueList<Bar> Bars) : Chart(Title);

/// <summary>Upright columns with the value above each.</summary>
/// <param name="Unit">Written after each value: «%», or nothing.</param>
public sealed record ColumnChart(string Title, ValueList<ChartColumn> Columns, string Unit = "") : Chart(Title)
{
    /// <summary>What the full height means; null: the greatest value.</summary>
    public decimal? Top { get; init; }
}
