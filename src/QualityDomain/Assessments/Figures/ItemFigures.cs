using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>A task in a group: решаемость with its interval, and the shares behind it. Nothing is said of fewer than five.</summary>
public sealed record ItemFigures(TaskSpec Task, ItemCounts Counts)
{
    /// <summary>Points scored of all possible, 0–1; a task not attempted counts 0. Null: fewer than five.</summary>
    public double? Solved => Share.Shown(Counts.N, Mean);

    /// <summary>Wilson for a task of one point; mean ± 1.96·s/√n on the scale 0–1, clipped to it, for more.</summary>
    public Interval? Interval => Counts.N < Share.Fewest ? null : Bounds;

    /// <summary>All points.</summary>
    public double? Full => new Share(Counts.Full, Counts.N).Value;

    /// <summary>Some of the points.</summary>
    public double? Partial => new Share(Counts.Partial, Counts.N).Value;

    /// <summary>Attempted, no points.</summary>
    public double? Zero => new Share(Counts.Zero, Counts.N).Value;

    /// <summary>Not attempted.</summary>
    public double? Skipped => new Share(Counts.Skipped, Counts.N).Value;

    /// <summary>What may be said by the rule set; null: the level of the task is not known.</summary>
    public ItemStatus? StatusBy(ThresholdRuleSet rules) => rules.StatusOf(Task.Level, Counts.N, Mean, Bounds);

    private double Mean => Counts.N == 0 ? 0 : Counts.Points / ((double)Counts.N * Task.Max);

    private Interval Bounds => Task.Max == 1 ? Statistics.Interval.Wilson((int)Counts.Points, Counts.N) : Sample.MeanInterval.Clipped(0, 1);

    /// <summary>The points as shares of the maximum.</summary>
    internal Sample Sample => new(
        Counts.N, Mean, Counts.N < 2 ? 0 : Math.Sqrt(Math.Max(0, (Counts.Squares - ((double)Counts.Points * Counts.Points / Counts.N)) / (Counts.N - 1))) / Task.Max);
}
