using QualityDomain.Calendar;

namespace QualityDomain.Meetings;

/// <summary>People are called together: parents of a class or the school, a council, a seminar.</summary>
/// <remarks>What a council decided is a meeting of the register (<see cref="Decisions.Meeting"/>); this is the call to come.</remarks>
/// <param name="OrganiserId">Who calls it.</param>
/// <param name="Time">The hour of the school's wall clock at which it begins.</param>
public sealed record Gathering(long Id, long SchoolId, long OrganiserId, GatheringKind Kind, ReaderSet Guests, DateOnly Day, TimeOnly Time, string Place)
{
    public const int MostOfPlace = 120;
    public const int MostOfAgenda = 1500;

    /// <summary>Points of the agenda, in their order; empty: none were named.</summary>
    public ValueList<string> Agenda { get; init; } = [];

    /// <summary>How long it is meant to last.</summary>
    public int Minutes { get; init; } = 60;

    /// <summary>Counts changes of day, time, place and state, as calendars want it (RFC 5545, SEQUENCE).</summary>
    public int Sequence { get; init; }

    /// <summary>It does not take place; null: it does.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The announcement that reminds of it; null: none was made yet.</summary>
    public long? ReminderId { get; init; }

    public SchoolMoment Begin => new(Day, Time);

    public bool TakesPlace => CancelledAt is null;

    /// <summary>The day on which guests are reminded.</summary>
    public DateOnly RemindOn => Day.AddDays(-1);

    /// <summary>Another day, time or place.</summary>
    public Outcome<Gathering> Move(DateOnly day, TimeOnly time, string place, SchoolMoment now) => this switch
    {
        { TakesPlace: false } => new GatheringIsOff(Id),
        _ when Begin <= now => new GatheringIsOver(Id),
        _ when new SchoolMoment(day, time) <= now => new GatheringLiesBack(day, time),
        _ when place.Trim().Length is 0 or > MostOfPlace => new PlaceDoesNotFit(place.Length, MostOfPlace),
        _ => this with { Day = day, Time = time, Place = place.Trim(), Sequence = Sequence + 1 },
    };

    public Outcome<Gathering> Cancel(DateTimeOffset at, SchoolMoment now) => this switch
    {
        { TakesPlace: false } => new GatheringIsOff(Id),
        _ when Begin <= now => new GatheringIsOver(Id),
        _ => this with { CancelledAt = at, Sequence = Sequence + 1 },
    };

    /// <summary>Whether whoever heard of it last on <paramref name="told"/> is to be reminded today: never twice on one day.</summary>
    public bool Reminds(DateOnly today, DateOnly? told) => TakesPlace && today == RemindOn && told != today;
}

/// <summary>What kind of gathering it is.</summary>
public enum GatheringKind
{
    /// <summary>Общешкольное родительское собрание.</summary>
    SchoolParents,

    /// <summary>Классное родительское собрание.</summary>
    ClassParents,
    PedagogicalCouncil,
    MethodicalCouncil,

    /// <summary>Заседание ШМО.</summary>
    Association,
    DirectorMeeting,
    SchoolCouncil,

    /// <summary>Семинар, круглый стол, вебинар.</summary>
    Seminar,
}

/// <summary>What a guest answered. One for a guest; a later answer takes its place.</summary>
public sealed record GatheringAnswer(long Id, long SchoolId, long GatheringId, long PersonId, bool Comes, DateTimeOffset At);
