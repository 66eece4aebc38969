using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Markers;

/// <summary>What later works of the same pupils say of an earlier one: ВПР and ОГЭ, grade 4 and grade 5.</summary>
/// <remarks>Source: letters of Rosobrnadzor since 2018, as the press tells them: a high result that later works do not confirm is a sign (S-21); the tests are ours.</remarks>
public static class LaterResults
{
    /// <summary>Whether marks fell more often than they rose.</summary>
    /// <param name="group">The class; null: the whole cohort.</param>
    public static Marker.NotConfirmedLater? Confirm(string? group, CohortDynamics dynamics) =>
        dynamics.Matched >= Marker.FewestInClass && dynamics.FallTest < Marker.Level
            ? new(group, dynamics.Matched, dynamics.FallTest, dynamics.Lowered, dynamics.Kept, dynamics.Raised)
            : null;

    /// <summary>Classes whose marks moved otherwise than those of the other classes.</summary>
    /// <param name="changes">By class: later mark − earlier mark of each matched pupil.</param>
    public static IEnumerable<Marker.DynamicsApart> Apart(IReadOnlyDictionary<string, ValueList<int>> changes)
    {
        var judged = changes.Where(one => one.Value.Count >= Marker.FewestInClass).ToList();
        return judged.Count < 2 ? [] : judged.Select(own =>
        {
            double[] mine = [.. own.Value.Select(change => (double)change)], others = [.. judged.Where(other => other.Key != own.Key).SelectMany(other => other.Value).Select(change => (double)change)];
            var p = Math.Min(1, 2 * Math.Min(RankTest.Larger(mine, others), RankTest.Larger(others, mine)));
            return new Marker.DynamicsApart(own.Key, mine.Length, p, mine.Average(), others.Average());
        }).Where(marker => marker.P < Marker.Level / judged.Count);
    }
}
