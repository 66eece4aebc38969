using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <content>What the people who work on it do: see it, put it off, report it.</content>
public sealed partial record Matter
{
    /// <summary>«Принял»: the person saw the card. Opening it counts; seen twice is seen.</summary>
    public Outcome<Matter> Acknowledge(Actor actor, long assignmentId, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { IsClosed: true } => new AlreadyClosed(assignment.Id, assignment.State),
        _ when !Owns(actor, assignment, today) => new NotTheirs(assignment.Id, assignment.PersonId),
        { State: AssignmentState.Open } => With(assignment with { State = AssignmentState.Acknowledged, NextStep = today }),
        _ => this,
    });

    /// <summary>Silence in the person's own digest before <paramref name="until"/>. It never hides what is overdue and moves no due day.</summary>
    public Outcome<Matter> Snooze(Actor actor, long assignmentId, DateOnly until, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { IsClosed: true } => new AlreadyClosed(assignment.Id, assignment.State),
        _ when !Owns(actor, assignment, today) => new NotTheirs(assignment.Id, assignment.PersonId),
        { Due: null } => new DueDayIsUnknown(assignment.OccurrenceId),
        { Due: { } due } when until > due => new SnoozeIsTooLong(due),
        _ when until <= today => new SnoozeIsPast(until),
        _ => With(assignment with { SnoozedUntil = until, NextStep = today }),
    });

    /// <summary>«Исполнено»: a lead, or who does a part, reports with a proof; the report waits for confirmation.</summary>
    /// <remarks>
    /// A lead who may confirm closes by this own tap, and needs no proof for it, except that an office waits for an answer. Co-executors and keepers of a group's
    /// list just say «сделано», which nobody has to confirm.
    /// </remarks>
    /// <param name="proof">What shows the work, to be stored with the outcome; null: nothing.</param>
    public Outcome<Matter> Report(Actor actor, long assignmentId, Proof? proof, DateOnly today) => On(assignmentId, assignment => assignment switch
    {
        { IsClosed: true } => new AlreadyClosed(assignment.Id, assignment.State),
        { State: AssignmentState.Reported } => new AlreadyReported(assignment.Id),
        _ when !Owns(actor, assignment, today) => new NotTheirs(assignment.Id, assignment.PersonId),
        { Part: Part.CoExecutor or Part.Group } => Close(assignment with { ReportedOn = today }, today),
        { Part: Part.Lead } when MayConfirm(actor) && (!WantsAnswer || !string.IsNullOrWhiteSpace(proof?.Text)) => Close(assignment with { ReportedOn = today }, today),
        _ when string.IsNullOrWhiteSpace(proof?.Text) => new ProofIsMissing(),
        _ => With(assignment with { State = AssignmentState.Reported, ReportedOn = today, Reason = null, ReturnedOn = null, NextStep = null }),
    });

    /// <summary>The keeper of a group's list (or who may confirm) ticks a member off; with the last tick a card of the list alone is done, a lead's is closed by hand.</summary>
    /// <param name="tick">The new tick, to be stored with the outcome.</param>
    /// <param name="others">The ticks of the same card that are there already.</param>
    public Outcome<Matter> Tick(Actor actor, GroupTick tick, IEnumerable<GroupTick> others) => On(tick.AssignmentId, assignment => assignment switch
    {
        { IsClosed: true } => new AlreadyClosed(assignment.Id, assignment.State),
        _ when !Owns(actor, assignment, tick.On) && !MayConfirm(actor) => new NotTheirs(assignment.Id, assignment.PersonId),
        _ when !assignment.Members.Contains(tick.MemberId) => new NotInTheGroup(tick.MemberId),
        _ when assignment.Part == Part.Group && !assignment.Members.Except(others.Select(other => other.MemberId)).Except([tick.MemberId]).Any() => Close(assignment, tick.On),
        _ => With(assignment with { State = AssignmentState.Acknowledged }),
    });
}
