namespace QualityBot.Engine;

/// <summary>What a person did or what a worker brought back, free of any channel's types.</summary>
public abstract record Content
{
    private Content() { }

    /// <summary>A typed text; also a pressed key of the permanent keyboard and a command with its arguments.</summary>
    public sealed record Text(string Value) : Content;

    /// <summary>A pressed button under the message <paramref name="MessageId"/>; <paramref name="QueryId"/> is what the channel wants answered.</summary>
    public sealed record Button(ButtonData Data, string MessageId, string QueryId) : Content;

    /// <summary>A file, not yet downloaded; <paramref name="FileId"/> means something to the channel only, <paramref name="Size"/> is in bytes.</summary>
    public sealed record Document(string FileId, string Name, long Size, string? Caption) : Content;

    /// <summary>A picture, not yet downloaded.</summary>
    public sealed record Photo(string FileId, long Size, string? Caption) : Content;

    /// <summary>Something that this bot has no use for: a voice message, a sticker, a place.</summary>
    public sealed record Other(string Kind) : Content
    {
        /// <summary>A voice message or a round video.</summary>
        public const string Voice = "voice";

        /// <summary>A sticker, a video, an animation.</summary>
        public const string Moving = "moving";
    }

    /// <summary>The person stopped the bot (<paramref name="CanWrite"/> is false) or let it write again.</summary>
    public sealed record Reachability(bool CanWrite) : Content;

    /// <summary>The result of the work <paramref name="WorkKey"/> of kind <paramref name="Kind"/>, as JSON.</summary>
    public sealed record WorkDone(string WorkKey, string Kind, string Json) : Content;

    /// <summary>The work could not be done for a reason that the person can do something about; as a sentence.</summary>
    public sealed record WorkRefused(string WorkKey, string Kind, string Reason) : Content;
}
