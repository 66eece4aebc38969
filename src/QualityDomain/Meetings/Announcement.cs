namespace QualityDomain.Meetings;

/// <summary>A word of the school to many people, on its way to them. It is brought round in runs, reader by reader in the order of their ids.</summary>
/// <remarks>
/// Whoever was reached is known by the messages themselves, so a run that is broken off and begun anew tells nobody twice.
/// Source: a decision of ours.
/// </remarks>
/// <param name="AuthorId">Who answers for it.</param>
/// <param name="Text">As the author wrote it, without markup; of a gathering's own messages empty: they are worded when they go.</param>
/// <param name="SendAt">Not before this moment; quiet hours may still hold it.</param>
public sealed partial record Announcement(long Id, long SchoolId, long AuthorId, ReaderSet Readers, string Text, DateTimeOffset SendAt)
{
    /// <summary>The longest text: a message of the channel carries 4,096 characters, the rest is for head and foot.</summary>
    public const int MostCharacters = 3500;

    public AnnouncementKind Kind { get; init; }

    /// <summary>The gathering that it is about; null: none.</summary>
    public long? GatheringId { get; init; }

    /// <summary>A file that readers can have by a button, relative to the data folder; null: none.</summary>
    public string? FilePath { get; init; }

    /// <summary>The name that readers see.</summary>
    public string? FileName { get; init; }

    /// <summary>Not held back for the parents' budget of messages.</summary>
    public bool Urgent { get; init; }

    /// <summary>Who must agree before it goes, since the author may announce only as told; null: nobody.</summary>
    public long? ApproverId { get; init; }

    public AnnouncementState State { get; init; } = AnnouncementState.Waiting;

    /// <summary>What the run that is under way, or the last one, does.</summary>
    public Round Round { get; init; } = Round.Bring;

    /// <summary>The number of the run, from 1; part of the key of every message.</summary>
    public int Run { get; init; } = 1;

    /// <summary>The run from which on messages have today's text.</summary>
    public int TextRun { get; init; } = 1;

    /// <summary>The id of the last reader whom the run has passed; 0: it is at its beginning.</summary>
    public long Cursor { get; init; }

    /// <summary>How many readers there were when it began to go out.</summary>
    public int Total { get; init; }

    /// <summary>When those who did not read it were told again, which happens once; null: not yet.</summary>
    public DateTimeOffset? RepeatedAt { get; init; }

    /// <summary>Who was not reached when the author stopped it is not told any more.</summary>
    public bool Stopped { get; init; }

    /// <summary>The author's card shows how it ended; nothing moves any more.</summary>
    public bool Settled { get; init; }

    /// <summary>Whether it may not wait for room in a parent's week.</summary>
    public bool CannotWait => Urgent || Kind is AnnouncementKind.Reminder or AnnouncementKind.Change or AnnouncementKind.Cancellation;

    /// <summary>Counts changes, so that old buttons are known as old.</summary>
    public int Version { get; init; }

    /// <summary>What every message of it is about, for cancelling and counting.</summary>
    public string About => AboutOf(Id);

    public static string AboutOf(long id) => $"an/{id}";

    /// <summary>Whether somebody is still to be told.</summary>
    public bool IsUnderWay => State is AnnouncementState.Waiting or AnnouncementState.Going or AnnouncementState.Paused;
}

/// <summary>What an announcement is.</summary>
public enum AnnouncementKind
{
    /// <summary>The author's own words.</summary>
    Word,

    /// <summary>A gathering is called.</summary>
    Invitation,

    /// <summary>The day before.</summary>
    Reminder,

    /// <summary>Its place or time is another.</summary>
    Change,

    /// <summary>It does not take place.</summary>
    Cancellation,
}

/// <summary>Where an announcement stands.</summary>
public enum AnnouncementState
{
    /// <summary>Somebody else must agree first.</summary>
    Asked,

    /// <summary>Waits for its hour.</summary>
    Waiting,

    /// <summary>A run is under way.</summary>
    Going,
    Paused,

    /// <summary>The last run has passed everybody.</summary>
    Done,

    /// <summary>Taken back.</summary>
    Recalled,

    /// <summary>Whoever had to agree did not.</summary>
    Declined,
}

/// <summary>What a run does with each reader.</summary>
public enum Round
{
    /// <summary>Sends it to whom it did not reach, and corrects it where an older text stands.</summary>
    Bring,

    /// <summary>Corrects it where an older text stands, and sends nothing.</summary>
    Mend,

    /// <summary>Takes it away.</summary>
    TakeBack,

    /// <summary>Reminds those who have not read it.</summary>
    Repeat,
}
