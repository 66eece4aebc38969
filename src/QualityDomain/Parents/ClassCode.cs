using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.Parents;

/// <summary>A secret by which anybody who holds it hears the announcements of one class, and learns nothing else.</summary>
/// <remarks>
/// Source: a decision of ours. It names no child and asks nobody's name, so it needs no confirmation and may hang on the door of the
/// classroom; who passes it on passes on announcements only. Only the hash of the token is kept.
/// </remarks>
/// <param name="Class">In canonical form, «5А».</param>
/// <param name="TokenHash">See <see cref="InviteToken"/>; unique.</param>
/// <param name="Last">The last day on which it is good, included.</param>
public sealed record ClassCode(long Id, long SchoolId, string Class, string TokenHash, DateTimeOffset IssuedAt, long IssuedBy, DateOnly Last)
{
    /// <summary>How many people may come by one code. A class has at most 60 pupils; more than three adults for each is a code that went too far.</summary>
    public const int MostUses = 180;

    /// <summary>How many people came by it.</summary>
    public int Uses { get; init; }

    /// <summary>When it was taken back; null: it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>A code for the rest of the school year; one made in July or August is for the coming year.</summary>
    public static ClassCode Issue(long id, long schoolId, SchoolClass schoolClass, string tokenHash, DateTimeOffset now, long by, DateOnly today) =>
        new(id, schoolId, schoolClass.ToString(), tokenHash, now, by, EndOfYear(today));

    /// <summary>31 August of the school year that is prepared: classes are others after it.</summary>
    public static DateOnly EndOfYear(DateOnly today) => new(SchoolYear.PreparedOn(today) + 1, 8, 31);

    /// <summary>Whether somebody could still come by it.</summary>
    public bool IsOpenOn(DateOnly today) => Check(today) is null;

    /// <summary>One more person comes by it.</summary>
    public Outcome<ClassCode> Use(DateOnly today) => Check(today) is { } problem ? problem : this with { Uses = Uses + 1 };

    /// <summary>Nobody comes by it any more; who came stays.</summary>
    public ClassCode Revoke(DateTimeOffset now) => this with { RevokedAt = RevokedAt ?? now };

    private Problem? Check(DateOnly today) => this switch
    {
        { RevokedAt: not null } => new ClassCodeWasRevoked(Class),
        _ when today > Last => new ClassCodeHasExpired(Class, Last),
        { Uses: >= MostUses } => new ClassCodeIsUsedUp(Class),
        _ => null,
    };
}
