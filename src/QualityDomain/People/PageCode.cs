namespace QualityDomain.People;

/// <summary>A one-time code by which a person opens the school's local page: six digits from the chat, typed on the school's own machine.</summary>
/// <remarks>Only a keyed hash is kept: six digits alone are found by trying. Source: ASVS 5.0, 6.6.2 (bound to one request, short-lived, used once); the ten minutes are a decision of ours.</remarks>
/// <param name="PersonId">Who opens the page with it.</param>
/// <param name="Hash">Unique among all codes that are open.</param>
public sealed record PageCode(long Id, long SchoolId, long PersonId, string Hash, DateTimeOffset IssuedAt)
{
    /// <summary>How long a code is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>When it was used or replaced by a newer one; null: neither.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether it opens the page at <paramref name="now"/>; its last moment is not included.</summary>
    public bool IsOpenAt(DateTimeOffset now) => EndedAt is null && now < IssuedAt + Lifetime;

    /// <summary>The code after it was used or replaced.</summary>
    public PageCode EndedOn(DateTimeOffset now) => this with { EndedAt = now };
}
