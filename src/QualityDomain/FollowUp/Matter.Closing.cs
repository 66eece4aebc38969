using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <content>How it ends: confirmed, returned, cancelled.</content>
public sealed partial record Matter
{
    /// <summary>A report is accepted. Of a part also by the lead who handed it over.</summary>
    public Outcome<Matter> Confirm(Actor actor, long assignmentId, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { State: not AssignmentState.Reported } => new NothingToConfirm(assignment.Id, assignment.State),
        _ when !MayJudge(actor, assignment, today) => new NotAllowed(Permission.ConfirmReport),
        _ => Close(assignment, today),
    });

    /// <summary>A report comes back with a reason, which the person hears on the next working day; a snooze ends.</summary>
    public Outcome<Matter> Return(Actor actor, long assignmentId, string reason, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { State: not AssignmentState.Reported } => new NothingToConfirm(assignment.Id, assignment.State),
        _ when !MayJudge(actor, assignment, today) => new NotAllowed(Permission.ConfirmReport),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonIsMissing(),
        _ => With(assignment with { State = AssignmentState.Acknowledged, ReportedOn = null, Reason = reason.Trim(), ReturnedOn = today, SnoozedUntil = null, NextStep = today }),
    });

    /// <summary>The occurrence is not wanted any more: nobody is reminded.</summary>
    public Outcome<Matter> Cancel(Actor actor, string reason, DateOnly today) => this switch
    {
        { Occurrence: { IsOver: true } over } => new OccurrenceIsOver(over.Id, over.State),
        _ when !MayManage(actor) => new NotAllowed(Permission.ManageDecision),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonIsMissing(),
        _ => Cancelled(reason.Trim(), today),
    };

    /// <summary>Cancelled, with every card that is still open.</summary>
    internal Matter Cancelled(string reason, DateOnly today) => Ended(OccurrenceState.Cancelled, reason, today);

    private bool MayJudge(Actor actor, Assignment assignment, DateOnly today) =>
        MayConfirm(actor) || (assignment.Part == Part.Share && Lead is { } lead && Owns(actor, lead, today));

    /// <summary>A card is done; with the lead's card the occurrence closes, and nobody is asked for the rest.</summary>
    private Matter Close(Assignment assignment, DateOnly today)
    {
        var closed = With(assignment with { State = AssignmentState.Confirmed, ClosedOn = today, Reason = null, NextStep = null });
        return assignment.Part == Part.Lead ? closed.Ended(OccurrenceState.Closed, null, today) : closed;
    }

    private Matter Ended(OccurrenceState state, string? reason, DateOnly today) => this with
    {
        Occurrence = Occurrence with { State = state },
        Assignments = Assignments.Select(assignment => assignment.IsClosed ? assignment : CancelledCard(assignment, reason, today)).ToValueList(),
    };

    private static Assignment CancelledCard(Assignment assignment, string? reason, DateOnly today) =>
        assignment with { State = AssignmentState.Cancelled, Reason = reason, ClosedOn = today, NextStep = null };
}
