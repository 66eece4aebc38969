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
