using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Requests;

/// <summary>Sets at most 100 commands for a scope.</summary>
public sealed record SetMyCommandsRequest(IReadOnlyList<BotCommand> Commands)
{
    public BotCommandScope? Scope { get; init; }

    public string? LanguageCode { get; init; }
}

/// <summary>Takes the commands of a scope away, so that the wider scope shows.</summary>
public sealed record DeleteMyCommandsRequest
{
    public BotCommandScope? Scope { get; init; }

    public string? LanguageCode { get; init; }
}

/// <summary>Sets the button beside the input field, for one chat or by default.</summary>
public sealed record SetChatMenuButtonRequest
{
    public long? ChatId { get; init; }

    public MenuButton? MenuButton { get; init; }
}
