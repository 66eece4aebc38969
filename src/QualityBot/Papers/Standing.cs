using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.Papers;

/// <summary>Where a decision or one of its due days stands on the day of a paper: each is counted once.</summary>
internal enum Standing
{
    /// <summary>Done; the report came on the due day at the latest. Postponed days count as the due day that was granted.</summary>
    InTime,

    /// <summary>Done, but reported after the due day.</summary>
    Late,

    /// <summary>Done, without a due day or a day of the report to compare.</summary>
    Done,

    /// <summary>Reported, not yet confirmed.</summary>
    Reported,
    InWork,

    /// <summary>Its due day is not known yet: an event, a schedule or an answer is waited for.</summary>
    Waiting,
    Overdue,
    Cancelled,

    /// <summary>Kept for the record: nobody followed it up.</summary>
    Archived,
}

/// <summary>Judges the standing. A decision of ours: punctuality goes by the day of the report, so that nobody answers for who confirms late.</summary>
internal static class Standings
{
    /// <summary>What decides first when due days of one decision stand differently.</summary>
    private static readonly Standing[] Weightiest =
        [Standing.Overdue, Standing.Reported, Standing.InWork, Standing.Late, Standing.InTime, Standing.Done, Standing.Waiting];

    /// <summary>One due day.</summary>
    public static Standing Of(Matter matter, DateOnly today) => matter switch
    {
        { Occurrence.State: OccurrenceState.Cancelled } => Standing.Cancelled,
        { Occurrence: { State: OccurrenceState.Closed, Due: { } due, Kind: var kind } } when DoneOn(matter) is { } day =>
            day > due && kind == DueKind.Deadline ? Standing.Late : Standing.InTime,
        { Occurrence.State: OccurrenceState.Closed } => Standing.Done,
        { Lead.State: AssignmentState.Reported } => Standing.Reported,
        { Lead: { } lead } when lead.IsOverdue(today) => Standing.Overdue,
        { Lead: null, Occurrence: { Kind: DueKind.Deadline, Due: { } due } } when today > due => Standing.Overdue,
        { Occurrence.Due: null } => Standing.Waiting,
        _ => Standing.InWork,
    };

    /// <summary>The whole decision. One that was done whenever its event came counts as done, though it waits for the next.</summary>
    public static Standing Of(Decision decision, IReadOnlyCollection<Matter> matters, DateOnly today)
    {
        switch (decision.State)
        {
            case DecisionState.Cancelled:
                return Standing.Cancelled;
            case DecisionState.Archived:
                return Standing.Archived;
            default:
                var all = matters.Select(matter => Of(matter, today)).ToHashSet();
                return all.Count == 0 ? decision.State == DecisionState.Closed ? Standing.Done : Standing.Waiting
                    : all.SetEquals([Standing.Cancelled]) ? Standing.Cancelled
                    : Weightiest.First(all.Contains);
        }
    }

    /// <summary>The day on which the work was reported; without a report, the day it was closed.</summary>
    public static DateOnly? DoneOn(Matter matter) => matter.Lead is { } lead ? lead.ReportedOn ?? lead.ClosedOn : null;
}
