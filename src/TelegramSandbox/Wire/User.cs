namespace TelegramSandbox.Wire;

/// <summary>A person or the bot, as the Bot API writes it.</summary>
internal sealed record User(long Id, bool IsBot, string FirstName)
{
    public string? LastName { get; init; }
    public string? Username { get; init; }
    public string? LanguageCode { get; init; }

    /// <summary>These four come only with getMe.</summary>
    public bool? CanJoinGroups { get; init; }
    public bool? CanReadAllGroupMessages { get; init; }
    public bool? SupportsInlineQueries { get; init; }
    public bool? CanConnectToBusiness { get; init; }
}

/// <summary>A chat, as the Bot API writes it inside messages.</summary>
internal sealed record Chat(long Id, string Type)
{
    public string? Title { get; init; }
    public string? Username { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
}

/// <summary>The longer form of a chat that getChat answers with.</summary>
internal sealed record ChatFullInfo(long Id, string Type)
{
    public string? Title { get; init; }
    public string? Username { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Description { get; init; }
    public int AccentColorId { get; init; }
    public int MaxReactionCount { get; init; } = 11;
    public AcceptedGiftTypes AcceptedGiftTypes { get; init; } = new(false, false, false, false, false);
}

/// <summary>Required by the documented shape of ChatFullInfo; the sandbox has no gifts.</summary>
internal sealed record AcceptedGiftTypes(
    bool UnlimitedGifts, bool LimitedGifts, bool UniqueGifts, bool PremiumSubscription, bool GiftsFromChannels);
