namespace QualityBot.Storage.Rows;

/// <summary>A person's open dialogue. There is at most one for an address.</summary>
public sealed class SessionRow
{
    public required string Channel { get; init; }

    public required string Recipient { get; init; }

    /// <summary>Name and version of the conversation.</summary>
    public required string Conversation { get; set; }

    /// <summary>The stage as JSON.</summary>
    public required string State { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Whether the person has given the dialogue nothing yet but the tap or command that opened it.</summary>
    public bool IsUntouched { get; set; }
}
