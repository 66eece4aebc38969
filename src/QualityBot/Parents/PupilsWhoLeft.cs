using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.FollowUp.Digests;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>A pupil who left the school has no guardians here: on the day after the last one the links end by themselves, with the class, what waits, and open slips.</summary>
/// <remarks>The families hear it once, in the hours in which the bot speaks. While a complaint runs the ended link is kept, as after a withdrawal.</remarks>
internal sealed class PupilsWhoLeft : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var today = moment.Today;
        var links = await db.Of<Guardianship>(school.Id)
            .Where(link => link.EndedAt == null && db.Set<Pupil>().Any(pupil => pupil.SchoolId == school.Id && pupil.Id == link.PupilId && pupil.LeftOn != null && pupil.LeftOn < today)).ToListAsync(ct);
        if (links.Count == 0 || !QuietHours.MaySpeak(new(today, moment.Time), await CalendarOf.School(db, school.Id, ct)))
        {
            return [];
        }

        var (pupils, ids) = (links.ConvertAll(link => link.PupilId), links.ConvertAll(link => link.PersonId));
        var places = (await db.Of<PupilPlace>(school.Id).Where(place => pupils.Contains(place.PupilId)).ToListAsync(ct)).GroupBy(place => place.PupilId).ToDictionary(own => own.Key, own => own.MaxBy(place => place.StartYear)!);
        var slips = await db.Of<Slip>(school.Id).Where(slip => pupils.Contains(slip.PupilId) && slip.UsedAt == null && slip.RevokedAt == null).ToListAsync(ct);
        var effects = new List<Effect>(slips.SelectMany(slip => FreshSlips.TakeBack(slip, moment.Now)));
        foreach (var person in await db.Of<Person>(school.Id).Where(person => ids.Contains(person.Id)).ToListAsync(ct))
        {
            var own = links.Where(link => link.PersonId == person.Id).ToList();
            var left = Leaving.Pupils(await FamilyFacts.Read(db, person, today, ct), own, [.. own.Select(link => places.GetValueOrDefault(link.PupilId)?.Class).OfType<string>()], moment);
            effects.AddRange(left.Effects);
            effects.Add(new Effect.Send(Recipient.Person(person.Id), Texts.PupilLeft([.. own.Select(link => places.GetValueOrDefault(link.PupilId)?.Code ?? Texts.ChildWithoutCode)]))
            {
                Key = $"pupil-left/{own[0].Id}", Priority = Priority.Announcement,
            });
        }

        return effects;
    }
}
