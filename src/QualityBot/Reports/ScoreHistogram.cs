using QualityDomain;

namespace QualityBot.Reports;

/// <summary>How many had 0, 1, 2 … points, with the boundaries of marks.</summary>
/// <param name="Counts">The first is of 0 points.</param>
/// <param name="Cuts">The lowest points of each mark, rising; empty: no scale.</param>
public sealed record ScoreHistogram(string Title, ValueList<int> Counts, ValueList<ScoreCut> Cuts, string Note) : Chart(Title);

/// <summary>From <paramref name="Points"/> on, included, the mark is <paramref name="Mark"/>.</summary>
public sealed record ScoreCut(int Points, string Mark);
