using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Days counted from the meeting; without its day the words stay an event.</summary>
internal static class MeetingResolver
{
    private const double WithoutMeeting = 0.65;

    public static Resolution Resolve(Meaning.FromMeeting said, string words, DeadlineContext context)
    {
        if (said.Step == MeetingStep.DayOfMonth)
        {
            return DayOfMonth(said, context);
        }

        var period = context switch
        {
            DeadlineContext.Day(var day) => Period(said, day),
            DeadlineContext.Month(var first) when said.Step is MeetingStep.EndOfMonth or MeetingStep.ThisMonth or MeetingStep.NextMonth or MeetingStep.DayOfNextMonth => Period(said, first),
            _ => null,
        };
        if (period is var (start, end))
        {
            Deadline known = said.Edge == Edge.By ? new Deadline.ByDay(end) : said.Edge == Edge.From ? new Deadline.FromDay(start) : start == end ? new Deadline.OnDay(end) : new Deadline.Span(start, end);
            return new(known) { Rules = [ReadingRule.CountedFromMeeting] };
        }

        return said switch
        {
            { Step: MeetingStep.Months } => new(new Deadline.Relative(said.Value, RelativeUnit.Months, true, "")) { Certainty = WithoutMeeting },
            { Step: MeetingStep.Weeks } => new(new Deadline.Relative(said.Value, RelativeUnit.Weeks, true, "")) { Certainty = WithoutMeeting },
            { Step: MeetingStep.Days } => new(new Deadline.Relative(said.Value, RelativeUnit.Days, true, "")) { Certainty = WithoutMeeting },
            { Edge: Edge.By } => new(new Deadline.ByEvent(words)) { Certainty = WithoutMeeting },
            _ => new(new Deadline.OnEvent(words)) { Certainty = WithoutMeeting },
        };
    }

    private static Period? Period(Meaning.FromMeeting said, DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var month = new DateOnly(day.Year, day.Month, 1);
        return said.Step switch
        {
            MeetingStep.Days => new(day.AddDays(said.Value), day.AddDays(said.Value)),
            MeetingStep.Weeks => new(day.AddDays(7 * said.Value), day.AddDays(7 * said.Value)),
            MeetingStep.Months => new(day.AddMonths(said.Value), day.AddMonths(said.Value)),
            MeetingStep.Weekday => NextWeekday(day, (DayOfWeek)said.Value) is var next ? new(next, next) : null,
            MeetingStep.WeekdayOfNextWeek => monday.AddDays(7 + ((said.Value + 6) % 7)) is var later ? new(later, later) : null,
            MeetingStep.EndOfNextWeek => new(monday.AddDays(7), monday.AddDays(13)),
            MeetingStep.DaysOfMonth => DaysOfMonth(day, said.Value / MeetingGrammar.DaysOfMonthBase, said.Value % MeetingGrammar.DaysOfMonthBase),
            MeetingStep.EndOfWeek => new(day, monday.AddDays(6)),
            MeetingStep.ThisWeek => new(monday, monday.AddDays(6)),
            MeetingStep.NextWeek => new(monday.AddDays(7), monday.AddDays(13)),
            MeetingStep.EndOfMonth => new(LastDay.OfMonth(day), LastDay.OfMonth(day)),
            MeetingStep.ThisMonth => new(month, LastDay.OfMonth(day)),
            MeetingStep.NextMonth => new(month.AddMonths(1), LastDay.OfMonth(month.AddMonths(1))),
            MeetingStep.DayOfNextMonth => CalendarDay.Of(month.AddMonths(1).Year, month.AddMonths(1).Month, said.Value) is var following ? new(following, following) : null,
            _ => null,
        };
    }

    /// <summary>«С 15 по 19»: of the meeting's month, or of the next one when they are over.</summary>
    private static Period DaysOfMonth(DateOnly day, int first, int last)
    {
        var month = CalendarDay.Of(day.Year, day.Month, last) < day ? day.AddMonths(1) : day;
        return new(CalendarDay.Of(month.Year, month.Month, first), CalendarDay.Of(month.Year, month.Month, last));
    }

    /// <summary>A weekday is the next one after the meeting, never its own day.</summary>
    private static DateOnly NextWeekday(DateOnly day, DayOfWeek weekday) => day.AddDays((((int)weekday - (int)day.DayOfWeek + 6) % 7) + 1);

    /// <summary>«До 25 числа»: of the meeting's month, or the next one when it is over; in a plan without a day, of every month.</summary>
    private static Resolution DayOfMonth(Meaning.FromMeeting said, DeadlineContext context)
    {
        var monthly = new Deadline.Recurring(new(RecurrenceUnit.Monthly) { ByDay = said.Value });
        if (context is not (DeadlineContext.Day or DeadlineContext.Month) || context.FirstDay is not { } day)
        {
            return new(monthly) { Certainty = WithoutMeeting, Doubts = [new(ReadingDoubtKind.Ambiguous)] };
        }

        var found = CalendarDay.Of(day.Year, day.Month, said.Value);
        found = found < day ? CalendarDay.Of(found.AddMonths(1).Year, found.AddMonths(1).Month, said.Value) : found;
        return new(said.Edge == Edge.By ? new Deadline.ByDay(found) : new Deadline.OnDay(found)) { Others = [monthly], Rules = [ReadingRule.MonthOfMeeting] };
    }
}
