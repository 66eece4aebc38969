using QualityDomain;

namespace QualityBot.Reports;

/// <summary>A measured number with the interval in which the true one lies, all in the unit of the chart.</summary>
public sealed record Measured(decimal Value, decimal Low, decimal High);

/// <summary>Horizontal bars from 0 to 100, each with the whiskers of its interval and the dashed line of its threshold.</summary>
/// <param name="Legend">What the tones mean; empty: no legend.</param>
/// <param name="Note">What whiskers and dashes mean, under the bars.</param>
public sealed record IntervalBars(string Title, ValueList<IntervalBar> Bars, ValueList<Series> Legend, string Note) : Chart(Title);

/// <summary>One bar.</summary>
/// <param name="Share">Per cent; null: too few to say anything.</param>
/// <param name="Threshold">Per cent; null: none applies.</param>
public sealed record IntervalBar(string Label, Measured? Share, decimal? Threshold, Tone Tone);
