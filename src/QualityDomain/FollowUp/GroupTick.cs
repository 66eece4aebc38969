namespace QualityDomain.FollowUp;

/// <summary>That a member of a group did their share, as the keeper of the list ticked it.</summary>
public sealed record GroupTick(long Id, long SchoolId, long AssignmentId, long MemberId, long ById, DateOnly On);
