namespace QualityBot.Telegram.Types;

/// <summary>A marked part of a text. Offset and length count UTF-16 units.</summary>
public sealed record MessageEntity
{
    /// <summary>Kind of the part («bot_command», «url»…); new kinds may come at any time.</summary>
    public string? Type { get; init; }

    public int Offset { get; init; }

    public int Length { get; init; }

    public string? Url { get; init; }
}
