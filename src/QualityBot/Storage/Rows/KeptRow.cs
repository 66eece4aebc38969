namespace QualityBot.Storage.Rows;

/// <summary>A single value that the engine keeps: the next id, the bot's own id, a pause that a restart must obey.</summary>
public sealed class KeptRow
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}
