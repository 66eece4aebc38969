using QualityDomain.People;

namespace QualityDomain.Parents;

/// <summary>A slip of paper that links its holder's account with one child. Handing it over in person is the confirmation.</summary>
/// <remarks>Source: a decision of ours. One for each guardian, one use; only the hash of its token is kept.</remarks>
/// <param name="Number">Which guardian of the child it is for, from 1; consent on paper goes by the same number.</param>
/// <param name="TokenHash">See <see cref="InviteToken"/>; unique.</param>
public sealed record Slip(long Id, long SchoolId, long PupilId, int Number, string TokenHash, DateTimeOffset IssuedAt, long IssuedBy)
{
    /// <summary>How many guardians a child has by default.</summary>
    public const int UsualGuardians = 2;

    /// <summary>A slip is handed over at the next meeting of the class; longer it need not be good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(45);

    /// <summary>The first moment at which it is no longer good.</summary>
    public DateTimeOffset ExpiresAt { get; init; } = IssuedAt + Lifetime;

    /// <summary>When it was used; null: not yet.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>When it was taken back; null: it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Grows with each change, so that of two uses at the same time one is refused.</summary>
    public int Version { get; init; }

    public bool IsOpenAt(DateTimeOffset now) => Check(now) is null;

    /// <summary>Uses it up for the person, unless it is a child that the school no longer has or that the person is linked with already.</summary>
    /// <param name="pupil">The pupil of the slip.</param>
    /// <param name="own">Links of the person with children; those that ended do not count.</param>
    public Outcome<Slip> Use(Pupil pupil, IEnumerable<Guardianship> own, DateOnly today, DateTimeOffset now) =>
        pupil.Id != PupilId || pupil.SchoolId != SchoolId ? throw new ArgumentException("The slip is another child's.", nameof(pupil))
        : own.Any(link => link.PupilId == PupilId && link.InForce) ? new ChildIsLinkedAlready(PupilId)
        : Check(now) is { } problem ? problem
        : !pupil.LearnsOn(today) ? new ChildHasLeft(PupilId)
        : this with { UsedAt = now, Version = Version + 1 };

    /// <summary>Takes it back, as long as it is open.</summary>
    public Outcome<Slip> Revoke(DateTimeOffset now) => Check(now) is { } problem ? problem : this with { RevokedAt = now, Version = Version + 1 };

    private Problem? Check(DateTimeOffset now) => this switch
    {
        { RevokedAt: not null } => new SlipWasRevoked(),
        { UsedAt: not null } => new SlipWasUsed(),
        _ when now >= ExpiresAt => new SlipHasExpired(ExpiresAt),
        _ => null,
    };
}
