using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>Marks of the same work over years: share of «2» and how it moves.</summary>
/// <remarks>Source: ФИОКО 2026, p. 8, by quotation (S-15): change is this year − the year before; ten points more of «2» is a negative trend. We ask besides that the interval leaves out 0.</remarks>
public sealed record YearsOfMarks(ValueList<(int Year, MarkCounts Marks)> Years)
{
    /// <summary>Ten per cent points.</summary>
    public const double Negative = 0.10;

    /// <summary>Change of the share of «2» against the year before, year by year.</summary>
    public IEnumerable<(int Year, double Change, Interval Interval, bool IsNegative)> FailedChanges =>
        from pair in Years.OrderBy(year => year.Year).Zip(Years.OrderBy(year => year.Year).Skip(1))
        let before = pair.First.Marks.Failed
        let after = pair.Second.Marks.Failed
        where before.Of >= Share.Fewest && after.Of >= Share.Fewest
        let change = after.Value!.Value - before.Value!.Value
        let interval = Interval.Difference(after.Count, after.Of, before.Count, before.Of)
        select (pair.Second.Year, change, interval, change >= Negative && interval.Low > 0);
}
