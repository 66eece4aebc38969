namespace QualityDomain.FollowUp;

/// <summary>That somebody who may not move a due day asks for another one.</summary>
/// <remarks>It changes nothing by itself: the ladder goes on until whoever manages the decision grants it by a <see cref="Postponement"/>.</remarks>
/// <param name="AssignmentId">The card from which it was asked.</param>
/// <param name="To">The due day that is asked for.</param>
public sealed record PostponementRequest(long Id, long SchoolId, long OccurrenceId, long AssignmentId, DateOnly To, string Reason, long ById, DateOnly On)
{
    /// <summary>The day of the answer; null while it waits for one.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Whether it was granted; null while it waits.</summary>
    public bool? Granted { get; init; }

    /// <summary>The answer of whoever manages the decision.</summary>
    public PostponementRequest Answer(bool granted, DateOnly today) => this with { AnsweredOn = today, Granted = granted };
}
