using TelegramSandbox.People;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox;

/// <summary>A button below a message: it carries data for the bot, or opens an address.</summary>
public sealed record ChatButton(string Text, string? Data, string? Url);

/// <summary>A message as a person sees it.</summary>
public sealed record ChatMessage
{
    internal ChatMessage(Message message, long botId, long revision)
    {
        Id = message.MessageId;
        ChatId = message.Chat.Id;
        IsFromBot = message.From is null || message.From.Id == botId;
        Text = message.Text ?? message.Caption ?? "";
        SentAt = DateTimeOffset.FromUnixTimeSeconds(message.Date);
        EditedAt = message.EditDate is { } edited ? DateTimeOffset.FromUnixTimeSeconds(edited) : null;
        FileId = message.Document?.FileId ?? message.Photo?[^1].FileId;
        FileName = message.Document?.FileName;
        Rows = Keyboard.Rows(message.ReplyMarkup);
        Revision = revision;
    }

    /// <summary>Its id in the chat.</summary>
    public int Id { get; }

    /// <summary>The chat.</summary>
    public long ChatId { get; }

    /// <summary>Whether the bot wrote it.</summary>
    public bool IsFromBot { get; }

    /// <summary>The text or caption without formatting; empty when there is none.</summary>
    public string Text { get; }

    /// <summary>The moment by the school's clock, in whole seconds.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>The last edit by the school's clock.</summary>
    public DateTimeOffset? EditedAt { get; }

    /// <summary>The document or photo, for <see cref="SandboxServer.File"/>.</summary>
    public string? FileId { get; }

    /// <summary>The document's name.</summary>
    public string? FileName { get; }

    /// <summary>The inline keyboard, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<ChatButton>> Rows { get; }

    /// <summary>All its buttons, in reading order.</summary>
    public IEnumerable<ChatButton> Buttons => Rows.SelectMany(r => r);

    /// <summary>When it was stored or edited last, as a number that grows with everything that happens in the sandbox.</summary>
    public long Revision { get; }
}
