namespace QualityBot.Telegram.Types;

/// <summary>A chat: a person, a group or a channel.</summary>
public sealed record Chat
{
    public required long Id { get; init; }

    /// <summary>One of <see cref="ChatType"/>, or a kind that came later.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Username { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public bool? IsForum { get; init; }
}

/// <summary>The kinds of chats known today.</summary>
public static class ChatType
{
    public const string Private = "private";
    public const string Group = "group";
    public const string Supergroup = "supergroup";
    public const string Channel = "channel";
}
