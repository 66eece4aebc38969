using QualityBot.Telegram.Transport;

namespace QualityBot.Telegram.Receiving;

/// <summary>What a person should know about receiving.</summary>
public abstract record PollAlarm
{
    /// <summary>Another instance asks for the same updates.</summary>
    public sealed record AnotherInstance(ApiFailure.Conflict Conflict) : PollAlarm;

    /// <summary>The server does not accept the token.</summary>
    public sealed record TokenRejected(ApiFailure.TokenRejected Rejection) : PollAlarm;

    /// <summary>Neither an answer nor a handled batch for <paramref name="Silence"/>.</summary>
    public sealed record Stalled(TimeSpan Silence) : PollAlarm;
}
