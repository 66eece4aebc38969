using QualityDomain.Calendar;
using QualityDomain.People;

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

    /// <summary>Who is called by such a gathering.</summary>
    /// <param name="of">The classes of a class meeting.</param>
    /// <param name="association">The association of an association's meeting.</param>
    /// <remarks>Source: decisions of ours after the school's usage: a pedagogical council is all teaching staff with the administration, a methodical council the heads of associations with the methodists and deputies.</remarks>
    public static ReaderSet? GuestsOf(GatheringKind kind, ClassSet? of, string? association) => kind switch
    {
        GatheringKind.SchoolParents => new ReaderSet.Families(null),
        GatheringKind.ClassParents => of is null ? null : new ReaderSet.Families(of),
        GatheringKind.PedagogicalCouncil => new ReaderSet.Colleagues(
        [
            Role.Director, Role.DeputyAcademic, Role.DeputyPastoral, Role.AssociationHead, Role.ClassTeacher, Role.SubjectTeacher, Role.PrimaryTeacher, Role.Psychologist, Role.SocialPedagogue, Role.Methodist, Role.Librarian,
        ]),
        GatheringKind.MethodicalCouncil => new ReaderSet.Colleagues([Role.DeputyAcademic, Role.DeputyPastoral, Role.AssociationHead, Role.Methodist]),
        GatheringKind.Association => association is null ? null : new ReaderSet.Association(association),
        _ => new ReaderSet.Colleagues([]),
    };

    public SchoolMoment Begin => new(Day, Time);

    public bool TakesPlace => CancelledAt is null;

    /// <summary>The day on which guests are reminded: the last working day before.</summary>
    public DateOnly RemindOn(SchoolCalendar calendar) => calendar.PreviousWorkingDay(Day);

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

    /// <summary>Whether its guests are to be reminded on <paramref name="today"/>; a day late is better than never, on the day itself it is too late.</summary>
    public bool RemindsOn(DateOnly today, SchoolCalendar calendar) => TakesPlace && ReminderId is null && RemindOn(calendar) <= today && today < Day;
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

    /// <summary>Семинар, круглый стол, вебинар.</summary>
    Seminar,
}

/// <summary>What a guest answered. One for a guest; a later answer takes its place.</summary>
public sealed record GatheringAnswer(long Id, long SchoolId, long GatheringId, long PersonId, bool Comes, DateTimeOffset At);
