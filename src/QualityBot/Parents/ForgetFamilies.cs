using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Takes everything away of parents who left: the account's address, what was sent to it, and in the end the nameless record itself.</summary>
/// <remarks>Within a tick after they left. Freed bytes are overwritten, because a deleted cell stays readable in the file.</remarks>
internal sealed class ForgetFamilies : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var nameless = Guardian.New(0, school.Id);
        var gone = (await db.Of<Person>(school.Id).Where(person => person.LeftOn != null && person.LeftOn < moment.Today && person.FamilyName == nameless.FamilyName && person.GivenName == nameless.GivenName).ToListAsync(ct));
        foreach (var person in gone)
        {
            var links = await db.Of<ChannelLink>(school.Id).Where(link => link.PersonId == person.Id).ToListAsync(ct);
            await PersonalTraces.Wipe(db, school.Id, person.Id, links, [person.Id], ct);
            await db.Set<ChannelLink>().Where(link => link.SchoolId == school.Id && link.PersonId == person.Id).ExecuteDeleteAsync(ct);
        }

        return [.. gone.Select(person => new Effect.Erase(person))];
    }
}
