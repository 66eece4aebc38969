namespace QualityDomain.FollowUp;

/// <summary>That a person does an occurrence, or a part of it: the card that the person sees.</summary>
/// <param name="Due">The last day on which it is in time; null while the occurrence waits.</param>
/// <param name="AssignedOn">The day it was given; steps of the ladder before it are dropped.</param>
public sealed record Assignment(
    long Id, long SchoolId, long DecisionId, long OccurrenceId, long PersonId, Part Part, DateOnly? Due, DateOnly AssignedOn)
{
    public AssignmentState State { get; init; } = AssignmentState.Open;

    /// <summary>The kind of the due day, as the occurrence has it.</summary>
    public DueKind Kind { get; init; } = DueKind.Deadline;

    /// <summary>The day of the interim look, as the occurrence has it.</summary>
    public DateOnly? InterimLook { get; init; }

    /// <summary>The version of the ladder that it began with; a later edit of the ladder does not touch it.</summary>
    public int LadderVersion { get; init; } = Ladder.Default.Version;

    /// <summary>The person's own digest is silent about it before that day; null: not snoozed. Never hides overdue.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    /// <summary>The next day on which something is to be said about it: what the tick selects by; null: never.</summary>
    public DateOnly? NextStep { get; init; }

    /// <summary>The words of a part handed over («Поручить»); null: the decision's own text.</summary>
    public string? Words { get; init; }

    /// <summary>The group's name as written («учителя-предметники») when <see cref="Part"/> is a group; else null.</summary>
    public string? Group { get; init; }

    /// <summary>The members of the group, whom the person ticks off; empty unless <see cref="Part"/> is a group.</summary>
    public ValueList<long> Members { get; init; } = [];

    /// <summary>The day of the report that waits for confirmation or was confirmed; null: none.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The day on which it was confirmed or cancelled; null while open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Why the last report came back, or why it was cancelled; null: neither.</summary>
    public string? Reason { get; init; }

    /// <summary>Confirmed and cancelled assignments are closed: nothing is reminded any more.</summary>
    public bool IsClosed => State is AssignmentState.Confirmed or AssignmentState.Cancelled;
}

/// <summary>What a person has to do with an occurrence.</summary>
public enum Part
{
    /// <summary>Answers for it; closes it with one proof. Each occurrence has one.</summary>
    Lead,

    /// <summary>Helps; «сделано» is enough.</summary>
    CoExecutor,

    /// <summary>Keeps the list of a group (head of association or deputy) and ticks its members off.</summary>
    Group,

    /// <summary>Does a part that the lead handed over («Поручить»).</summary>
    Share,
}

/// <summary>Where an assignment stands.</summary>
public enum AssignmentState
{
    Open,

    /// <summary>Seen («Принял»). A returned report comes back to here.</summary>
    Acknowledged,

    /// <summary>Said to be done; waits for confirmation.</summary>
    Reported,
    Confirmed,
    Cancelled,
}
