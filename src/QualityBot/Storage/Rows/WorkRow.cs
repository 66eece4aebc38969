namespace QualityBot.Storage.Rows;

/// <summary>Work that was asked for and whose result has not been handled yet. The row goes in the commit that handles the result.</summary>
public sealed record WorkRow(long Id, string Key, string Kind, string Payload, string Channel, string Recipient, long? SchoolId)
{
    /// <summary>System clock: not tried again before.</summary>
    public DateTimeOffset NextTry { get; init; }

    public int Tries { get; init; }
}
