namespace QualityBot.Telegram.Requests;

/// <summary>Asks for the identity of the bot.</summary>
public sealed record GetMeRequest;

/// <summary>Asks for updates and confirms all before <see cref="Offset"/>.</summary>
public sealed record GetUpdatesRequest
{
    public long? Offset { get; init; }

    /// <summary>1 to 100.</summary>
    public int? Limit { get; init; }

    /// <summary>Seconds of waiting, 0 to 50.</summary>
    public int? Timeout { get; init; }

    /// <summary>The kinds wanted; the server remembers the last setting.</summary>
    public IReadOnlyList<string>? AllowedUpdates { get; init; }
}

/// <summary>Has updates posted to an address.</summary>
public sealed record SetWebhookRequest(string Url)
{
    public int? MaxConnections { get; init; }

    public IReadOnlyList<string>? AllowedUpdates { get; init; }

    /// <summary>1 to 256 characters of A–Z, a–z, 0–9, _ and -.</summary>
    public string? SecretToken { get; init; }
}

/// <summary>Goes back to polling; pending updates stay.</summary>
public sealed record DeleteWebhookRequest;

/// <summary>Asks how updates are delivered.</summary>
public sealed record GetWebhookInfoRequest;

/// <summary>Asks for the path of a file of at most 20 MB; the link lives at least an hour.</summary>
public sealed record GetFileRequest(string FileId);
