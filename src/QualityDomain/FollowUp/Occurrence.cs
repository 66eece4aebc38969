namespace QualityDomain.FollowUp;

/// <summary>One time that a decision is due. A recurring decision has many, most have one.</summary>
public sealed record Occurrence(long Id, long SchoolId, long DecisionId)
{
    public OccurrenceState State { get; init; } = OccurrenceState.Open;

    /// <summary>The last day on which it is in time; null while it waits for an event, a schedule or an answer.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The due day before the first postponement; equal to <see cref="Due"/> when never postponed.</summary>
    public DateOnly? OriginalDue { get; init; }

    /// <summary>The day on which the period ends by its wording, when the report is due earlier («в течение учебного года»); else null.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The day of the one question «how is it going» in the middle of a long period; null: none.</summary>
    public DateOnly? InterimLook { get; init; }

    /// <summary>What happens when the due day passes.</summary>
    public DueKind Kind { get; init; } = DueKind.Deadline;

    /// <summary>First day of the period that it stands for, with which the bot names it («октябрь 2026»); null: the whole decision.</summary>
    public DateOnly? PeriodStart { get; init; }

    /// <summary>The registered event that started its clock; null: it needs none.</summary>
    public long? EventId { get; init; }

    /// <summary>Nothing is to be done for it any more.</summary>
    public bool IsOver => State is OccurrenceState.Closed or OccurrenceState.Cancelled;
}

/// <summary>Where an occurrence stands.</summary>
public enum OccurrenceState
{
    /// <summary>Its due day is not known yet: it waits for an event, a schedule or an answer.</summary>
    Waiting,
    Open,

    /// <summary>The lead's assignment is confirmed.</summary>
    Closed,
    Cancelled,
}

/// <summary>What a due day means.</summary>
public enum DueKind
{
    /// <summary>Not done after that day is overdue.</summary>
    Deadline,

    /// <summary>«Постоянно»: that day one looks at it; it is never overdue.</summary>
    Review,
}
