namespace QualityBot.Telegram.Types;

/// <summary>A command of the menu: 1 to 32 characters of a–z, 0–9 and _, description 1 to 256.</summary>
public sealed record BotCommand(string Command, string Description);

/// <summary>For whom a list of commands is meant.</summary>
public sealed record BotCommandScope(string Type)
{
    public long? ChatId { get; init; }

    public static BotCommandScope Default { get; } = new("default");

    public static BotCommandScope AllPrivateChats { get; } = new("all_private_chats");

    public static BotCommandScope AllGroupChats { get; } = new("all_group_chats");

    public static BotCommandScope Chat(long chatId) => new("chat") { ChatId = chatId };
}

/// <summary>The button beside the input field.</summary>
public sealed record MenuButton(string Type)
{
    public static MenuButton Commands { get; } = new("commands");

    public static MenuButton Default { get; } = new("default");
}
