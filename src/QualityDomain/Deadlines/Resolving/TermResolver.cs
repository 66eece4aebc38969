using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Gives terms their year. School terms belong to a school year, quarters to a calendar year.</summary>
internal static class TermResolver
{
    public static Resolution Resolve(Meaning.Terms terms, DeadlineContext context)
    {
        var parts = terms.Numbers.Distinct().Select(number => Of(terms.Kind, number, terms.Year, context)).ToList();
        var best = parts is [var only] ? only : new Deadline.Composite(parts.ToValueList());
        return new(best)
        {
            Others = CalendarHalves(terms, context),
            Rules = parts[0] is Deadline.Yearless ? [ReadingRule.YearUnknown] : [],
            YearWritten = terms.Year.Kind is YearMarkKind.Calendar or YearMarkKind.School,
        };
    }

    /// <summary>A half-year «2024 года» may be that of the calendar.</summary>
    private static ValueList<Deadline> CalendarHalves(Meaning.Terms terms, DeadlineContext context) =>
        terms is { Kind: TermKind.HalfYear, Numbers: [<= 2 and var number], Year.Kind: YearMarkKind.Calendar } && context is not DeadlineContext.CalendarYear
            ? [new Deadline.InTerm(new(TermKind.CalendarHalfYear, terms.Year.Value, number))]
            : [];

    private static Deadline Of(TermKind kind, int number, YearMark mark, DeadlineContext context)
    {
        var calendarPlan = context is DeadlineContext.CalendarYear(var planned) && (mark.Kind is YearMarkKind.Silent or YearMarkKind.Current || mark == new YearMark(YearMarkKind.Calendar, planned));
        kind = kind == TermKind.HalfYear && calendarPlan ? TermKind.CalendarHalfYear : kind;
        var isCalendar = kind is TermKind.CalendarQuarter or TermKind.CalendarHalfYear;
        int? year = (mark.Kind, context) switch
        {
            (YearMarkKind.Calendar, _) => isCalendar ? mark.Value : SchoolYearOf(kind, number, mark.Value),
            (YearMarkKind.School, _) => isCalendar ? CalendarYearOf(number, mark.Value) : mark.Value,
            (_, { FirstDay: null }) => null,
            (_, DeadlineContext.SchoolYear(var start)) => isCalendar ? CalendarYearOf(number, start) : start,
            (_, DeadlineContext.CalendarYear(var plan)) => isCalendar ? plan : SchoolYearOf(kind, number, plan),
            _ => NotBefore(kind, number, context.FirstDay!.Value, context.SchoolYearStart!.Value),
        };
        return year is { } known
            ? new Deadline.InTerm(new(kind, known, number))
            : new Deadline.Yearless(isCalendar ? YearAnchor.Calendar : YearAnchor.School, new Deadline.InTerm(new(kind, TemplateYear.First, number)));
    }

    private static int SchoolYearOf(TermKind kind, int number, int calendarYear) => EndMonth(kind, number) >= 9 ? calendarYear : calendarYear - 1;

    private static int CalendarYearOf(int quarter, int start) => quarter >= 3 ? start : start + 1;

    /// <summary>The first such term that does not end before the meeting, by the usual months in which terms end.</summary>
    private static int NotBefore(TermKind kind, int number, DateOnly day, int start)
    {
        var month = EndMonth(kind, number);
        if (kind is TermKind.CalendarQuarter or TermKind.CalendarHalfYear)
        {
            return CalendarDay.Of(day.Year, month, 0) >= day ? day.Year : day.Year + 1;
        }

        var end = CalendarDay.Of(month >= 9 ? start : start + 1, month, 0);
        return end >= day ? start : start + 1;
    }

    private static int EndMonth(TermKind kind, int number) => (kind, number) switch
    {
        (TermKind.SchoolQuarter, 1) => 10,
        (TermKind.SchoolQuarter, 2) or (TermKind.HalfYear, 1) => 12,
        (TermKind.SchoolQuarter, 3) => 3,
        (TermKind.Trimester, 1) => 11,
        (TermKind.Trimester, 2) => 2,
        (TermKind.CalendarQuarter, _) => Math.Min(3 * number, 12),
        (TermKind.CalendarHalfYear, _) => Math.Min(6 * number, 12),
        _ => 5,
    };
}
