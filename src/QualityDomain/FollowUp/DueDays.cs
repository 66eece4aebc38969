using QualityDomain.Deadlines;
using static QualityDomain.Deadlines.Deadline;

namespace QualityDomain.FollowUp;

/// <summary>From the meaning of a deadline to the days on which the decision is due.</summary>
/// <remarks>
/// A due day that the document names stays as named, also on a day off; only counted days move (<see cref="CountedDays"/>).
/// Sources: the canonical kinds of deadlines; what is not said there is a decision of ours and noted at its rule.
/// </remarks>
public static class DueDays
{
    /// <summary>The due days of a decision.</summary>
    /// <remarks>
    /// Of recurring deadlines: those due on or after <paramref name="from"/> whose period begins on or before
    /// <paramref name="to"/>, and always the first, so that somebody is told. Of what waits for an event: the waiting
    /// one, and one for each event. All other kinds do not look at the bounds.
    /// </remarks>
    public static IReadOnlyList<DueDay> Of(Deadline deadline, DueContext context, DateOnly from, DateOnly to) => deadline switch
    {
        OnDay(var day) => [new(day)],
        ByDay(var day) => [new(day)],
        OnDays(var days) => [.. days.Select(day => new DueDay(day) { PeriodStart = day })],
        Span(var first, var last) when YearLong.IsSchoolYear(first, last) => [YearLong.Of(first.Year, context)],
        Span(var first, var last) => [new(last) { PeriodStart = first }],
        Months(var ranges) => [.. ranges.Select(range => new DueDay(LastDay.OfMonth(range.Last)) { PeriodStart = range.First })],
        InTerm(var term) => [InTermOf(term, context)],
        Recurring(var rule) => RecurringDays.Of(rule, context, from, to),
        Ongoing ongoing => OfOngoing(ongoing, context, from, to),

        Relative relative => Waiting(relative.Event, context, on => CountedDays.From(on, relative, context.Calendar)),
        BySchedule(var name, var days) => Waiting(name, context, on => on.AddDays(Math.Max((days ?? 1) - 1, 0))),
        ByEvent(var name) => Waiting(name, context, on => on),
        OnEvent({ } name) => Waiting(name, context, on => on),

        // «По мере необходимости» is never overdue: it is looked at like «постоянно».
        OnEvent => YearLong.Reviews(context, from, to),
        Composite(var parts) => Hardest([.. parts.Select(part => Of(part, context, from, to))]),

        // The year that the decision means: its own school or calendar year.
        Yearless yearless => Of(yearless.InYear(yearless.Anchor == YearAnchor.School ? YearLong.StartFor(context) : context.MadeOn.Year), context, from, to),

        // An open end, an empty cell and nonsense are asked for.
        FromDay or None or Invalid => [new(null)],
        _ => throw new InvalidOperationException($"A deadline without a rule: {deadline}."),
    };

    private static IReadOnlyList<DueDay> OfOngoing(Ongoing ongoing, DueContext context, DateOnly from, DateOnly to) => ongoing.Period switch
    {
        OngoingPeriod.Always => YearLong.Reviews(context, from, to),
        OngoingPeriod.Event => Waiting(ongoing.Event ?? "", context, on => on),
        OngoingPeriod.Month => [new(LastDay.OfMonth(context.MadeOn)) { PeriodStart = context.MadeOn }],
        OngoingPeriod.Year => [new(new DateOnly(context.MadeOn.Year, 12, 31)) { PeriodStart = context.MadeOn }],
        OngoingPeriod.Years => [YearLong.Of(YearLong.StartFor(context) + Math.Max(ongoing.Years, 1) - 1, context)],
        _ => [YearLong.Of(YearLong.StartFor(context), context)],
    };

    private static DueDay InTermOf(TermReference term, DueContext context) => term.Kind switch
    {
        TermKind.CalendarQuarter => MonthsOf(term, 3),
        TermKind.CalendarHalfYear => MonthsOf(term, 6),
        _ => context.Calendar.Find(term.Kind, term.Year, term.Number) is { } set ? new(set.Last) { PeriodStart = set.First } : new(null),
    };

    private static DueDay MonthsOf(TermReference term, int length)
    {
        var first = new DateOnly(term.Year, 1, 1).AddMonths((term.Number - 1) * length);
        return new(first.AddMonths(length).AddDays(-1)) { PeriodStart = first };
    }

    /// <summary>The waiting one stays, so that the next event of the kind starts a clock of its own.</summary>
    private static IReadOnlyList<DueDay> Waiting(string name, DueContext context, Func<DateOnly, DateOnly> due) =>
    [
        new(null),
        .. context.Events.Where(happened => happened.Starts(name)).Select(happened => new DueDay(due(happened.On)) { EventId = happened.Id }),
    ];

    /// <summary>The latest hard day; without one the reviews; without those it waits. A recurring part keeps recurring.</summary>
    private static IReadOnlyList<DueDay> Hardest(IReadOnlyList<IReadOnlyList<DueDay>> parts) =>
        parts.Where(part => part.All(day => day is { Due: not null, Kind: DueKind.Deadline })).MaxBy(part => part.Max(day => day.Due))
        ?? parts.FirstOrDefault(part => part.Any(day => day.Due is not null))
        ?? parts[0];
}
