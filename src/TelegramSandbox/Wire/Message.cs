using System.Text.Json;

namespace TelegramSandbox.Wire;

/// <summary>A message, as the Bot API writes it. <paramref name="Date"/> is in Unix seconds of the school's clock.</summary>
internal sealed record Message(int MessageId, long Date, Chat Chat)
{
    public User? From { get; init; }
    public Chat? SenderChat { get; init; }
    public Message? ReplyToMessage { get; init; }
    public Origin? ForwardOrigin { get; init; }
    public long? EditDate { get; init; }
    public string? MediaGroupId { get; init; }
    public bool? HasProtectedContent { get; init; }
    public string? Text { get; init; }
    public Entity[]? Entities { get; init; }
    public string? Caption { get; init; }
    public Entity[]? CaptionEntities { get; init; }
    public Document? Document { get; init; }
    public PhotoSize[]? Photo { get; init; }
    public Contact? Contact { get; init; }
    public User[]? NewChatMembers { get; init; }
    public User? LeftChatMember { get; init; }
    public long? MigrateToChatId { get; init; }
    public long? MigrateFromChatId { get; init; }

    /// <summary>Only inline keyboards stay with a message; other markups belong to the chat.</summary>
    public JsonElement? ReplyMarkup { get; init; }
}

/// <summary>Where a message that was sent on came from: somebody who hides behind a name, which is all that the sandbox knows of people outside.</summary>
internal sealed record Origin(string SenderUserName, long Date)
{
    public string Type { get; } = "hidden_user";
}

/// <summary>A formatted or clickable part of a text; offset and length count UTF-16 code units.</summary>
internal sealed record Entity(string Type, int Offset, int Length)
{
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? CustomEmojiId { get; init; }
    public long? UnixTime { get; init; }
    public string? DateTimeFormat { get; init; }
    public User? User { get; init; }
}

/// <summary>A file sent as it is.</summary>
internal sealed record Document(string FileId, string FileUniqueId)
{
    public string? FileName { get; init; }
    public string? MimeType { get; init; }
    public long? FileSize { get; init; }
}

/// <summary>One size of a picture.</summary>
internal sealed record PhotoSize(string FileId, string FileUniqueId, int Width, int Height)
{
    public long? FileSize { get; init; }
}

/// <summary>A shared telephone number.</summary>
internal sealed record Contact(string PhoneNumber, string FirstName)
{
    public string? LastName { get; init; }
    public long? UserId { get; init; }
}

/// <summary>What copyMessage answers with.</summary>
internal sealed record MessageIdOnly(int MessageId);

/// <summary>What getFile answers with.</summary>
internal sealed record FileLink(string FileId, string FileUniqueId)
{
    public long? FileSize { get; init; }
    public string? FilePath { get; init; }
}
