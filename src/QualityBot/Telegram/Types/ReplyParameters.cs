namespace QualityBot.Telegram.Types;

/// <summary>The message that is answered. By default the answer is sent even when that message is gone.</summary>
public sealed record ReplyParameters(long MessageId)
{
    public bool? AllowSendingWithoutReply { get; init; } = true;
}

/// <summary>How links are previewed.</summary>
public sealed record LinkPreviewOptions
{
    public bool? IsDisabled { get; init; }

    public static LinkPreviewOptions Disabled { get; } = new() { IsDisabled = true };
}

/// <summary>How a text is marked up.</summary>
public static class ParseMode
{
    public const string Html = "HTML";
}
