using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Supplies the year that a text leaves out.</summary>
/// <remarks>Source: the rules «Missing year» agreed with the school's office; each is named by a <see cref="ReadingRule"/>.</remarks>
internal static class YearRules
{
    /// <summary>A guess further ahead than this, in another school year, is asked about (a decision of ours).</summary>
    private const int FarAheadInDays = 183;

    public static Placement Place(Slot first, Slot last, DeadlineContext context) => context switch
    {
        DeadlineContext.SchoolYear(var start) => InSchoolYear(first, last, start),
        DeadlineContext.CalendarYear(var year) => new(Ending(first, last, Wraps(first, last) ? year + 1 : year)) { Rules = [ReadingRule.YearOfCalendarPlan] },
        { FirstDay: { } day } => AfterMeeting(first, last, day, context.SchoolYearStart!.Value),
        _ => Unknown(first, last, YearAnchor.School),
    };

    public static Placement Unknown(Slot first, Slot last, YearAnchor anchor)
    {
        var end = anchor == YearAnchor.School && last.LastMonth < 9 ? TemplateYear.Second : TemplateYear.First;
        var period = Ending(first, last, end);
        return new(period.First.Year < TemplateYear.First ? Ending(first, last, end + 1) : period) { Anchor = anchor, Rules = [ReadingRule.YearUnknown] };
    }

    public static bool Wraps(Slot first, Slot last) =>
        first.FirstMonth > last.LastMonth || (first.FirstMonth == last.LastMonth && last.LastDay != 0 && first.FirstDay > last.LastDay);

    /// <summary>The period whose end lies in <paramref name="year"/>.</summary>
    public static Period Ending(Slot first, Slot last, int year) => new(
        first.FirstIn(Wraps(first, last) ? year - 1 : year),
        last.LastIn(year));

    private static Placement InSchoolYear(Slot first, Slot last, int start)
    {
        var year = last.LastMonth >= 9 ? start : start + 1;
        var best = Ending(first, last, year);
        var crosses = first.FirstMonth <= 8 && last.LastMonth >= 9;
        var isAugust = first.FirstMonth == 8 && last.LastMonth == 8;
        ValueList<Period> others = crosses ? [Ending(first, last, year + 1)] : isAugust ? [Ending(first, last, year - 1)] : [];
        return new(best)
        {
            Others = others,
            Rules = crosses ? [ReadingRule.YearOfSchoolPlan, ReadingRule.StartsBeforeSchoolYear] : [ReadingRule.YearOfSchoolPlan],
            Doubts = others.Count > 0 ? [new(ReadingDoubtKind.AmbiguousYear)] : [],
        };
    }

    private static Placement AfterMeeting(Slot first, Slot last, DateOnly day, int schoolYear)
    {
        var best = Ending(first, last, day.Year);
        best = best.Last < day ? Ending(first, last, day.Year + 1) : best;
        var far = best.First.DayNumber - day.DayNumber > FarAheadInDays && best.First >= new DateOnly(schoolYear + 1, 9, 1);
        return new(best)
        {
            Others = far ? [Ending(first, last, best.Last.Year - 1)] : [],
            Rules = [ReadingRule.NotBeforeMeeting],
            Doubts = far ? [new(ReadingDoubtKind.AmbiguousYear)] : [],
        };
    }
}
