namespace QualityBot.Telegram.Types;

/// <summary>A press of an inline button. The data may be forged or old: it never authorizes anything.</summary>
public sealed record CallbackQuery
{
    public string Id { get; init; } = "";

    public required User From { get; init; }

    /// <summary>The message with the button; with date 0 when it is no longer accessible.</summary>
    public Message? Message { get; init; }

    public string? InlineMessageId { get; init; }

    public string? ChatInstance { get; init; }

    public string? Data { get; init; }
}
