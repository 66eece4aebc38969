namespace QualityDomain.People;

/// <summary>None of the person's roles allows it there.</summary>
public sealed record NotAllowed(Permission Permission) : Problem;

/// <summary>The invite was used before.</summary>
public sealed record InviteWasUsed : Problem;

/// <summary>The invite was taken back.</summary>
public sealed record InviteWasRevoked : Problem;

/// <summary>The invite is too old.</summary>
public sealed record InviteHasExpired(DateTimeOffset ExpiredAt) : Problem;

/// <summary>The person no longer works at the school.</summary>
public sealed record PersonHasLeft(long PersonId) : Problem;

/// <summary>The days of a leave are the wrong way round.</summary>
public sealed record LeaveEndsBeforeItBegins(DateOnly First, DateOnly Last) : Problem;

/// <summary>The person is already away on some of these days.</summary>
public sealed record LeaveOverlaps(Leave Other) : Problem;

/// <summary>A person cannot be the own substitute.</summary>
public sealed record CannotStandInForOneself : Problem;

/// <summary>The substitute is away on some of these days.</summary>
public sealed record SubstituteIsAway(long SubstituteId, Leave Theirs) : Problem;

/// <summary>Without this person nobody could manage roles and invites any more.</summary>
public sealed record NobodyWouldManage(long PersonId) : Problem;

/// <summary>Nobody holds the role within the asked grades and subjects on that day, or the school has no such role.</summary>
public sealed record UnknownRole(RoleRequest Request) : Problem;

/// <summary>Several people could be meant; one has to be chosen.</summary>
public sealed record AmbiguousRole(RoleRequest Request, ValueList<Person> Candidates) : Problem;

/// <summary>Only data of those who left are erased.</summary>
public sealed record StillWorksHere(long PersonId) : Problem;

/// <summary>The term for which data are kept has not ended; <paramref name="Until"/> is its last day.</summary>
public sealed record MustBeKept(long PersonId, DateOnly Until) : Problem;

/// <summary>Somebody has to take over the open assignments first.</summary>
public sealed record HasOpenWork(long PersonId, int Count) : Problem;

/// <summary>Nothing is left to be erased.</summary>
public sealed record WasErasedBefore(long PersonId) : Problem;
