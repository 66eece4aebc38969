using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Requests;

/// <summary>Sends a text of 1 to 4096 characters after parsing. It has no idempotency key: see <see cref="Transport.ApiFailure.Uncertain"/>.</summary>
public sealed record SendMessageRequest(long ChatId, string Text)
{
    public long? MessageThreadId { get; init; }

    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public bool? DisableNotification { get; init; }

    /// <summary>Forbids forwarding and saving.</summary>
    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}
