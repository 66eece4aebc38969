using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Figures;

/// <summary>How well the work itself measures: agreement of its tasks with each other.</summary>
/// <param name="Alpha">Cronbach's alpha; null: fewer than two tasks, ten pupils, or no spread.</param>
/// <param name="Items">For each task its discrimination and its correlation with the rest.</param>
public sealed record WorkQuality(double? Alpha, ValueList<ItemQuality> Items)
{
    /// <summary>Of fewer pupils such measures say nothing. A decision of ours.</summary>
    public const int Fewest = 10;

    /// <summary>The share of pupils at the top and at the bottom that discrimination compares (Kelley).</summary>
    private const double Tail = 0.27;

    public static WorkQuality Of(ResultSheet sheet)
    {
        var pupils = sheet.Pupils.Where(pupil => pupil.Scores.Count > 0 && pupil.Scores.All(score => score.IsKnown)).OrderBy(pupil => pupil.Total).ToList();
        if (pupils.Count < Fewest)
        {
            return new(null, []);
        }

        var tail = Math.Max(1, (int)Math.Round(pupils.Count * Tail, MidpointRounding.AwayFromZero));
        var totals = pupils.Select(pupil => (double)pupil.Total!.Value).ToArray();
        var items = sheet.Tasks.Select((task, at) =>
        {
            var points = pupils.Select(pupil => (double)pupil.Scores[at].Points).ToArray();
            return new ItemQuality(
                task,
                (points[^tail..].Average() - points[..tail].Average()) / task.Max,
                Correlation(points, [.. totals.Zip(points, (total, own) => total - own)]));
        });
        return new(AlphaOf(sheet.Tasks, pupils, totals), [.. items]);
    }

    private static double? AlphaOf(ValueList<TaskSpec> tasks, List<PupilResult> pupils, double[] totals)
    {
        var whole = Variance(totals);
        return tasks.Count < 2 || whole == 0 ? null
            : tasks.Count / (tasks.Count - 1.0) * (1 - (Enumerable.Range(0, tasks.Count).Sum(at => Variance([.. pupils.Select(pupil => (double)pupil.Scores[at].Points)])) / whole));
    }

    private static double Variance(double[] values) => Statistics.Sample.Of(values).Deviation is var deviation ? deviation * deviation : 0;

    private static double? Correlation(double[] one, double[] other)
    {
        var (first, second) = (one.Average(), other.Average());
        var together = one.Zip(other, (a, b) => (a - first) * (b - second)).Sum();
        var apart = Math.Sqrt(one.Sum(a => (a - first) * (a - first)) * other.Sum(b => (b - second) * (b - second)));
        return apart == 0 ? null : together / apart;
    }
}

/// <summary>One task as a measure.</summary>
/// <param name="Discrimination">Share of points of the best 27 % − that of the weakest 27 %.</param>
/// <param name="RestCorrelation">With the points of all other tasks; null: no spread.</param>
public sealed record ItemQuality(TaskSpec Task, double Discrimination, double? RestCorrelation);
