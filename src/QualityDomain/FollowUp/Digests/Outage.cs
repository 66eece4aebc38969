using QualityDomain.People;

namespace QualityDomain.FollowUp.Digests;

/// <summary>That the bot cannot write to a person: from the first message that did not arrive until the person can be reached again.</summary>
/// <param name="Since">When the first message failed, or when the person stopped the bot.</param>
public sealed record Outage(long Id, long SchoolId, long PersonId, DateTimeOffset Since)
{
    /// <summary>When the person could be reached again; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The leader who was told; null: nobody could be told yet.</summary>
    public long? ToldToId { get; init; }

    /// <summary>The key of the message that told it, by which its delivery is found; null: none.</summary>
    public string? ToldKey { get; init; }

    /// <summary>The school day on which it was told; null: not yet.</summary>
    public DateOnly? ToldOn { get; init; }

    public bool IsOpen => EndedAt is null;

    public Outage Told(long leaderId, string key, DateOnly today) => this with { ToldToId = leaderId, ToldKey = key, ToldOn = today };

    public Outage Ended(DateTimeOffset now) => this with { EndedAt = EndedAt ?? now };

    /// <summary>Whether an outage begins with a message that failed: none is open, and nothing since speaks for the person being there.</summary>
    /// <param name="latest">The person's latest outage; null: there never was one.</param>
    public static bool Begins(Traffic traffic, Outage? latest) =>
        traffic is { Person.Contact: ContactMode.Messenger, FailedAt: { } failed }
        && latest is not { IsOpen: true }
        && !(latest?.EndedAt >= failed)
        && !IsBack(traffic, failed);

    /// <summary>Whether it is over: a new address, a message that arrived, or the person is not meant to be reached by messenger any more.</summary>
    public bool IsOver(Traffic traffic, DateOnly today) =>
        traffic.Person.Contact != ContactMode.Messenger || !traffic.Person.WorksOn(today) || IsBack(traffic, Since > traffic.FailedAt ? Since : traffic.FailedAt ?? Since);

    private static bool IsBack(Traffic traffic, DateTimeOffset failed) => traffic.LinkedAt >= failed || traffic.ArrivedAt > failed;
}

/// <summary>What became of the messages to a person.</summary>
/// <param name="LinkedAt">Since when the address in use is known; null: there is none.</param>
/// <param name="ArrivedAt">When the latest message arrived; null: none did.</param>
/// <param name="FailedAt">When the latest message that could not be delivered was given up; null: none was.</param>
public sealed record Traffic(Person Person, DateTimeOffset? LinkedAt, DateTimeOffset? ArrivedAt, DateTimeOffset? FailedAt);
