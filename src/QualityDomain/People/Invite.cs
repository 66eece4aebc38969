namespace QualityDomain.People;

/// <summary>A one-time right to connect a messenger account to one person of the school.</summary>
/// <remarks>Only the hash of its token is kept. Source: ASVS 5.0, 6.6.2 and 11.5.1 (bound to one request, 128 bits or more of randomness).</remarks>
/// <param name="PersonId">The person whom the holder of the token becomes.</param>
/// <param name="Role">The role for which it was issued; it is shown, rights come from the appointments.</param>
/// <param name="TokenHash">See <see cref="InviteToken"/>; unique.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="IssuedBy">Who issued it; null: the program itself, by a verb.</param>
public sealed record Invite(long Id, long SchoolId, long PersonId, Role Role, string TokenHash, DateTimeOffset IssuedAt, long? IssuedBy)
{
    /// <summary>How long an invite is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    /// <summary>The first moment at which it is no longer good.</summary>
    public DateTimeOffset ExpiresAt { get; init; } = IssuedAt + Lifetime;

    /// <summary>When it was used; null: not yet.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>When it was taken back; null: it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Grows with each change, so that of two uses at the same time one is refused.</summary>
    public int Version { get; init; }

    /// <summary>Whether it could still be used at <paramref name="now"/>.</summary>
    public bool IsOpenAt(DateTimeOffset now) => Check(now) is null;

    /// <summary>Uses it up. The person must still work at the school.</summary>
    public Outcome<Invite> Use(Person person, DateOnly today, DateTimeOffset now) =>
        person.Id != PersonId || person.SchoolId != SchoolId ? throw new ArgumentException("The invite is another person's.", nameof(person))
        : Check(now) is { } problem ? problem
        : !person.WorksOn(today) ? new PersonHasLeft(PersonId)
        : this with { UsedAt = now, Version = Version + 1 };

    /// <summary>Takes it back, as long as it is open.</summary>
    public Outcome<Invite> Revoke(DateTimeOffset now) =>
        Check(now) is { } problem ? problem : this with { RevokedAt = now, Version = Version + 1 };

    private Problem? Check(DateTimeOffset now) => this switch
    {
        { UsedAt: not null } => new InviteWasUsed(),
        { RevokedAt: not null } => new InviteWasRevoked(),
        _ when now >= ExpiresAt => new InviteHasExpired(ExpiresAt),
        _ => null,
    };
}
