using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Markers;

/// <summary>What sets one class apart from the others of the same work: its height, its spread, and that nobody skipped.</summary>
internal static class ClassMarkers
{
    public static IEnumerable<Marker> Find(ResultSheet sheet)
    {
        var classes = sheet.Pupils.Where(pupil => pupil is { Total: not null, Group.Length: > 0 }).GroupBy(pupil => pupil.Group)
            .Where(group => group.Count() >= Marker.FewestInClass).Select(group => new Class(group)).ToList();
        if (classes.Count < 2)
        {
            return [];
        }

        var level = Marker.Level / classes.Count;
        return classes.SelectMany(own => Judge(own, classes.FindAll(other => other != own))).Where(marker => marker.P < level);
    }

    private static IEnumerable<Marker> Judge(Class own, List<Class> rest)
    {
        double[] others = [.. rest.SelectMany(other => other.Totals)], apart = [.. rest.SelectMany(other => other.Apart)];
        yield return new Marker.AboveTheParallel(own.Name, own.Totals.Length, RankTest.Larger(own.Totals, others), own.Median, Middle(others));
        yield return new Marker.NarrowSpread(own.Name, own.Totals.Length, RankTest.Larger(apart, own.Apart), Sample.Of(own.Totals).Deviation, rest.Average(other => Sample.Of(other.Totals).Deviation));

        var (all, skipping) = (rest.Sum(other => other.Totals.Length), rest.Sum(other => other.Skipping));
        if (own.Skipping == 0 && skipping > 0)
        {
            yield return new Marker.NobodySkipped(own.Name, own.Totals.Length, Distributions.HypergeometricHead(0, all + own.Totals.Length, skipping, own.Totals.Length), (double)skipping / all);
        }
    }

    private static double Middle(IEnumerable<double> values) => Sample.Median(values.Select(value => (int)value)) ?? 0;

    /// <summary>The points of a class, how far they lie from its median, and how many left a task out.</summary>
    private sealed class Class(IGrouping<string, PupilResult> pupils)
    {
        public string Name { get; } = pupils.Key;

        public double[] Totals { get; } = [.. pupils.Select(pupil => (double)pupil.Total!.Value)];

        public double Median { get; } = Middle(pupils.Select(pupil => (double)pupil.Total!.Value));

        public double[] Apart => [.. Totals.Select(total => Math.Abs(total - Median))];

        public int Skipping { get; } = pupils.Count(pupil => pupil.Scores.Any(score => score.IsKnown && !score.IsAttempted));
    }
}
