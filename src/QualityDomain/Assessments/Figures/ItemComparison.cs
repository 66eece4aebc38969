using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>A class against the control sample of its school: the other classes without it.</summary>
/// <param name="Difference">Share of points of the class − that of the others.</param>
/// <param name="Interval">Newcombe's for tasks of one point, of the difference of means for others.</param>
public sealed record ItemComparison(string Group, TaskSpec Task, double Difference, Interval Interval)
{
    /// <summary>Whether the interval leaves out 0.</summary>
    public bool IsSure => Interval.Low > 0 || Interval.High < 0;

    /// <summary>Every task of every class against the others; nothing where either side is fewer than five.</summary>
    public static IEnumerable<ItemComparison> LeaveOneOut(GroupFigures school, IEnumerable<GroupFigures> classes) =>
        from one in classes
        from pair in one.Items.Zip(school.Items)
        let rest = new ItemFigures(pair.First.Task, pair.Second.Counts - pair.First.Counts)
        where pair.First.Counts.N >= Share.Fewest && rest.Counts.N >= Share.Fewest
        select Of(one.Group!, pair.First, rest);

    private static ItemComparison Of(string group, ItemFigures own, ItemFigures rest) => new(
        group,
        own.Task,
        own.Solved!.Value - rest.Solved!.Value,
        own.Task.Max == 1
            ? Interval.Difference((int)own.Counts.Points, own.Counts.N, (int)rest.Counts.Points, rest.Counts.N)
            : own.Sample.Minus(rest.Sample).Clipped(-1, 1));
}
