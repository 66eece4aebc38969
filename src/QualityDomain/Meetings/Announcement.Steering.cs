namespace QualityDomain.Meetings;

/// <summary>What its author can do with an announcement, and what becomes of it by itself.</summary>
public sealed partial record Announcement
{
    /// <summary>Its hour has come.</summary>
    /// <param name="readers">How many are to read it.</param>
    public Announcement Begin(int readers) => State == AnnouncementState.Waiting
        ? this with { State = AnnouncementState.Going, Total = readers, Cursor = 0, Version = Version + 1 }
        : throw new InvalidOperationException($"An announcement that is {State} cannot begin.");

    /// <summary>The run has passed every reader up to this id.</summary>
    public Announcement PassedTo(long reader) => this with { Cursor = reader };

    /// <summary>The last message of the run has been sent or given up.</summary>
    public Announcement Settle() => this with { Settled = true };

    /// <summary>The run has passed everybody.</summary>
    public Announcement End() => this with { State = Round == Round.TakeBack ? AnnouncementState.Recalled : AnnouncementState.Done, Version = Version + 1 };

    /// <summary>Another text. Who has the old one finds it corrected; who has none gets the new one.</summary>
    public Outcome<Announcement> Reword(string text) => State switch
    {
        _ when Kind != AnnouncementKind.Word => new NotTheAuthorsWords(Id),
        _ when text.Trim().Length is 0 or > MostCharacters => new TextDoesNotFit(text.Length, MostCharacters),
        AnnouncementState.Recalled or AnnouncementState.Declined => new AnnouncementIsGone(Id),
        AnnouncementState.Asked or AnnouncementState.Waiting => this with { Text = text.Trim(), Version = Version + 1 },
        _ => Anew(Stopped ? Round.Mend : Round.Bring) with { Text = text.Trim(), TextRun = Run + 1 },
    };

    /// <summary>Takes it away from everybody who has it; whom it did not reach, it never will.</summary>
    public Outcome<Announcement> Recall() => State switch
    {
        AnnouncementState.Recalled or AnnouncementState.Declined => new AnnouncementIsGone(Id),
        AnnouncementState.Asked or AnnouncementState.Waiting => this with { State = AnnouncementState.Recalled, Round = Round.TakeBack, Version = Version + 1 },
        _ => Anew(Round.TakeBack),
    };

    /// <summary>Nobody more is told until <see cref="Continue"/>.</summary>
    public Outcome<Announcement> Pause() => IsOnItsWay
        ? this with { State = AnnouncementState.Paused, Version = Version + 1 }
        : new NothingUnderWay(Id);

    /// <summary>Goes on from the beginning of the list; whom it reached already is passed by.</summary>
    public Outcome<Announcement> Continue() => State == AnnouncementState.Paused ? Anew(Round) : new NothingUnderWay(Id);

    /// <summary>Whom it did not reach until now is not told any more.</summary>
    public Outcome<Announcement> Stop() => IsOnItsWay || State == AnnouncementState.Paused
        ? this with { State = AnnouncementState.Done, Stopped = true, Version = Version + 1 }
        : new NothingUnderWay(Id);

    /// <summary>Reminds those who have not read it, once.</summary>
    public Outcome<Announcement> Repeat(DateTimeOffset now) => this switch
    {
        { RepeatedAt: not null } => new WasRepeated(Id, RepeatedAt.Value),
        { State: not AnnouncementState.Done } => new StillUnderWay(Id),
        _ => Anew(Round.Repeat) with { RepeatedAt = now, State = AnnouncementState.Waiting, SendAt = now },
    };

    /// <summary>Whoever had to agree does.</summary>
    public Outcome<Announcement> Approve() => State == AnnouncementState.Asked ? this with { State = AnnouncementState.Waiting, Version = Version + 1 } : new AnnouncementIsGone(Id);

    /// <summary>Whoever had to agree does not.</summary>
    public Outcome<Announcement> Decline() => State == AnnouncementState.Asked ? this with { State = AnnouncementState.Declined, Version = Version + 1 } : new AnnouncementIsGone(Id);

    /// <summary>Readers are still to be told: the run goes on, or it has passed everybody and its last messages wait for the network.</summary>
    private bool IsOnItsWay => Round is Round.Bring or Round.Repeat && (State == AnnouncementState.Going || this is { State: AnnouncementState.Done, Settled: false, Stopped: false });

    private Announcement Anew(Round round) => this with { State = AnnouncementState.Going, Round = round, Run = Run + 1, Cursor = 0, Settled = false, Version = Version + 1 };
}
