using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>What waited for room in a parent's week goes in one message on the first day that has it.</summary>
internal sealed class HeldPlan : ITickPlan
{
    private const int PeopleInTick = 300;

    /// <summary>Announcements that one message holds: a message of the channel carries 4,096 characters.</summary>
    private const int MostCharacters = 3900;

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var today = moment.Today;
        var due = await db.Of<HeldWord>(school.Id).Where(held => held.Until <= today).OrderBy(held => held.Id).Take(PeopleInTick).ToListAsync(ct);
        if (due.Count == 0 || !QuietHours.MaySpeak(new(today, moment.Time), await CalendarOf.School(db, school.Id, ct)))
        {
            return [];
        }

        var people = due.Select(held => held.PersonId).Distinct().ToList();
        var all = (await db.Of<HeldWord>(school.Id).Where(held => people.Contains(held.PersonId)).ToListAsync(ct)).ToLookup(held => held.PersonId);
        var ids = all.SelectMany(own => own).Select(held => held.AnnouncementId).Distinct().ToList();
        var announcements = (await db.Of<Announcement>(school.Id).Where(one => ids.Contains(one.Id)).ToListAsync(ct)).ToDictionary(one => one.Id);
        var roles = (await db.Of<Appointment>(school.Id).Where(held => people.Contains(held.PersonId)).ToListAsync(ct)).Where(held => held.HeldOn(today)).ToLookup(held => held.PersonId);
        var known = await db.Of<Person>(school.Id).Where(person => people.Contains(person.Id)).ToListAsync(ct);
        var week = await FamilyWeek.Read(db, school, null, people, await CalendarOf.School(db, school.Id, ct), today, new HashSet<long>(), ct);
        var words = await Wording.Load(db, school, [.. announcements.Values], ct);
        var orphans = all.Where(own => known.TrueForAll(person => person.Id != own.Key)).SelectMany(own => own).Select(held => new Effect.Erase(held));
        return [.. orphans, .. known.SelectMany(person => For(new(person, roles[person.Id].ToValueList()), [.. all[person.Id].OrderByDescending(held => announcements.GetValueOrDefault(held.AnnouncementId)?.CannotWait).ThenBy(held => held.AnnouncementId)]))];

        IEnumerable<Effect> For(OneReader reader, List<HeldWord> held)
        {
            var reminds = held.Exists(one => announcements.GetValueOrDefault(one.AnnouncementId) is { CannotWait: true });
            if (!reminds && !week.HasRoom(reader, today, today))
            {
                var next = week.Next(reader, today);
                return held.Select(one => new Effect.Replace(one, one with { Until = next }));
            }

            // Who left the class, what was taken back or stopped, and gatherings that are over are passed by.
            var wanted = held.Where(one => announcements.GetValueOrDefault(one.AnnouncementId) is { Stopped: false, State: not AnnouncementState.Recalled } open && reader.Held.Any(open.Readers.Holds)
                && (open.GatheringId is not { } id || words.Gatherings.GetValueOrDefault(id) is { TakesPlace: true } ahead && ahead.Day > today)).ToList();
            var fitting = wanted.Take(1).Concat(wanted.Skip(1).Where((_, index) => Length(wanted.Take(index + 2)) <= MostCharacters)).Select(one => announcements[one.AnnouncementId]).ToList();
            var over = held.Where(one => !wanted.Contains(one) || fitting.Exists(sent => sent.Id == one.AnnouncementId)).Select(one => new Effect.Erase(one));
            return fitting.Count == 0 ? over : [.. over, .. Send(reader, fitting, reminds)];

            int Length(IEnumerable<HeldWord> several) => words.Of([.. several.Select(one => announcements[one.AnnouncementId])], reader).Length;
        }

        IEnumerable<Effect> Send(OneReader reader, List<Announcement> several, bool reminds)
        {
            var bundle = new Bundle(moment.Ids.Next(), school.Id, reader.Id, several.Select(one => one.Id).ToValueList(), today);
            yield return new Effect.Add(bundle);
            yield return new Effect.Send(Recipient.Person(reader.Id), words.Of(several, reader))
            {
                Key = bundle.Key, About = bundle.About, Keyboard = Wording.Keys(several, new HashSet<long>()), Priority = Priority.Announcement,
                NotBefore = reminds && reader.Hour > moment.Time ? new SchoolMoment(today, reader.Hour).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId)) : null,
            };
        }
    }
}
