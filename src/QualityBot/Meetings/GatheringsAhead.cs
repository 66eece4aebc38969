using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Gatherings of the next days, as far as the telling of others depends on them.</summary>
/// <param name="Soon">Those of which the guests are still to be reminded in this week or the next days.</param>
/// <param name="NotReminded">Of the reminder that goes, if one does: who stays away, and who heard of the gathering today already.</param>
internal sealed record GatheringsAhead(ValueList<Gathering> Soon, IReadOnlySet<long> NotReminded)
{
    private const int Days = 14;

    public static async Task<GatheringsAhead> Read(AppDb db, School school, Announcement? one, IReadOnlyCollection<long> readers, DateOnly today, CancellationToken ct)
    {
        var last = today.AddDays(Days);
        var soon = await db.Of<Gathering>(school.Id).Where(gathering => gathering.Day > today && gathering.Day <= last && gathering.CancelledAt == null).ToListAsync(ct);
        return new(soon.ToValueList(), one is { Kind: AnnouncementKind.Reminder, GatheringId: { } id } ? await Spared(db, school, id, readers, today, ct) : new HashSet<long>());
    }

    /// <summary>The days, from today on, on which a reminder is sure to come to the reader; several of one day come as one message.</summary>
    public IEnumerable<DateOnly> Reminders(OneReader reader, DateOnly today, SchoolCalendar calendar) =>
        Soon.Where(gathering => gathering.ReminderId is null && gathering.RemindOn(calendar) >= today && reader.Held.Any(gathering.Guests.Holds)).Select(gathering => gathering.RemindOn(calendar)).Distinct();

    /// <summary>Whether the reader is reminded of several gatherings on one day.</summary>
    public bool RemindsOfSeveral(OneReader reader, DateOnly today, SchoolCalendar calendar) =>
        Soon.Count(gathering => gathering.RemindOn(calendar) == today && reader.Held.Any(gathering.Guests.Holds)) > 1;

    /// <summary>Whether an invitation that waits until then would come after its reminder.</summary>
    public bool ComesTooLate(Announcement one, DateOnly next, SchoolCalendar calendar) =>
        one.Kind == AnnouncementKind.Invitation && Soon.FirstOrDefault(gathering => gathering.Id == one.GatheringId) is { } gathering && next >= gathering.RemindOn(calendar);

    private static async Task<HashSet<long>> Spared(AppDb db, School school, long id, IReadOnlyCollection<long> readers, DateOnly today, CancellationToken ct)
    {
        var away = await db.Of<GatheringAnswer>(school.Id).Where(answer => answer.GatheringId == id && !answer.Comes).Select(answer => answer.PersonId).ToListAsync(ct);
        var midnight = new SchoolMoment(today, TimeOnly.MinValue).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId));
        var abouts = (await db.Of<Announcement>(school.Id).Where(other => other.GatheringId == id && other.Kind != AnnouncementKind.Reminder).ToListAsync(ct)).Select(other => other.About).ToList();
        var heard = await db.Outbox.AsNoTracking()
            .Where(row => row.About != null && abouts.Contains(row.About) && row.PersonId != null && readers.Contains(row.PersonId.Value))
            .Where(row => row.State == OutboxState.Pending || (row.State == OutboxState.Sent && row.EndedAt >= midnight))
            .Select(row => row.PersonId!.Value).ToListAsync(ct);
        return [.. away, .. heard];
    }
}
