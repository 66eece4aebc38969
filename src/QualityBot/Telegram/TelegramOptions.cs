namespace QualityBot.Telegram;

/// <summary>How to reach Telegram, from the section <c>Telegram</c> of the configuration. A class and not a record, so that printing it does not print the token.</summary>
public sealed class TelegramOptions
{
    public required string Token { get; init; }

    public Uri BaseUrl { get; init; } = new("https://api.telegram.org");

    /// <summary>Calls under way at once; the poll has a connection of its own.</summary>
    public int SendConcurrency { get; init; } = 8;

    /// <summary>The part of the token before its colon.</summary>
    public string BotId => Token.Split(':')[0];
}
