using QualityDomain.Assessments.Gaps;

namespace QualityDomain.Support;

/// <summary>That a piece of individual work was done with one pupil. What was done with several at once shares <see cref="LessonId"/>.</summary>
/// <param name="On">The school day on which it was held.</param>
/// <param name="ById">Who held it.</param>
public sealed record SupportEntry(long Id, long SchoolId, long LessonId, long PupilId, DateOnly On, long ById)
{
    /// <summary>How far back a day may lie: what is older is no memory any more but a report. A decision of ours.</summary>
    public const int DaysBack = 31;

    /// <summary>The plan that it belongs to; null: work without a plan counts too.</summary>
    public long? PlanId { get; init; }

    public SupportKind Kind { get; init; } = SupportKind.ExtraLessons;

    /// <summary>What it was about; empty: not said.</summary>
    public string Topic { get; init; } = "";

    /// <summary>From 5 to 240; null: not said, and not a lesson that is counted in minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>Who tapped it, when another did it for the one who held it (a week entered by the class teacher); else the same person.</summary>
    public long LoggedBy { get; init; } = ById;

    /// <summary>When it was said: the moment of the person's message, also when the bot was down then.</summary>
    public DateTimeOffset LoggedAt { get; init; }

    /// <summary>When it was taken back; null: it stands.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    public bool Stands => UndoneAt is null;

    /// <summary>Whether the day can be logged today.</summary>
    public static Problem? RefusalOf(DateOnly on, DateOnly today) =>
        on > today ? new DayLiesAhead(on) : on < today.AddDays(-DaysBack) ? new DayIsTooOld(on, DaysBack) : null;

    /// <summary>The entry taken back; whoever logged or held it may.</summary>
    public Outcome<SupportEntry> Undo(long personId, DateTimeOffset now) =>
        !Stands ? new EntryWasUndone(Id)
        : personId != ById && personId != LoggedBy ? new NotTheirEntry(Id, personId)
        : this with { UndoneAt = now };
}
