using Microsoft.EntityFrameworkCore;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>When what another feature has to tell single parents has room in their week.</summary>
internal static class FamilyRoom
{
    /// <summary>The moment for each of the people: now where there is room, else the person's hour on the first day with room. Who is not a parent alone has no such budget.</summary>
    public static async Task<IReadOnlyDictionary<long, DateTimeOffset>> For(AppDb db, School school, IReadOnlyCollection<long> people, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId);
        var calendar = await CalendarOf.School(db, school.Id, ct);
        var held = (await db.Of<Appointment>(school.Id).Where(one => people.Contains(one.PersonId)).ToListAsync(ct)).Where(one => one.HeldOn(today)).ToLookup(one => one.PersonId);
        var known = await db.Of<Person>(school.Id).Where(person => people.Contains(person.Id)).ToListAsync(ct);
        var week = await FamilyWeek.Read(db, school, null, people, calendar, today, new HashSet<long>(), ct);
        return known.ToDictionary(person => person.Id, person => MomentOf(new(person, held[person.Id].ToValueList())).ToInstant(zone));

        SchoolMoment MomentOf(OneReader reader)
        {
            var local = SchoolMoment.At(now, zone);
            var earliest = QuietHours.MaySpeak(local, calendar) ? local : QuietHours.Next(local, calendar);
            return !reader.HasBudget || week.HasRoom(reader, earliest.Day, today) ? earliest : new(week.Free(reader, earliest.Day, today), reader.Hour);
        }
    }
}
