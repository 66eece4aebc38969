using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.FollowUp.Digests;

/// <summary>Everything that the plan of digests looks at, loaded for one school.</summary>
/// <param name="Readers">People with an address who may get a digest.</param>
/// <param name="Cards">
/// Cards with <see cref="Assignment.NextStep"/> on or before the Sunday of this week, and reports that wait for
/// confirmation. More of them does no harm.
/// </param>
/// <param name="Issued">Keys of steps, pages and digests that went out already, at least of these cards and this week.</param>
/// <param name="Sent">Unasked messages of this week, of all features.</param>
public sealed record DigestFacts(
    School School,
    SchoolCalendar Calendar,
    ValueList<Reader> Readers,
    ValueList<Followed> Cards,
    IReadOnlySet<string> Issued,
    ValueList<SentMessage> Sent)
{
    public ValueList<Leave> Leaves { get; init; } = [];

    /// <summary>The ladders that the school ever had; empty: the default only.</summary>
    public ValueList<Ladder> Ladders { get; init; } = [];

    /// <summary>Notices that were not said yet.</summary>
    public ValueList<Notice> Notices { get; init; } = [];

    /// <summary>People whom the bot cannot reach, with the leader who keeps an eye on it today.</summary>
    public ValueList<Unreached> Unreached { get; init; } = [];

    /// <summary>Of the last working day; null: nothing to tell.</summary>
    public Delivery? Delivery { get; init; }
}

/// <summary>A person who reads digests.</summary>
public sealed record Reader(Person Person, Audience Audience)
{
    public static Reader Of(Actor actor) => new(actor.Person, Audiences.Of(actor.Appointments.Select(held => held.Role)));

    /// <summary>The hour from which the digest of the day goes out.</summary>
    public TimeOnly Hour => QuietHours.Inside(Person.DigestAt ?? Audience.DefaultHour());
}

/// <summary>A card, with the deputies who answer for its area (without a deputy: the director).</summary>
public sealed record Followed(Assignment Card, ValueList<long> Watchers)
{
    /// <summary>Those to whom the confirmation of its reports was entrusted.</summary>
    public ValueList<long> Delegates { get; init; } = [];
}

/// <summary>A person whom the bot cannot reach, and the leader in whose digest that is a line.</summary>
public sealed record Unreached(Outage Outage, long ListenerId);

/// <summary>That a person got an unasked message on a day.</summary>
public readonly record struct SentMessage(long PersonId, DateOnly Day);
