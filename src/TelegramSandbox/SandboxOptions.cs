namespace TelegramSandbox;

/// <summary>How a sandbox is started.</summary>
public sealed record SandboxOptions
{
    /// <summary>The port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where chats, files, the next update id and the clock are kept; null keeps them in memory only.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The first moment of the school's clock, used once: a clock found in the data folder goes on instead.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>The IANA zone in which the page shows times.</summary>
    public string TimeZone { get; init; } = "Europe/Moscow";

    /// <summary>The system clock: long polls, waits of the webhook, age of updates.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Called after each move of the school's clock; returns when the bot has nothing left to do.</summary>
    public Func<CancellationToken, Task>? OnClockMoved { get; init; }

    /// <summary>The next moment at which the bot has something to do, null when there is none.</summary>
    public Func<CancellationToken, Task<DateTimeOffset?>>? NextEvent { get; init; }

    /// <summary>The name above the conversation.</summary>
    public string BotName { get; init; } = "Помощник школы";

    /// <summary>The username; the Bot API demands that it ends with «bot».</summary>
    public string BotUsername { get; init; } = "school_sandbox_bot";

    /// <summary>The only accepted token; null accepts every well-formed one.</summary>
    public string? Token { get; init; }

    /// <summary>
    /// Whether the sandbox refuses with 429 above 30 messages a second, a short burst to one chat, or 20 a minute to a group.
    /// Off by default: the real borders are unspecified and a demonstration should not wait.
    /// </summary>
    public bool EnforceRates { get; init; }
}
