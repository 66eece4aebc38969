using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>The distribution of the points of a work in a group.</summary>
/// <param name="Histogram">How many had 0, 1, 2 … points, to the maximum of the work.</param>
public sealed record ScoreFigures(ValueList<int> Histogram)
{
    public int N { get; } = Histogram.Sum();

    /// <summary>Mean of the points; null: fewer than five.</summary>
    public double? Mean => N == 0 ? null : Share.Shown(N, Sum / N);

    /// <summary>The middle points; null: fewer than five.</summary>
    public double? Median => Share.Shown(N, Sample.Median(Scores) ?? 0);

    /// <summary>Points scored of all possible, 0–1; null: fewer than five, or the maximum is not known.</summary>
    public double? WorkShare => Histogram.Count < 2 || N == 0 ? null : Share.Shown(N, Sum / N / (Histogram.Count - 1));

    /// <summary>Standard deviation, n − 1; null: fewer than five.</summary>
    public double? Deviation => Share.Shown(N, Sample.Of(Scores.Select(score => (double)score)).Deviation);

    /// <summary>How much a histogram tells: marks at boundaries can be judged from fifty, hardly below twenty.</summary>
    /// <remarks>Source: ФИОКО 2026, p. 13–15, by quotation (S-15).</remarks>
    public Weight Weight => N >= 50 ? Weight.Informative : N >= 20 ? Weight.Approximate : Weight.Limited;

    /// <summary>The points one by one, in order.</summary>
    public IEnumerable<int> Scores => Histogram.SelectMany((count, points) => Enumerable.Repeat(points, count));

    private double Sum => Histogram.Select((count, points) => (double)count * points).Sum();

    /// <param name="max">The most points of the work; null: as many as were met.</param>
    public static ScoreFigures Of(IEnumerable<int> totals, int? max)
    {
        var scores = totals.ToList();
        var counts = new int[Math.Max(max ?? 0, scores.Count == 0 ? 0 : scores.Max()) + 1];
        foreach (var score in scores)
        {
            counts[score]++;
        }

        return new([.. counts]);
    }
}

/// <summary>How much weight a number of pupils gives to what is seen.</summary>
public enum Weight
{
    /// <summary>Fewer than 20.</summary>
    Limited,

    /// <summary>From 20 to 49.</summary>
    Approximate,

    /// <summary>From 50.</summary>
    Informative,
}
