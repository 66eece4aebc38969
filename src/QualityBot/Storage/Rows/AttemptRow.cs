namespace QualityBot.Storage.Rows;

/// <summary>How often an arrival has failed so far; counted in a transaction of its own, so that it survives the failure.</summary>
public sealed class AttemptRow
{
    public required string Key { get; init; }

    public int Count { get; set; }
}
