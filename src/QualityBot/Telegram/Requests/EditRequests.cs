using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Requests;

/// <summary>Changes a text; without a markup the buttons go.</summary>
public sealed record EditMessageTextRequest(long ChatId, long MessageId, string Text)
{
    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}

/// <summary>Changes the buttons; without a markup they go.</summary>
public sealed record EditMessageReplyMarkupRequest(long ChatId, long MessageId)
{
    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}

/// <summary>Changes the caption of a picture or file.</summary>
public sealed record EditMessageCaptionRequest(long ChatId, long MessageId)
{
    public string? Caption { get; init; }

    public string? ParseMode { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}

/// <summary>Deletes a message younger than 48 hours.</summary>
public sealed record DeleteMessageRequest(long ChatId, long MessageId);

/// <summary>Deletes 1 to 100 messages; those that are gone are passed by.</summary>
public sealed record DeleteMessagesRequest(long ChatId, IReadOnlyList<long> MessageIds);

/// <summary>Copies a message without a link to its author.</summary>
public sealed record CopyMessageRequest(long ChatId, long FromChatId, long MessageId)
{
    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }
}
