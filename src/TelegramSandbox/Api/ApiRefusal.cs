namespace TelegramSandbox.Api;

/// <summary>The Bot API says no. Thrown from deep inside a method, because every method may refuse at any depth and none goes on after it.</summary>
internal sealed class ApiRefusal(int code, string description) : Exception(description)
{
    public int Code { get; } = code;
    public int? RetryAfter { get; init; }
    public long? MigrateToChatId { get; init; }

    public static ApiRefusal BadRequest(string reason) => new(400, $"Bad Request: {reason}");

    public static ApiRefusal Forbidden(string reason) => new(403, $"Forbidden: {reason}");

    public static ApiRefusal Conflict(string reason) => new(409, $"Conflict: {reason}");

    public static ApiRefusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };

    public static ApiRefusal Migrated(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = to };
}
