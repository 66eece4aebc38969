using System.Text.Json.Serialization;

namespace QualityBot.Telegram.Types;

/// <summary>The bot's own membership changed; in a private chat this tells of blocking and unblocking.</summary>
public sealed record ChatMemberUpdated
{
    public Chat? Chat { get; init; }

    public User? From { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset Date { get; init; }

    public ChatMember? OldChatMember { get; init; }

    public ChatMember? NewChatMember { get; init; }
}

/// <summary>A member of a chat; the kinds of members differ by <see cref="Status"/>.</summary>
public sealed record ChatMember
{
    /// <summary>«creator», «administrator», «member», «restricted», «left», «kicked», or a status that came later.</summary>
    public string? Status { get; init; }

    public User? User { get; init; }

    /// <summary>Only for «restricted»: whether the person is in the chat now.</summary>
    public bool? IsMember { get; init; }

    /// <summary>Whether messages can reach the chat: an unknown status counts as present, so that nothing is given up by mistake.</summary>
    [JsonIgnore]
    public bool IsPresent => Status switch
    {
        "left" or "kicked" => false,
        "restricted" => IsMember ?? true,
        _ => true,
    };
}
