namespace QualityBot.Engine;

/// <summary>What the engine is told by the configuration.</summary>
public sealed record EngineOptions
{
    /// <summary>Messages a second for the whole bot; 0 lifts every pace of our own. <c>Telegram:MessagesPerSecond</c>.</summary>
    public double MessagesPerSecond { get; init; } = 25;

    /// <summary>Calls under way at once, at least 1. <c>Telegram:SendConcurrency</c>.</summary>
    public int SendConcurrency { get; init; } = 8;

    /// <summary>Updates a minute that one person may send; 0 lifts the limit. <c>Telegram:UpdatesPerUserPerMinute</c>.</summary>
    public int UpdatesPerUserPerMinute { get; init; } = 60;

    /// <summary>Where files and the store lie; absolute.</summary>
    public required string DataFolder { get; init; }
}
