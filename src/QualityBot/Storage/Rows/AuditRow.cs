namespace QualityBot.Storage.Rows;

/// <summary>Who changed what, when, and because of which arrival. Rows are only ever added.</summary>
/// <remarks>
/// <see cref="Hash"/> covers the previous row's hash, this row's facts and <see cref="ValuesHash"/>, so an edited row
/// breaks the chain; the values themselves can be blanked when the law demands erasure, and the chain still holds.
/// </remarks>
public sealed record AuditRow
{
    public required long Id { get; init; }

    public long? SchoolId { get; init; }

    /// <summary>The person who acted; null: the bot itself.</summary>
    public long? ActorId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Key of the arrival, or of the tick or verb, that caused the change.</summary>
    public required string Cause { get; init; }

    /// <summary>Add, Replace or Erase.</summary>
    public required string Change { get; init; }

    /// <summary>Name of the record's type.</summary>
    public required string Record { get; init; }

    public required long RecordId { get; init; }

    /// <summary>The changed properties, old and new, as JSON; null when erased by law.</summary>
    public string? Values { get; set; }

    public required string ValuesHash { get; init; }

    public required string Hash { get; init; }
}
