namespace QualityBot.Engine;

/// <summary>Something that came in and is not yet handled: an update of a channel or the result of a piece of work.</summary>
/// <param name="Key">The inbox key, unique for ever: <c>telegram/7/815</c> or <c>work/42</c>.</param>
/// <param name="From">Whom it came from, and where the answer goes.</param>
/// <param name="Content">What came.</param>
/// <param name="SentAt">When the person sent it, by the school clock.</param>
public sealed record Arrival(string Key, Address From, Content Content, DateTimeOffset SentAt)
{
    /// <summary>The name that the sender gave themselves in the channel; only ever shown back to an administrator.</summary>
    public string? SenderName { get; init; }

    /// <summary>The channel's id of the message in which it came; null: it came in none, or the channel tells no id.</summary>
    public string? MessageId { get; init; }

    /// <summary>Where a message came from that was sent on; null: the sender wrote it.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>Who wrote a message that somebody sent on, and when by that person's own clock.</summary>
/// <param name="Author">A person's name or a chat's title, as the channel tells it; null: hidden.</param>
/// <param name="SentAt">Null: the channel does not tell.</param>
public sealed record Origin(string? Author, DateTimeOffset? SentAt);
