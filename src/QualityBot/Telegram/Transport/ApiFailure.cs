namespace QualityBot.Telegram.Transport;

/// <summary>Why a call did not succeed: a closed set, one case for each thing that a caller does next.</summary>
/// <remarks>Source of the texts behind the cases: the official server's code and replies. Descriptions are redacted, they never hold a token.</remarks>
public abstract record ApiFailure(int Code, string Description)
{
    /// <summary>429: nothing was done; the chat must rest for <paramref name="Delay"/>.</summary>
    public sealed record RetryAfter(TimeSpan Delay, string Description) : ApiFailure(429, Description);

    /// <summary>The person blocked the bot or left, or the bot was put out of the chat: nothing reaches this chat until that changes.</summary>
    public sealed record Blocked(int Code, string Description) : ApiFailure(Code, Description);

    /// <summary>No such chat, or the person never wrote to the bot.</summary>
    public sealed record ChatNotFound(string Description) : ApiFailure(400, Description);

    /// <summary>The markup is broken: send the same once more as plain text.</summary>
    public sealed record CannotParse(string Description) : ApiFailure(400, Description);

    /// <summary>The message reads so already: a success.</summary>
    public sealed record MessageNotModified(string Description) : ApiFailure(400, Description);

    /// <summary>The message to change or delete is gone or too old.</summary>
    public sealed record MessageGone(string Description) : ApiFailure(400, Description);

    /// <summary>The button was pressed too long ago to be answered: nothing to do.</summary>
    public sealed record QueryTooOld(string Description) : ApiFailure(400, Description);

    /// <summary>The group has a new id: rewrite it and send again.</summary>
    public sealed record Migrated(long NewChatId, string Description) : ApiFailure(400, Description);

    /// <summary>401, or the server does not know the token: stop sending, lose nothing, call for a person.</summary>
    public sealed record TokenRejected(int Code, string Description) : ApiFailure(Code, Description);

    /// <summary>409: somebody else asks for the updates, or a webhook is set.</summary>
    public sealed record Conflict(string Description) : ApiFailure(409, Description)
    {
        /// <summary>Polling is refused because updates go to a webhook; deleting it helps.</summary>
        public bool WebhookIsSet => Description.Contains("webhook is active", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The file, text or caption exceeds a limit: for ever, as it is.</summary>
    public sealed record TooLarge(int Code, string Description) : ApiFailure(Code, Description);

    /// <summary>This server does not offer the method: say so once and go on without.</summary>
    public sealed record Unsupported(string Description) : ApiFailure(404, Description);

    /// <summary>The server or something before it is unwell (5xx, a page instead of JSON): try again later.</summary>
    public sealed record ServerTrouble(int Code, string Description) : ApiFailure(Code, Description);

    /// <summary>The request went out and no whole answer came back: it may have taken effect. Who tries again may say it twice.</summary>
    public sealed record Uncertain(string Description) : ApiFailure(0, Description);

    /// <summary>The request surely never left: try again freely.</summary>
    public sealed record NotConnected(string Description) : ApiFailure(0, Description);

    /// <summary>The request is wrong and stays wrong.</summary>
    public sealed record BadRequest(int Code, string Description) : ApiFailure(Code, Description);
}
