namespace TelegramSandbox.Wire;

/// <summary>One thing that happened; exactly one of the optional members is set.</summary>
internal sealed record Update(long UpdateId)
{
    public Message? Message { get; init; }
    public Message? EditedMessage { get; init; }
    public Message? ChannelPost { get; init; }
    public CallbackQuery? CallbackQuery { get; init; }
    public ChatMemberUpdated? MyChatMember { get; init; }

    /// <summary>The name that allowed_updates uses.</summary>
    public string Kind() => this switch
    {
        { Message: not null } => "message",
        { EditedMessage: not null } => "edited_message",
        { ChannelPost: not null } => "channel_post",
        { CallbackQuery: not null } => "callback_query",
        _ => "my_chat_member",
    };

    /// <summary>The chat it belongs to: a webhook receives one update of a chat at a time.</summary>
    public long ChatId() => (Message ?? EditedMessage ?? ChannelPost ?? CallbackQuery?.Message)?.Chat.Id ?? MyChatMember!.Chat.Id;
}

/// <summary>A press of an inline button.</summary>
internal sealed record CallbackQuery(string Id, User From, string ChatInstance)
{
    public Message? Message { get; init; }
    public string? Data { get; init; }
}

/// <summary>The bot's own place in a chat changed: blocked, unblocked, added, removed.</summary>
internal sealed record ChatMemberUpdated(Chat Chat, User From, long Date, ChatMember OldChatMember, ChatMember NewChatMember);

/// <summary>Somebody's place in a chat.</summary>
internal sealed record ChatMember(string Status, User User)
{
    /// <summary>Comes with the status «kicked»; 0 means for ever.</summary>
    public long? UntilDate { get; init; }
}

/// <summary>A command of the bot's menu.</summary>
internal sealed record BotCommand(string Command, string Description);

/// <summary>Where updates are posted to.</summary>
internal sealed record WebhookSettings(string Url, int MaxConnections, string? SecretToken);

/// <summary>What getWebhookInfo answers with.</summary>
internal sealed record WebhookInfo(string Url, bool HasCustomCertificate, int PendingUpdateCount)
{
    public long? LastErrorDate { get; init; }
    public string? LastErrorMessage { get; init; }
    public int? MaxConnections { get; init; }
    public string[]? AllowedUpdates { get; init; }
}
