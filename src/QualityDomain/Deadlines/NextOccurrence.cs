namespace QualityDomain.Deadlines;

/// <summary>The first occurrence of a recurrence on or after a day.</summary>
/// <remarks>
/// An occurrence is due on the day that the rule names, else on the last day of its period. School terms and half-years
/// end when the school says so, therefore they have no day here.
/// </remarks>
internal static class NextOccurrence
{
    private const int LongestSearchInMonths = 14;

    public static DateOnly? Of(Recurrence rule, DateOnly from, DeadlineContext context) => rule.Unit switch
    {
        _ when rule.Months.Count > 0 || rule.ByDay is not null || rule.Nth is not null => ByMonths(rule, from),
        _ when rule.Weekdays.Count > 0 => rule.Weekdays.Min(day => OnOrAfter(from, day)),
        RecurrenceUnit.Daily => from,
        RecurrenceUnit.Weekly => OnOrAfter(from, DayOfWeek.Sunday),
        RecurrenceUnit.Monthly => LastDay.OfMonth(from),
        RecurrenceUnit.Quarterly => new DateOnly(from.Year, 1, 1).AddMonths((((from.Month - 1) / 3) + 1) * 3).AddDays(-1),
        RecurrenceUnit.Yearly when context is DeadlineContext.CalendarYear => new DateOnly(from.Year, 12, 31),
        RecurrenceUnit.Yearly => context.SchoolYearStart is { } start ? LastDay.OfSchoolYear(start) : null,
        _ => null,
    };

    private static DateOnly? ByMonths(Recurrence rule, DateOnly from)
    {
        for (var (month, step) = (new DateOnly(from.Year, from.Month, 1), 0); step < LongestSearchInMonths; step++, month = month.AddMonths(1))
        {
            if (EndsIn(rule, month.Month) && DayIn(rule, month) is { } day && day >= from)
            {
                return day;
            }
        }

        return null;
    }

    private static bool EndsIn(Recurrence rule, int month) => rule.Months.Count > 0
        ? rule.Months.Any(months => months.Last == month)
        : rule.Unit switch
        {
            RecurrenceUnit.Quarterly => month % 3 == 1,
            RecurrenceUnit.HalfYearly => month % 6 == 1,
            RecurrenceUnit.Yearly => month == 1,
            _ => true,
        };

    private static DateOnly? DayIn(Recurrence rule, DateOnly month) => rule switch
    {
        { Nth: { } nth, Weekdays: [var weekday, ..] } => NthWeekday(month, nth, weekday),
        { Nth: { } nth } => nth < 0 ? LastDay.OfMonth(month) : month.AddDays(Math.Min((nth * 7) - 1, LastDay.OfMonth(month).Day - 1)),
        { ByDay: { } by } => month.AddDays(Math.Min(by, LastDay.OfMonth(month).Day) - 1),
        _ => LastDay.OfMonth(month),
    };

    private static DateOnly? NthWeekday(DateOnly month, int nth, DayOfWeek weekday)
    {
        var day = nth < 0
            ? OnOrAfter(LastDay.OfMonth(month).AddDays(-6), weekday)
            : OnOrAfter(month, weekday).AddDays(7 * (nth - 1));
        return day.Month == month.Month ? day : null;
    }

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
}
