using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>A message of a chat, as far as this bot reads it. Missing fields are normal; see the tolerance rules of the client.</summary>
public sealed record Message
{
    /// <summary>Unique inside the chat; 0 for ephemeral messages and where a loose server leaves it out.</summary>
    public long MessageId { get; init; }

    public long? MessageThreadId { get; init; }

    /// <summary>When it was sent; the epoch for a message that is no longer accessible.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset Date { get; init; }

    public Chat? Chat { get; init; }

    public User? From { get; init; }

    /// <summary>Set when a chat speaks instead of a person; such a message never acts for a person.</summary>
    public Chat? SenderChat { get; init; }

    public User? ViaBot { get; init; }

    /// <summary>Set when the message was forwarded; a forwarded command is not a command.</summary>
    public MessageOrigin? ForwardOrigin { get; init; }

    public Message? ReplyToMessage { get; init; }

    public string? MediaGroupId { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<MessageEntity>? Entities { get; init; }

    public string? Caption { get; init; }

    public Document? Document { get; init; }

    /// <summary>The same picture in several sizes.</summary>
    public IReadOnlyList<PhotoSize>? Photo { get; init; }

    public Contact? Contact { get; init; }

    public Voice? Voice { get; init; }

    public VideoNote? VideoNote { get; init; }

    public Audio? Audio { get; init; }

    public Video? Video { get; init; }

    public Animation? Animation { get; init; }

    public Sticker? Sticker { get; init; }

    public IReadOnlyList<User>? NewChatMembers { get; init; }

    public User? LeftChatMember { get; init; }

    /// <summary>The group became a supergroup with this id.</summary>
    public long? MigrateToChatId { get; init; }

    public long? MigrateFromChatId { get; init; }

    public UsersShared? UsersShared { get; init; }

    public ChatShared? ChatShared { get; init; }
}

/// <summary>Where a forwarded message came from: a person, a person who hides, a group or a channel.</summary>
public sealed record MessageOrigin
{
    public string? Type { get; init; }

    /// <summary>When the original was sent; the epoch where a loose server leaves it out.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset Date { get; init; }

    public User? SenderUser { get; init; }

    public string? SenderUserName { get; init; }

    public Chat? SenderChat { get; init; }

    public Chat? Chat { get; init; }
}

/// <summary>The id of a copied message.</summary>
public sealed record MessageId
{
    [JsonPropertyName("message_id")]
    public long Id { get; init; }
}
