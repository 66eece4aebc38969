using System.Net;

namespace TelegramSandbox.Faulting;

/// <summary>A way in which a call or a delivery goes wrong.</summary>
public abstract record Fault
{
    /// <summary>The server refuses without any effect.</summary>
    public sealed record Refusal(int Code, string Description) : Fault
    {
        /// <summary>Seconds to wait, in the body and the header of a 429. Null leaves them out, as broken proxies do.</summary>
        public int? RetryAfter { get; init; }

        /// <summary>The new id of a group.</summary>
        public long? MigrateToChatId { get; init; }
    }

    /// <summary>An HTML page of some proxy instead of JSON, without any effect.</summary>
    public sealed record HtmlPage(HttpStatusCode Status) : Fault;

    /// <summary>The connection breaks; the message may have been accepted before.</summary>
    public sealed record Reset(bool AfterEffect) : Fault;

    /// <summary>No answer comes until the client gives up; the message may have been accepted before.</summary>
    public sealed record Silence(bool AfterEffect) : Fault;

    /// <summary>Everything is done at once, but the answer takes this long in system time.</summary>
    public sealed record Slow(TimeSpan Delay) : Fault;

    /// <summary>Everything is done, but the answer is cut in half.</summary>
    public sealed record CutJson : Fault;

    /// <summary>Everything is done, but the answer is <c>result: null</c>.</summary>
    public sealed record NullResult : Fault;

    /// <summary>getUpdates gives updates that were confirmed already once more.</summary>
    public sealed record RepeatedUpdates : Fault;

    /// <summary>getUpdates holds the oldest update back and gives it after newer ones.</summary>
    public sealed record LateUpdate : Fault;

    /// <summary>getUpdates gives a batch in reversed order.</summary>
    public sealed record ReversedUpdates : Fault;

    /// <summary>Too many requests.</summary>
    public static Fault TooManyRequests(int seconds) => new Refusal(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };

    /// <summary>The person blocked the bot, though nobody was told.</summary>
    public static Fault Blocked => new Refusal(403, "Forbidden: bot was blocked by the user");

    /// <summary>Markup that cannot be read.</summary>
    public static Fault CannotParse => new Refusal(400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0");

    /// <summary>The token was revoked.</summary>
    public static Fault Unauthorized => new Refusal(401, "Unauthorized");

    /// <summary>Another poller.</summary>
    public static Fault Conflict =>
        new Refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    /// <summary>The group has another id now.</summary>
    public static Fault Migrated(long to) =>
        new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = to };

    internal bool IsAboutUpdates => this is RepeatedUpdates or LateUpdate or ReversedUpdates;
}
