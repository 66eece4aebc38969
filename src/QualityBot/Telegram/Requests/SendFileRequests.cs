using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Requests;

/// <summary>Sends a file of at most 50 MB with a caption of 0 to 1024 characters.</summary>
public sealed record SendDocumentRequest(long ChatId, InputFile Document)
{
    public long? MessageThreadId { get; init; }

    public string? Caption { get; init; }

    public string? ParseMode { get; init; }

    public bool? DisableContentTypeDetection { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

/// <summary>Sends a picture of at most 10 MB with a caption of 0 to 1024 characters.</summary>
public sealed record SendPhotoRequest(long ChatId, InputFile Photo)
{
    public long? MessageThreadId { get; init; }

    public string? Caption { get; init; }

    public string? ParseMode { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

/// <summary>Sends 2 to 10 documents, or 2 to 10 pictures, as one album.</summary>
public sealed record SendMediaGroupRequest(long ChatId, IReadOnlyList<InputMedia> Media)
{
    public long? MessageThreadId { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }
}
