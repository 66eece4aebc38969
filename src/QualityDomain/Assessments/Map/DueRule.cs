using QualityDomain.Calendar;
using QualityDomain.Deadlines;

namespace QualityDomain.Assessments.Map;

/// <summary>Until when a measure is proposed.</summary>
public enum DueRule
{
    /// <summary>Ten calendar days; an end on a day off moves to the next working day.</summary>
    TenDays,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>The last day of the running term, or of the next one when fewer than two weeks are left; without terms the half-year.</summary>
    TermEnd,

    /// <summary>The end of May; after it, and in the last two weeks before it, of the next school year.</summary>
    YearEnd,
}

/// <summary>The day that a rule means.</summary>
public static class DueRules
{
    /// <summary>A term that ends sooner leaves no time to do anything. A decision of ours.</summary>
    private const int Shortest = 14;

    /// <summary>Always later than <paramref name="today"/>, and a working day.</summary>
    public static DateOnly DayOf(this DueRule rule, DateOnly today, SchoolCalendar calendar) => rule switch
    {
        DueRule.TenDays => calendar.OnOrAfter(today.AddDays(10)),
        DueRule.Month => calendar.OnOrAfter(today.AddMonths(1)),
        DueRule.TermEnd => calendar.OnOrBefore(TermEnd(today, calendar)),
        _ => calendar.OnOrBefore(YearEnd(today)),
    };

    private static DateOnly TermEnd(DateOnly today, SchoolCalendar calendar)
    {
        var from = today.AddDays(Shortest);
        var start = SchoolYear.StartYearOf(today);
        var halves = from year in new[] { start, start + 1 }
                     from half in Enumerable.Range(1, 2)
                     select calendar.Find(TermKind.HalfYear, year, half)!.Last;
        var terms = calendar.Terms.Where(term => term.Kind != TermKind.HalfYear).Select(term => term.Last).Where(last => last >= from && last < from.AddMonths(6)).ToList();
        return terms.Count > 0 ? terms.Min() : halves.First(last => last >= from);
    }

    private static DateOnly YearEnd(DateOnly today)
    {
        var end = new DateOnly(SchoolYear.StartYearOf(today) + 1, 5, 31);
        return end >= today.AddDays(Shortest) ? end : end.AddYears(1);
    }
}
