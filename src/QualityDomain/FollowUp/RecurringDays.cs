using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.FollowUp;

/// <summary>«Ежемесячно», «1 раз в четверть», «ежегодно»: a due day in every period.</summary>
/// <remarks>
/// Decisions of ours, so that cards stay few: «ежедневно» is followed as one year-long task; several weekdays are one
/// task a week; «не реже двух раз» divides the period; a ceiling alone («не чаще») asks once in the period; what is
/// yearly without a month is reported on the report day of the school year. A term that the school has not set is
/// asked for. A first period of which hardly anything is left is let pass (<see cref="IsTooLate"/>).
/// </remarks>
public static class RecurringDays
{
    /// <summary>Schools that learn in modules have six terms.</summary>
    private const int MostTermsInAYear = 6;

    /// <summary>How many working days after the day on which the work is given a first period of a month or longer must still have.</summary>
    private const int LeastDays = 5;

    /// <summary>The same for a week, which has no more than five or six.</summary>
    private const int LeastDaysOfAWeek = 2;

    /// <summary>Those due on or after <paramref name="from"/> whose period begins on or before <paramref name="to"/>, and always the first.</summary>
    public static IReadOnlyList<DueDay> Of(Recurrence rule, DueContext context, DateOnly from, DateOnly to)
    {
        rule = Divided(rule);
        if (rule.Unit == RecurrenceUnit.Daily)
        {
            return [YearLong.Of(YearLong.StartFor(context), context)];
        }

        var until = (from > to ? from : to).AddYears(1 + Math.Max(rule.Every, 1));
        var days = All(rule, context, until)
            .Where(day => day.Due > context.MadeOn)
            .Where((_, index) => index % Math.Max(rule.Every, 1) == 0)
            .Where(day => day.Due >= from)
            .ToList();
        var inTime = days.SkipWhile(day => IsTooLate(rule, day, context)).ToList();
        days = inTime.Count == 0 ? days : inTime; // The next term may not be set yet.
        return days.Count == 0 ? [new(null)] : [days[0], .. days.Skip(1).TakeWhile(day => day.PeriodStart <= to)];
    }

    /// <summary>Whether a first period was let pass: that of the first card begins after the day on which the card was given, and no named day says so.</summary>
    public static bool LetAPeriodPass(Recurrence rule, DateOnly periodStart, DateOnly givenOn) =>
        !IsNamed(rule) && rule.Unit is not (RecurrenceUnit.Daily or RecurrenceUnit.Yearly) && periodStart > givenOn;

    /// <summary>
    /// Whether a period ends too soon after the work was given: fewer than <see cref="LeastDays"/> working days remain, of
    /// a week fewer than <see cref="LeastDaysOfAWeek"/>. The work begins with the next period then; days that the decision names stay.
    /// </summary>
    private static bool IsTooLate(Recurrence rule, DueDay day, DueContext context) =>
        day is { Due: { } due, PeriodStart: { } start } && !IsNamed(rule) && start <= context.GivenOn
        && context.Calendar.WorkingDaysBetween(context.GivenOn, due) < (rule.Unit == RecurrenceUnit.Weekly ? LeastDaysOfAWeek : LeastDays);

    private static bool IsNamed(Recurrence rule) => rule.Months.Count > 0 || rule.ByDay is not null || rule.Nth is not null || rule.Weekdays.Count > 0;

    /// <summary>«Не реже двух раз в год» is half-yearly, three and more times quarterly, several times a month fortnightly.</summary>
    private static Recurrence Divided(Recurrence rule) => rule switch
    {
        { Unit: RecurrenceUnit.Yearly, AtLeast: 2 } => rule with { Unit = RecurrenceUnit.HalfYearly },
        { Unit: RecurrenceUnit.Yearly, AtLeast: > 2 } => rule with { Unit = RecurrenceUnit.Quarterly },
        { Unit: RecurrenceUnit.Monthly, AtLeast: > 1 } => rule with { Unit = RecurrenceUnit.Weekly, Every = 2 },
        _ => rule,
    };

    /// <summary>One due day for each period, from the one in which the decision was made, up to <paramref name="until"/>.</summary>
    private static IEnumerable<DueDay> All(Recurrence rule, DueContext context, DateOnly until)
    {
        var made = context.MadeOn;
        return rule.Unit switch
        {
            _ when rule.Months.Count > 0 || rule.ByDay is not null || rule.Nth is not null => Named(rule, context, until, day => new(day.Year, day.Month, 1)),
            _ when rule.Weekdays.Count > 0 => Named(rule, context, until, Week.MondayOf),
            RecurrenceUnit.Weekly => Periods(Week.MondayOf(made), until, first => first.AddDays(7)).Select(week => WorkingWeek(week, context.Calendar)).OfType<DueDay>(),
            RecurrenceUnit.Monthly => Periods(new(made.Year, made.Month, 1), until, first => first.AddMonths(1)),
            RecurrenceUnit.Quarterly => Periods(new(made.Year, ((made.Month - 1) / 3 * 3) + 1, 1), until, first => first.AddMonths(3)),
            RecurrenceUnit.Termly => Terms(TermKind.SchoolQuarter, context, until),
            RecurrenceUnit.Trimesterly => Terms(TermKind.Trimester, context, until),
            RecurrenceUnit.HalfYearly => Terms(TermKind.HalfYear, context, until),
            _ => SchoolYears(context, until),
        };
    }

    /// <summary>Days that the rule names, one for each month or week that has any: the last of it.</summary>
    private static IEnumerable<DueDay> Named(Recurrence rule, DueContext context, DateOnly until, Func<DateOnly, DateOnly> periodOf)
    {
        var days = new List<DateOnly>();
        var next = NextOccurrence.Of(rule, context.MadeOn, new DeadlineContext.Day(context.MadeOn));
        for (; next is { } day && day <= until; next = NextOccurrence.Of(rule, day.AddDays(1), new DeadlineContext.Day(day)))
        {
            days.Add(day);
        }

        return days.GroupBy(periodOf).Select(period => new DueDay(period.Max()) { PeriodStart = period.Key });
    }

    private static IEnumerable<DueDay> Periods(DateOnly first, DateOnly until, Func<DateOnly, DateOnly> next)
    {
        for (; first <= until; first = next(first))
        {
            yield return new(next(first).AddDays(-1)) { PeriodStart = first };
        }
    }

    /// <summary>A week is due on its last working day; a week without any is skipped.</summary>
    private static DueDay? WorkingWeek(DueDay week, SchoolCalendar calendar) =>
        calendar.OnOrBefore(week.Due!.Value) is var day && day >= week.PeriodStart ? week with { Due = day } : null;

    private static IEnumerable<DueDay> Terms(TermKind kind, DueContext context, DateOnly until)
    {
        var first = SchoolYear.StartYearOf(context.MadeOn);
        return from year in Enumerable.Range(first, Math.Max(SchoolYear.StartYearOf(until) - first, 0) + 1)
               from number in Enumerable.Range(1, MostTermsInAYear)
               let term = context.Calendar.Find(kind, year, number)
               where term is not null
               select new DueDay(term.Last) { PeriodStart = term.First };
    }

    private static IEnumerable<DueDay> SchoolYears(DueContext context, DateOnly until)
    {
        for (var start = YearLong.StartFor(context); start <= until.Year; start++)
        {
            yield return YearLong.Of(start, context) with { InterimLook = null };
        }
    }
}
