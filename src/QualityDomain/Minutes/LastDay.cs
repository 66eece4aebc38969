using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>The last day that a deadline names; null when it names none.</summary>
internal static class LastDay
{
    public static DateOnly? Of(Deadline deadline) => deadline switch
    {
        Deadline.OnDay(var day) => day,
        Deadline.ByDay(var day) => day,
        Deadline.OnDays(var days) => days.Max(),
        Deadline.Span(_, var last) => last,
        Deadline.Months(var ranges) => ranges.Max(range => range.Last).AddMonths(1).AddDays(-1),
        Deadline.Composite(var parts) => parts.Select(Of).Max(),
        _ => null,
    };
}
