using QualityDomain.Assessments.Gaps;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.Support;

namespace QualityDomain.Tests.Supporting;

/// <summary>A plan of support and the calendar of its school year: five days, the second quarter from Monday 9 November to Wednesday 30 December 2026.</summary>
internal static class Given
{
    public static readonly DateOnly First = new(2026, 11, 9);

    public static SchoolCalendar SchoolDays { get; } = new(
        [new SchoolYear(1, 1, 2026)], KnownHolidays.Years,
        [new Term(1, 1, 2026, TermKind.SchoolQuarter, 2, First, new(2026, 12, 30))]);

    public static SupportPlan Plan(long id = 1, long pupil = 5) => new(id, 1, pupil, "Математика")
    {
        Gaps = ["обыкновенные дроби"], Kinds = [SupportKind.ExtraLessons, SupportKind.Recheck], Rhythm = new(2, 40), From = First, Until = First.AddDays(41), ProposedBy = 3, ProposedOn = First,
    };

    public static SupportPlan Running(long id = 1, long pupil = 5, long lead = 7) => Plan(id, pupil) with { State = SupportState.Active, LeadId = lead };

    public static SupportEntry Entry(long id, DateOnly on, long pupil = 5, long? plan = 1) => new(id, 1, id, pupil, on, 7) { PlanId = plan, Minutes = 40 };
}
