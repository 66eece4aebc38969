namespace QualityDomain.FollowUp;

/// <summary>That a person does an occurrence, or a part of it: the card that the person sees.</summary>
/// <param name="Due">The last day on which it is in time; null while the occurrence waits.</param>
/// <param name="AssignedOn">The day it was given.</param>
public sealed record Assignment(
    long Id, long SchoolId, long DecisionId, long OccurrenceId, long PersonId, Part Part, DateOnly? Due, DateOnly AssignedOn)
{
    public AssignmentState State { get; init; } = AssignmentState.Open;

    /// <summary>The hour of the due day up to which it is in time; null: the whole day. What is late by hours alone is overdue from the next day on.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>The kind of the due day, as the occurrence has it.</summary>
    public DueKind Kind { get; init; } = DueKind.Deadline;

    /// <summary>The day of the interim look, as the occurrence has it.</summary>
    public DateOnly? InterimLook { get; init; }

    /// <summary>The day from which reminders count: it was given, or got another due day. Steps before it are dropped.</summary>
    public DateOnly RemindFrom { get; init; } = AssignedOn;

    /// <summary>It is no news to the person: a later occurrence of a recurring decision, or a due day that the person set.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The version of the ladder that it began with; a later edit of the ladder does not touch it.</summary>
    public int LadderVersion { get; init; } = Ladder.Default.Version;

    /// <summary>The person's own digest is silent about it before that day; null: not snoozed. Never hides overdue.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    /// <summary>No day before it needs a look at this assignment: what the tick selects by; null: none at all.</summary>
    /// <remarks>An index, not the truth: every change sets it to the day of the change, the tick moves it on.</remarks>
    public DateOnly? NextStep { get; init; }

    /// <summary>The words of a part handed over («Поручить»); null: the decision's own text.</summary>
    public string? Words { get; init; }

    /// <summary>The group's name as written («учителя-предметники») when the person ticks one off: its keeper, or a lead who keeps it too; else null.</summary>
    public string? Group { get; init; }

    /// <summary>The members of the group, whom the person ticks off; empty when there is no <see cref="Group"/>.</summary>
    public ValueList<long> Members { get; init; } = [];

    /// <summary>The day of the report that waits for confirmation or was confirmed; null: none.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The day on which it was confirmed or cancelled; null while open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Why the last report came back, or why it was cancelled; null: neither.</summary>
    public string? Reason { get; init; }

    /// <summary>The day on which the last report came back, while that is still news to the person; null: none did.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Who has it now, when it was handed to another person; else null.</summary>
    public long? HandedToId { get; init; }

    /// <summary>Confirmed and cancelled assignments are closed: nothing is reminded any more.</summary>
    public bool IsClosed => State is AssignmentState.Confirmed or AssignmentState.Cancelled;

    /// <summary>It waits for the person, not for the one who confirms: only then is the person reminded.</summary>
    public bool Awaits => State is AssignmentState.Open or AssignmentState.Acknowledged;

    /// <summary>A review day passes quietly, and the silence of a group is shown, not escalated.</summary>
    public bool CanBeOverdue => Kind == DueKind.Deadline && Part != Part.Group;

    /// <summary>Overdue from the day after the due day; the due day itself is in time. A report that waits for confirmation is not overdue.</summary>
    public bool IsOverdue(DateOnly today) => Awaits && CanBeOverdue && today > Due;
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
