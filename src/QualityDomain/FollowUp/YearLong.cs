using QualityDomain.Calendar;

namespace QualityDomain.FollowUp;

/// <summary>Tasks «в течение учебного года» and «постоянно».</summary>
/// <remarks>Decisions of ours; both wordings of «в течение года» mean the school year, and the bot says so.</remarks>
public static class YearLong
{
    /// <summary>The task of a school year: due on its report day, its end by the wording kept, one look in January.</summary>
    public static DueDay Of(int startYear, DueContext context)
    {
        var year = context.Calendar.Year(startYear);
        var due = ReportDay.Of(context.Calendar, startYear);
        var look = ReportDay.InterimLook(context.Calendar, startYear);
        return new(due)
        {
            PeriodStart = year.First,
            PeriodEnd = year.Last,
            InterimLook = look > context.MadeOn && look < due ? look : null,
        };
    }

    /// <summary>The school year that a decision means: its own, or the next when its report day has come (the council of August).</summary>
    public static int StartFor(DueContext context)
    {
        var own = SchoolYear.StartYearOf(context.MadeOn);
        return ReportDay.Of(context.Calendar, own) <= context.MadeOn ? own + 1 : own;
    }

    /// <summary>31 August of each year from the one that the decision means on: looked at, never overdue.</summary>
    public static IReadOnlyList<DueDay> Reviews(DueContext context, DateOnly from, DateOnly to)
    {
        var first = Math.Max(StartFor(context), SchoolYear.StartYearOf(from));
        var last = Math.Max(first, SchoolYear.StartYearOf(to));
        return [.. Enumerable.Range(first, last - first + 1).Select(start => context.Calendar.Year(start))
            .Select(year => new DueDay(year.Last) { PeriodStart = year.First, Kind = DueKind.Review })];
    }

    /// <summary>Whether a span is a whole school year, 1 September to 31 August.</summary>
    public static bool IsSchoolYear(DateOnly first, DateOnly last) =>
        first is { Month: 9, Day: 1 } && last == first.AddYears(1).AddDays(-1);
}
