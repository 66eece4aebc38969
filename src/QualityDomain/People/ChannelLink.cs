namespace QualityDomain.People;

/// <summary>An address at which a person is reached in a channel.</summary>
/// <remarks>Bound to the channel's own unchanging number of the account, never to a name or a typed telephone number.</remarks>
/// <param name="Channel">«telegram», later others.</param>
/// <param name="Recipient">The account's number in the channel, as text.</param>
/// <param name="Since">When it was connected.</param>
public sealed record ChannelLink(long Id, long SchoolId, long PersonId, string Channel, string Recipient, DateTimeOffset Since)
{
    /// <summary>Whether what comes from this account is this person's: an account known to two schools speaks for one at a time.</summary>
    public bool Current { get; init; } = true;

    /// <summary>When it was cut: dismissal, another account, the person's own wish; null: it is in use.</summary>
    public DateTimeOffset? CutAt { get; init; }

    /// <summary>Whether messages go there.</summary>
    public bool InUse => CutAt is null;

    /// <summary>Nothing goes there any more, and nothing from there is this person's.</summary>
    public ChannelLink Cut(DateTimeOffset now) => this with { CutAt = CutAt ?? now, Current = false };
}
