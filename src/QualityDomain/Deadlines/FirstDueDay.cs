namespace QualityDomain.Deadlines;

/// <summary>The day on which a deadline first falls due, as far as it needs no calendar of the school, no event and no schedule.</summary>
/// <remarks>Source: the table of kinds that the school's office agreed with us; a span is due on its last day, an ongoing task on the last day of its period.</remarks>
internal static class FirstDueDay
{
    public static DateOnly? Of(Deadline deadline, DeadlineContext context) => deadline switch
    {
        Deadline.OnDay(var day) => day,
        Deadline.ByDay(var day) => day,
        Deadline.OnDays(var days) => Earliest(days, context),
        Deadline.Span(_, var last) => last,
        Deadline.Months(var ranges) => Earliest(ranges.Select(range => LastDay.OfMonth(range.Last)), context),
        Deadline.Recurring(var rule) => context.FirstDay is { } from ? NextOccurrence.Of(rule, from, context) : null,
        Deadline.Ongoing ongoing => EndOf(ongoing, context),
        Deadline.InTerm(var term) => EndOf(term),
        Deadline.Yearless yearless => InContext(yearless, context),
        Deadline.Composite(var parts) => LatestHardPart(parts, context),
        _ => null,
    };

    private static DateOnly? Earliest(IEnumerable<DateOnly> days, DeadlineContext context)
    {
        var sorted = days.Order().ToList();
        return sorted.Where(day => context.FirstDay is not { } from || day >= from).Concat(sorted).Select(day => (DateOnly?)day).FirstOrDefault();
    }

    private static DateOnly? EndOf(Deadline.Ongoing ongoing, DeadlineContext context) => (ongoing.Period, context.FirstDay, context.SchoolYearStart) switch
    {
        (OngoingPeriod.Year, { } from, _) => new DateOnly(from.Year, 12, 31),
        (OngoingPeriod.SchoolYear, { } from, _) when context is DeadlineContext.CalendarYear => new DateOnly(from.Year, 12, 31),
        (OngoingPeriod.SchoolYear or OngoingPeriod.Always, _, { } start) => LastDay.OfSchoolYear(start),
        (OngoingPeriod.Month, { } from, _) => LastDay.OfMonth(from),
        (OngoingPeriod.Years, { } from, _) => from.AddYears(ongoing.Years).AddDays(-1),
        _ => null,
    };

    /// <summary>Calendar quarters and half-years end on known days; school terms are set by each school.</summary>
    private static DateOnly? EndOf(TermReference term) => term.Kind switch
    {
        TermKind.CalendarQuarter => new DateOnly(term.Year, 1, 1).AddMonths(3 * term.Number).AddDays(-1),
        TermKind.CalendarHalfYear => new DateOnly(term.Year, 1, 1).AddMonths(6 * term.Number).AddDays(-1),
        _ => null,
    };

    private static DateOnly? InContext(Deadline.Yearless yearless, DeadlineContext context) => (yearless.Anchor, context) switch
    {
        (_, { FirstDay: null }) => null,
        (YearAnchor.Calendar, { FirstDay: { } from }) => Of(yearless.InYear(from.Year), context),
        (_, { SchoolYearStart: { } start }) => Of(yearless.InYear(start), context),
        _ => null,
    };

    /// <summary>A part bound to a date wins over an ongoing or recurring frame beside it.</summary>
    private static DateOnly? LatestHardPart(ValueList<Deadline> parts, DeadlineContext context)
    {
        var hard = parts.Where(part => part is not (Deadline.Ongoing or Deadline.Recurring)).Select(part => Of(part, context)).Where(day => day is not null).ToList();
        return hard.Count > 0
            ? hard.Max()
            : parts.OfType<Deadline.Recurring>().Concat<Deadline>(parts.OfType<Deadline.Ongoing>()).Select(part => Of(part, context)).FirstOrDefault(day => day is not null);
    }
}
