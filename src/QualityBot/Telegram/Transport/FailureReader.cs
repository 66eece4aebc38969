using System.Globalization;

namespace QualityBot.Telegram.Transport;

/// <summary>Turns what a server said into a case of <see cref="ApiFailure"/>: pure, so that every text is a row of a table in a test.</summary>
internal static class FailureReader
{
    // A 429 that names no delay: long enough to matter, short enough not to.
    private static readonly TimeSpan UnnamedDelay = TimeSpan.FromSeconds(3);

    // The code wins over the words except for 400, which stands for many things.
    public static ApiFailure Read(in ErrorReply reply)
    {
        var (code, text) = (reply.Code, reply.Description);
        return code switch
        {
            _ when reply.MigrateToChatId is { } newChatId => new ApiFailure.Migrated(newChatId, text),
            429 => new ApiFailure.RetryAfter(Delay(reply), text),
            403 => new ApiFailure.Blocked(code, text),
            401 => new ApiFailure.TokenRejected(code, text),
            404 when text is "Not Found" => new ApiFailure.TokenRejected(code, text),
            404 => new ApiFailure.Unsupported(text),
            405 or 501 => new ApiFailure.Unsupported(text),
            409 => new ApiFailure.Conflict(text),
            413 => new ApiFailure.TooLarge(code, text),
            >= 500 => new ApiFailure.ServerTrouble(code, text),
            400 => ReadBadRequest(text),
            _ => new ApiFailure.BadRequest(code, text),
        };
    }

    private static ApiFailure ReadBadRequest(string text)
    {
        bool Says(string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

        return text switch
        {
            _ when Says("message is not modified") => new ApiFailure.MessageNotModified(text),
            _ when Says("query is too old") || Says("query ID is invalid") || Says("QUERY_ID_INVALID") => new ApiFailure.QueryTooOld(text),
            _ when Says("can't parse") || Says("can't find end of the entity") || Says("ENTITY_BOUNDS_INVALID") => new ApiFailure.CannotParse(text),
            _ when Says("chat not found") || Says("user not found") || Says("PEER_ID_INVALID") => new ApiFailure.ChatNotFound(text),
            _ when Says("message to edit not found") || Says("message to delete not found") || Says("message to copy not found")
                || Says("message can't be edited") || Says("message can't be deleted") || Says("MESSAGE_ID_INVALID") => new ApiFailure.MessageGone(text),
            _ when Says("is too big") || Says("is too long") || Says("too large") || Says("CAPTION_TOO_LONG") => new ApiFailure.TooLarge(400, text),
            _ when Says("not enough rights") || Says("have no rights to send") || Says("WRITE_FORBIDDEN") || Says("USER_IS_BLOCKED")
                || Says("group is deactivated") => new ApiFailure.Blocked(400, text),
            _ => new ApiFailure.BadRequest(400, text),
        };
    }

    private static TimeSpan Delay(in ErrorReply reply) =>
        reply.RetryAfter is { } seconds and > 0 ? TimeSpan.FromSeconds(seconds)
        : reply.RetryAfterHeader is { } header && header > TimeSpan.Zero ? header
        : SecondsInWords(reply.Description) is { } spoken and > 0 ? TimeSpan.FromSeconds(spoken)
        : UnnamedDelay;

    private static int? SecondsInWords(string text)
    {
        const string words = "retry after ";
        var start = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && int.TryParse(text.AsSpan(start + words.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
    }
}

/// <summary>The parts of a refusal, wherever they stood: in the body, in the status, in a header.</summary>
internal readonly record struct ErrorReply(int Code, string Description)
{
    public int? RetryAfter { get; init; }

    public TimeSpan? RetryAfterHeader { get; init; }

    public long? MigrateToChatId { get; init; }
}
