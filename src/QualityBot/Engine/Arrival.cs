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
}
