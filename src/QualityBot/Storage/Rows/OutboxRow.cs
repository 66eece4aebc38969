using QualityBot.Engine;

namespace QualityBot.Storage.Rows;

/// <summary>One call of a channel that is due, under way or done.</summary>
/// <remarks>Times marked «school» are of the school clock, the others of the system's; they are never compared.</remarks>
public sealed class OutboxRow
{
    public required long Id { get; init; }

    /// <summary>The natural key; the store refuses a second row with it.</summary>
    public required string Key { get; init; }

    public long? SchoolId { get; init; }

    /// <summary>Whom it is for, when it is for a person rather than for an answer to somebody unknown.</summary>
    public long? PersonId { get; init; }

    public required string Channel { get; set; }

    /// <summary>Empty while the person has no address in the channel.</summary>
    public required string Recipient { get; set; }

    public required OutboxKind Kind { get; init; }

    /// <summary>The message as JSON (<see cref="OutboxPayload"/>).</summary>
    public required string Payload { get; set; }

    public required Priority Priority { get; init; }

    /// <summary>What it is about, for cancelling; null: nothing cancels it.</summary>
    public string? About { get; init; }

    /// <summary>School clock: not sent before.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>System clock: not tried again before.</summary>
    public required DateTimeOffset NextTry { get; set; }

    public OutboxState State { get; set; } = OutboxState.Pending;

    public int Tries { get; set; }

    /// <summary>System clock: when the first try of a row that keeps failing was made.</summary>
    public DateTimeOffset? FailingSince { get; set; }

    /// <summary>The channel's id of the delivered message.</summary>
    public string? MessageId { get; set; }

    /// <summary>School clock: when it was delivered or given up.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? LastError { get; set; }
}

/// <summary>Which call of the channel a row is.</summary>
public enum OutboxKind
{
    Message,
    File,
    Edit,
    Delete,
    Commands,
}

/// <summary>Where a row stands.</summary>
public enum OutboxState
{
    /// <summary>Due, or waiting for its hour.</summary>
    Pending,

    /// <summary>The channel has it.</summary>
    Sent,

    /// <summary>The person cannot be reached; goes back to pending when they link again.</summary>
    Blocked,

    /// <summary>Given up for good.</summary>
    Dead,

    /// <summary>No longer wanted.</summary>
    Cancelled,

    /// <summary>The person is served on paper or on the school's page, not by a messenger.</summary>
    OnPaper,
}
