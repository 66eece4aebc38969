namespace QualityDomain.FollowUp;

/// <summary>That an occurrence was given another due day: from which, to which, why, by whom and when.</summary>
public sealed record Postponement(long Id, long SchoolId, long OccurrenceId, DateOnly From, DateOnly To, string Reason, long ById, DateOnly On);
