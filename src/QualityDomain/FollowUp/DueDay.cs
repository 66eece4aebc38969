using QualityDomain.Calendar;

namespace QualityDomain.FollowUp;

/// <summary>One time that a decision is due, as computed: what an <see cref="Occurrence"/> is made of.</summary>
/// <param name="Due">The last day in time; null: unknown until an event, a schedule or an answer.</param>
public sealed record DueDay(DateOnly? Due)
{
    public DueKind Kind { get; init; } = DueKind.Deadline;

    /// <summary>First day of its period; an occurrence of a recurring decision opens on it. Null: no period.</summary>
    public DateOnly? PeriodStart { get; init; }

    /// <summary>The end by the wording when the report is due earlier; else null.</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The day of the look in the middle; null: none.</summary>
    public DateOnly? InterimLook { get; init; }

    /// <summary>The event that started its clock; null: none.</summary>
    public long? EventId { get; init; }

    /// <summary>The occurrence that stands for it.</summary>
    public Occurrence ToOccurrence(long id, long schoolId, long decisionId) => new(id, schoolId, decisionId)
    {
        State = Due is null ? OccurrenceState.Waiting : OccurrenceState.Open,
        Due = Due,
        OriginalDue = Due,
        PeriodStart = PeriodStart,
        PeriodEnd = PeriodEnd,
        InterimLook = InterimLook,
        Kind = Kind,
        EventId = EventId,
    };
}

/// <summary>What due days are computed from, besides the deadline itself.</summary>
/// <param name="MadeOn">The day of the decision.</param>
/// <param name="Events">Registered events of the school; undone ones count for nothing.</param>
public sealed record DueContext(DateOnly MadeOn, SchoolCalendar Calendar, ValueList<SchoolEvent> Events)
{
    /// <summary>The day on which people are given the work, when it is later than that of the decision: an old paper.</summary>
    public DateOnly GivenOn { get; init; } = MadeOn;
}
