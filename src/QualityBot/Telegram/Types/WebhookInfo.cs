using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>How the server delivers updates now.</summary>
public sealed record WebhookInfo
{
    /// <summary>Empty when updates are polled.</summary>
    public string? Url { get; init; }

    public int PendingUpdateCount { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? LastErrorDate { get; init; }

    public string? LastErrorMessage { get; init; }

    public IReadOnlyList<string>? AllowedUpdates { get; init; }
}
