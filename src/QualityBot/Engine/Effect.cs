namespace QualityBot.Engine;

/// <summary>Something to be done, not yet done. All effects of a turn are committed together or not at all.</summary>
/// <remarks>This is the whole vocabulary of the bot; a new kind of effect is a decision record.</remarks>
public abstract record Effect
{
    private Effect() { }

    /// <summary>Stores a new record, which carries its own id.</summary>
    public sealed record Add(object Record) : Effect;

    /// <summary>Stores <paramref name="After"/> in the place of <paramref name="Before"/>, which was loaded in this turn and has the same id.</summary>
    public sealed record Replace(object Before, object After) : Effect;

    /// <summary>Removes a record for good.</summary>
    public sealed record Erase(object Record) : Effect;

    /// <summary>Sends a message. Several are sent in the order of the list.</summary>
    public sealed record Send(Recipient To, RichText Text) : Effect
    {
        /// <summary>Answers whoever the turn is about.</summary>
        public Send(RichText text) : this(Recipient.Sender, text) { }

        /// <summary>A natural key: a message with a known key is never stored twice. Null: the arrival's key and the number within the turn.</summary>
        public string? Key { get; init; }

        public Keyboard? Keyboard { get; init; }

        /// <summary>A file that goes with the text as its caption.</summary>
        public Attachment? Attachment { get; init; }

        public Priority Priority { get; init; } = Priority.Reply;

        /// <summary>Not sent before this moment of the school clock (quiet hours); null: at once.</summary>
        public DateTimeOffset? NotBefore { get; init; }

        /// <summary>What the message is about («assignment/42»), so that whoever closes or reassigns it can cancel what is pending.</summary>
        public string? About { get; init; }

        /// <summary>Sends without a sound.</summary>
        public bool Silent { get; init; }
    }

    /// <summary>Replaces text and buttons of the message under which a button was pressed, or of a message sent before.</summary>
    /// <param name="Text">Null: the words stay, only the buttons change.</param>
    public sealed record Edit(string MessageId, RichText? Text, Keyboard.Inline? Keyboard = null) : Effect
    {
        /// <summary>In whose chat the message stands.</summary>
        public Recipient In { get; init; } = Recipient.Sender;

        /// <inheritdoc cref="Send.Key"/>
        public string? Key { get; init; }

        public Priority Priority { get; init; } = Priority.Reply;

        /// <summary>Takes the buttons away and leaves the words: they have done what they were for.</summary>
        public static Edit NoButtons(string messageId) => new(messageId, null);
    }

    /// <summary>Takes a message away.</summary>
    public sealed record Delete(string MessageId) : Effect
    {
        /// <summary>Older messages cannot be taken away any more (Bot API: 48 hours; an hour is left for the way).</summary>
        public static readonly TimeSpan Within = TimeSpan.FromHours(47);

        /// <summary>In whose chat the message stands.</summary>
        public Recipient In { get; init; } = Recipient.Sender;

        /// <inheritdoc cref="Send.Key"/>
        public string? Key { get; init; }

        public Priority Priority { get; init; } = Priority.Reply;
    }

    /// <summary>Cancels every pending message about something.</summary>
    public sealed record Cancel(string About) : Effect;

    /// <summary>Asks for work that must not be done inside a step; the result arrives as <see cref="Content.WorkDone"/> with the same key.</summary>
    public sealed record Work(string Key, string Kind, object Payload) : Effect;

    /// <summary>The commands that the menu of this person's chat shows.</summary>
    public sealed record Commands(Recipient To, IReadOnlyList<Command> List) : Effect;

    /// <summary>A short note over the chat in answer to a pressed button; kept in memory only and may be lost.</summary>
    public sealed record Toast(string Text) : Effect;
}

/// <summary>A command of the chat's menu, without the slash.</summary>
public sealed record Command(string Name, string Description);

/// <summary>Who a message goes to.</summary>
public abstract record Recipient
{
    private Recipient() { }

    /// <summary>Whoever the arrival came from.</summary>
    public static Recipient Sender { get; } = new TheSender();

    public static Recipient Person(long id) => new OnePerson(id);

    public static Recipient At(Address address) => new OneAddress(address);

    public sealed record TheSender : Recipient;

    public sealed record OnePerson(long Id) : Recipient;

    public sealed record OneAddress(Address Address) : Recipient;
}

/// <summary>What goes first when several messages wait for one chat.</summary>
public enum Priority
{
    Reply,

    /// <summary>Its feature says again what did not arrive; a message that nobody got is not sent later.</summary>
    Reminder,

    /// <summary>Said once; who gets an address late gets it then.</summary>
    Announcement,
}

/// <summary>A file on the bot's own disk that goes out with a message.</summary>
/// <param name="Path">Relative to the data folder.</param>
/// <param name="Name">The name that the reader sees.</param>
/// <param name="IsPicture">Shown as a picture rather than as a file.</param>
public sealed record Attachment(string Path, string Name, bool IsPicture = false)
{
    /// <summary>The file is deleted as soon as it is sent or given up: it belongs to somebody else.</summary>
    public bool Once { get; init; }
}
