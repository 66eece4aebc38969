using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>The staff of a school on a day, with their roles; guardians are no staff.</summary>
internal static class StaffOnDuty
{
    public static async Task<IReadOnlyList<Actor>> Read(AppDb db, long school, DateOnly today, CancellationToken ct)
    {
        var people = await db.Of<Person>(school).Where(person => person.LeftOn == null || person.LeftOn >= today).ToListAsync(ct);
        var held = (await db.Of<Appointment>(school).Where(appointment => appointment.Role != Role.Parent).ToListAsync(ct)).Where(appointment => appointment.HeldOn(today)).ToLookup(appointment => appointment.PersonId);
        return [.. people.Where(person => held.Contains(person.Id)).OrderBy(person => person.Id).Select(person => new Actor(person, held[person.Id].ToValueList()))];
    }
}
