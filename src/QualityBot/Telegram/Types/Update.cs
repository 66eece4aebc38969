namespace QualityBot.Telegram.Types;

/// <summary>One event of the bot. At most one of the optional parts is there; none means a kind this bot does not know, which is confirmed and ignored.</summary>
public sealed record Update
{
    public required long UpdateId { get; init; }

    public Message? Message { get; init; }

    public Message? EditedMessage { get; init; }

    public Message? ChannelPost { get; init; }

    public CallbackQuery? CallbackQuery { get; init; }

    public ChatMemberUpdated? MyChatMember { get; init; }
}
