using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>What stands under a message or instead of the keyboard.</summary>
[JsonDerivedType(typeof(InlineKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardRemove))]
[JsonDerivedType(typeof(ForceReply))]
public abstract record ReplyMarkup;

/// <summary>Buttons under a message, in rows.</summary>
public sealed record InlineKeyboardMarkup(IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> InlineKeyboard) : ReplyMarkup;

/// <summary>A button under a message; exactly one of the actions is set.</summary>
public sealed record InlineKeyboardButton(string Text)
{
    /// <summary>1 to 64 bytes of UTF-8.</summary>
    public string? CallbackData { get; init; }

    public string? Url { get; init; }

    public CopyTextButton? CopyText { get; init; }

    /// <summary>«danger», «success» or «primary».</summary>
    public string? Style { get; init; }
}

/// <summary>A button that copies 1 to 256 characters.</summary>
public sealed record CopyTextButton(string Text);

/// <summary>Buttons instead of the keyboard.</summary>
public sealed record ReplyKeyboardMarkup(IReadOnlyList<IReadOnlyList<KeyboardButton>> Keyboard) : ReplyMarkup
{
    public bool? IsPersistent { get; init; }

    public bool? ResizeKeyboard { get; init; }

    public bool? OneTimeKeyboard { get; init; }

    /// <summary>1 to 64 characters.</summary>
    public string? InputFieldPlaceholder { get; init; }
}

/// <summary>A button instead of the keyboard; without a request it sends its own text.</summary>
public sealed record KeyboardButton(string Text)
{
    public bool? RequestContact { get; init; }

    public KeyboardButtonRequestChat? RequestChat { get; init; }
}

/// <summary>Asks the person to choose a chat, for example the parents' group.</summary>
public sealed record KeyboardButtonRequestChat(int RequestId, bool ChatIsChannel)
{
    public bool? BotIsMember { get; init; }

    public bool? RequestTitle { get; init; }
}

/// <summary>Takes the keyboard away.</summary>
public sealed record ReplyKeyboardRemove : ReplyMarkup
{
    public bool RemoveKeyboard { get; init; } = true;
}

/// <summary>Opens an answer to the message.</summary>
public sealed record ForceReply : ReplyMarkup
{
    [JsonPropertyName("force_reply")]
    public bool Force { get; init; } = true;

    public string? InputFieldPlaceholder { get; init; }
}
