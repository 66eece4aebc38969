using QualityDomain.Deadlines;

namespace QualityDomain.Calendar;

/// <summary>What a school year most likely looks like, for a school to accept with one tap or to correct.</summary>
/// <remarks>
/// Source: the vacations that the ministry recommended for 2025/26 (25.10–02.11, 31.12–11.01, 28.03–05.04, first grade
/// 16–22.02, lessons to 26.05), carried over to other years by weekday; for trimesters, which nobody recommends, and for
/// the councils: a decision of ours. It is a proposal: nothing of it holds before the school said yes.
/// </remarks>
public static class YearProposal
{
    /// <summary>The proposal for a year of quarters or of trimesters.</summary>
    public static YearDraft Of(int startYear, TermKind kind = TermKind.SchoolQuarter)
    {
        var next = startYear + 1;
        var winter = new Stretch(new(startYear, 12, 31), Stretch.OnOrAfter(new(next, 1, 8), DayOfWeek.Sunday));
        var first = new DateOnly(startYear, 9, 1);
        var last = new DateOnly(next, 5, 26);
        var firstGraders = Stretch.WholeWeek(new(next, 2, 13));
        if (kind == TermKind.Trimester)
        {
            Stretch[] free =
            [
                Stretch.WholeWeek(new(startYear, 10, 4)), Stretch.WholeWeek(new(startYear, 11, 15)), winter,
                firstGraders, Stretch.WholeWeek(new(next, 4, 4)),
            ];
            return WithCouncils(new(startYear, kind, Split(first, last, free[1], free[3]), [.. free], null));
        }

        Stretch[] breaks = [Stretch.NineDays(new(startYear, 10, 24)), winter, Stretch.NineDays(new(next, 3, 26))];
        return WithCouncils(new(startYear, TermKind.SchoolQuarter, Split(first, last, breaks), [.. breaks], firstGraders));
    }

    /// <summary>Before the year, on the last working day of each term, and late in May.</summary>
    private static YearDraft WithCouncils(YearDraft draft)
    {
        var calendar = new SchoolCalendar([draft.ToYear(new(0, 0, draft.StartYear))], KnownHolidays.Years);
        return draft with
        {
            Councils = draft.Terms.SkipLast(1).Select(term => term.Last)
                .Prepend(new(draft.StartYear, 8, 30)).Append(new(draft.StartYear + 1, 5, 28))
                .Select(calendar.OnOrBefore).ToValueList(),
        };
    }

    private static ValueList<Stretch> Split(DateOnly first, DateOnly last, params Stretch[] breaks) =>
        breaks.Select(free => free.First.AddDays(-1)).Append(last)
            .Zip(breaks.Select(free => free.Last.AddDays(1)).Prepend(first), (end, begin) => new Stretch(begin, end)).ToValueList();
}
