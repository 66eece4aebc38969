namespace QualityBot.Telegram.Types;

/// <summary>A contact that a person sent. It proves a phone number only when <see cref="UserId"/> is the sender's own id.</summary>
public sealed record Contact
{
    public string? PhoneNumber { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public long? UserId { get; init; }
}

/// <summary>The answer to a «choose people» button.</summary>
public sealed record UsersShared
{
    public int RequestId { get; init; }

    public IReadOnlyList<SharedUser>? Users { get; init; }
}

/// <summary>One of the chosen people.</summary>
public sealed record SharedUser
{
    public long UserId { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Username { get; init; }
}

/// <summary>The answer to a «choose a chat» button.</summary>
public sealed record ChatShared
{
    public int RequestId { get; init; }

    public long ChatId { get; init; }

    public string? Title { get; init; }
}
