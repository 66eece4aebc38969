using QualityDomain.Deadlines;

namespace QualityDomain.FollowUp;

/// <content>The school's calendar changed.</content>
public sealed partial record Matter
{
    /// <summary>The matter with its due day counted anew from another calendar; null when nothing changes.</summary>
    /// <remarks>
    /// Decision of ours: it concerns deadlines that mean one day of the school's own calendar (a term, the report day of a
    /// year); what somebody postponed or answered stays; a day that would already be past leaves everything as it is.
    /// </remarks>
    /// <param name="context">With the new calendar.</param>
    public Matter? Recounted(DueContext context, DateOnly today)
    {
        if (Occurrence is { IsOver: true } or { EventId: not null } || Occurrence.Due != Occurrence.OriginalDue
            || !Deadline.TryParse(Decision.Deadline, out var deadline) || !HangsOnCalendar(deadline)
            || DueDays.Of(deadline, context, context.MadeOn, today) is not [{ Due: { } due } day] || due < today)
        {
            return null;
        }

        var moved = Occurrence with
        {
            State = OccurrenceState.Open, Due = due, OriginalDue = due, Kind = day.Kind, PeriodStart = day.PeriodStart, PeriodEnd = day.PeriodEnd, InterimLook = day.InterimLook,
        };
        if (moved == Occurrence)
        {
            return null;
        }

        var after = DueOn(moved, by: null, today);
        return after with { Assignments = after.Assignments.Select(card => card.IsClosed ? card : card with { InterimLook = day.InterimLook }).ToValueList() };
    }

    private static bool HangsOnCalendar(Deadline deadline) => deadline switch
    {
        Deadline.InTerm(var term) => term.Kind is TermKind.SchoolQuarter or TermKind.Trimester or TermKind.HalfYear,
        Deadline.Span(var first, var last) => YearLong.IsSchoolYear(first, last),
        Deadline.Ongoing(var period, _, _) => period is OngoingPeriod.SchoolYear or OngoingPeriod.Period or OngoingPeriod.Years,
        Deadline.Composite(var parts) => parts.Any(HangsOnCalendar),
        _ => false,
    };
}
