using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.FollowUp;

/// <summary>«Ежемесячно», «1 раз в четверть», «ежегодно»: a due day in every period.</summary>
/// <remarks>
/// Decisions of ours, so that cards stay few: «ежедневно» is followed as one year-long task; «не реже двух раз»
/// divides the period; a ceiling alone («не чаще») asks once in the period; what is yearly without a month is reported
/// on the report day of the school year. A term that the school has not set is asked for.
/// </remarks>
public static class RecurringDays
{
    /// <summary>Schools that learn in modules have six terms.</summary>
    private const int MostTermsInAYear = 6;

    private readonly record struct Period(DateOnly First, DateOnly Last);

    /// <summary>Those due on or after <paramref name="from"/> whose period begins on or before <paramref name="to"/>, and always the first.</summary>
    public static IReadOnlyList<DueDay> Of(Recurrence rule, DueContext context, DateOnly from, DateOnly to)
    {
        rule = Divided(rule);
        if (rule.Unit == RecurrenceUnit.Daily)
        {
            return [YearLong.Of(YearLong.StartFor(context), context)];
        }

        var days = Periods(rule.Unit, context, Later(from, to).AddYears(Years(rule)))
            .Where((_, index) => index % Step(rule) == 0)
            .Select(period => In(period, rule, context))
            .OfType<DueDay>()
            .Where(day => day.Due >= from && day.Due > context.MadeOn)
            .ToList();
        return days.Count == 0 ? [new(null)] : [days[0], .. days.Skip(1).TakeWhile(day => day.PeriodStart <= to)];
    }

    /// <summary>«Не реже двух раз в год» is half-yearly, three and more times quarterly, several times a month fortnightly.</summary>
    private static Recurrence Divided(Recurrence rule) => rule switch
    {
        { Unit: RecurrenceUnit.Yearly, AtLeast: 2 } => rule with { Unit = RecurrenceUnit.HalfYearly },
        { Unit: RecurrenceUnit.Yearly, AtLeast: > 2 } => rule with { Unit = RecurrenceUnit.Quarterly },
        { Unit: RecurrenceUnit.Monthly, AtLeast: > 1 } => rule with { Unit = RecurrenceUnit.Weekly, Every = 2 },
        _ => rule,
    };

    private static int Step(Recurrence rule) => rule.Unit == RecurrenceUnit.EveryTwoYears ? 2 : Math.Max(rule.Every, 1);

    private static int Years(Recurrence rule) => 1 + (rule.Unit is RecurrenceUnit.Yearly or RecurrenceUnit.EveryTwoYears ? Step(rule) : 0);

    /// <summary>The periods from the one in which the decision was made up to <paramref name="until"/>.</summary>
    private static IEnumerable<Period> Periods(RecurrenceUnit unit, DueContext context, DateOnly until)
    {
        var made = context.MadeOn;
        return unit switch
        {
            RecurrenceUnit.Weekly => Steps(Week.MondayOf(made), until, first => first.AddDays(7)),
            RecurrenceUnit.Monthly => Steps(new(made.Year, made.Month, 1), until, first => first.AddMonths(1)),
            RecurrenceUnit.Quarterly => Steps(new(made.Year, ((made.Month - 1) / 3 * 3) + 1, 1), until, first => first.AddMonths(3)),
            RecurrenceUnit.Termly => Terms(TermKind.SchoolQuarter, context, until),
            RecurrenceUnit.HalfYearly => Terms(TermKind.HalfYear, context, until),
            _ => Steps(context.Calendar.Year(YearLong.StartFor(context)).First, until, first => first.AddYears(1)),
        };
    }

    private static IEnumerable<Period> Steps(DateOnly first, DateOnly until, Func<DateOnly, DateOnly> next)
    {
        for (; first <= until; first = next(first))
        {
            yield return new(first, next(first).AddDays(-1));
        }
    }

    private static IEnumerable<Period> Terms(TermKind kind, DueContext context, DateOnly until)
    {
        var first = SchoolYear.StartYearOf(context.MadeOn);
        return from year in Enumerable.Range(first, Math.Max(SchoolYear.StartYearOf(until) - first, 0) + 1)
               from number in Enumerable.Range(1, MostTermsInAYear)
               let term = context.Calendar.Find(kind, year, number)
               where term is not null && term.Last >= context.MadeOn
               select new Period(term.First, term.Last);
    }

    /// <summary>The due day inside a period; null when its whole week is off.</summary>
    private static DueDay? In(Period period, Recurrence rule, DueContext context)
    {
        var isYear = rule.Unit is RecurrenceUnit.Yearly or RecurrenceUnit.EveryTwoYears;
        if (isYear && rule.Month is null && rule.ByDay is null)
        {
            return YearLong.Of(period.First.Year, context) with { InterimLook = null };
        }

        var month = rule.Month is { } named ? MonthIn(period, named) : new DateOnly(period.Last.Year, period.Last.Month, 1);
        var due = rule switch
        {
            { Unit: RecurrenceUnit.Weekly, Weekday: { } weekday } => period.First.AddDays(((int)weekday + 6) % 7),
            { Unit: RecurrenceUnit.Weekly } => context.Calendar.OnOrBefore(period.Last),
            { Nth: { } nth, Weekday: { } weekday } => NthWeekday(month, nth, weekday),
            { ByDay: { } day } => month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1),
            { Month: not null } => DueDays.LastDayOfMonth(month),
            _ => period.Last,
        };
        return due < period.First ? null : new(due) { PeriodStart = period.First };
    }

    private static DateOnly MonthIn(Period period, int month)
    {
        var inFirstYear = new DateOnly(period.First.Year, month, 1);
        return DueDays.LastDayOfMonth(inFirstYear) >= period.First ? inFirstYear : inFirstYear.AddYears(1);
    }

    private static DateOnly NthWeekday(DateOnly month, int nth, DayOfWeek weekday)
    {
        var first = month.AddDays(((int)weekday - (int)month.DayOfWeek + 7) % 7);
        var day = first.AddDays((nth - 1) * 7);
        return day.Month == month.Month ? day : day.AddDays(-7);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
