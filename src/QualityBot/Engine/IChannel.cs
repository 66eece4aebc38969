namespace QualityBot.Engine;

/// <summary>A messenger, seen from inside: it delivers what the outbox says and fetches what people sent.</summary>
/// <remarks>Telegram is the channel today; law presses schools towards another, which is then an added folder.</remarks>
public interface IChannel
{
    /// <summary>The name in every address: <c>telegram</c>.</summary>
    string Name { get; }

    ChannelLimits Limits { get; }

    /// <summary>How long to leave between two messages to one recipient that nobody asked for.</summary>
    TimeSpan SpacingFor(string recipient);

    /// <summary>Asks the network once; never throws for what the network or the other side does.</summary>
    Task<Delivery> Deliver(Outgoing message, CancellationToken ct);

    /// <summary>Stops the little clock on a pressed button, with or without a note. Best effort.</summary>
    Task Answer(string queryId, string? toast, CancellationToken ct);

    /// <summary>Fetches a file that somebody sent; an <see cref="IOException"/> when it cannot be had or is larger than <paramref name="maxBytes"/>.</summary>
    Task<byte[]> Download(string fileId, long maxBytes, CancellationToken ct);
}

/// <summary>One call that the sender makes for an outbox row.</summary>
public abstract record Outgoing(string Recipient)
{
    public sealed record Message(string Recipient, RichText Text, Keyboard? Keyboard, bool Silent) : Outgoing(Recipient);

    /// <summary>A file with a caption; the channel reads it from <paramref name="FullPath"/>.</summary>
    public sealed record File(string Recipient, RichText Caption, string FullPath, string Name, bool IsPicture, Keyboard? Keyboard, bool Silent) : Outgoing(Recipient);

    /// <param name="Text">Null: the words stay, only the buttons change.</param>
    public sealed record Edit(string Recipient, string MessageId, RichText? Text, Keyboard.Inline? Keyboard) : Outgoing(Recipient);

    public sealed record Delete(string Recipient, string MessageId) : Outgoing(Recipient);

    public sealed record Commands(string Recipient, IReadOnlyList<Command> List) : Outgoing(Recipient);
}

/// <summary>What became of one call.</summary>
public abstract record Delivery
{
    private Delivery() { }

    /// <summary>The other side has it; the id is empty where there is none.</summary>
    public sealed record Done(string MessageId) : Delivery;

    /// <summary>Told to wait that long; nothing was sent.</summary>
    public sealed record Wait(TimeSpan For) : Delivery;

    /// <summary>The person stopped the bot, left, or never began; sending again is useless until they return.</summary>
    public sealed record Unreachable(string Reason) : Delivery;

    /// <summary>The markup was not understood: the same words may go as plain text.</summary>
    public sealed record MarkupRefused : Delivery;

    /// <summary>The chat goes on under another id.</summary>
    public sealed record Moved(string Recipient) : Delivery;

    /// <summary>This message will never be taken.</summary>
    public sealed record Refused(string Reason) : Delivery;

    /// <summary>The bot itself is not let in: the token is wrong or withdrawn.</summary>
    public sealed record TokenRefused(string Reason) : Delivery;

    /// <summary>Surely not sent; worth another try.</summary>
    public sealed record Failed(string Reason) : Delivery;

    /// <summary>Perhaps sent: the answer was lost.</summary>
    public sealed record Uncertain(string Reason) : Delivery;
}
