using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Cuts the addresses of people whose last day is over, and takes back what was still to be sent to them.</summary>
internal sealed class EndOfAccess : ITickPlan
{
    public static IReadOnlyList<Effect> Now(Person person, IEnumerable<ChannelLink> links, DateTimeOffset now) =>
    [
        .. links.Where(link => link.PersonId == person.Id && link.InUse).Select(link => new Effect.Replace(link, link.Cut(now))),
        new Effect.Cancel($"person/{person.Id}"),
    ];

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var gone = await db.Of<Person>(school.Id)
            .Where(person => person.LeftOn != null && person.LeftOn < moment.Today)
            .Where(person => db.Set<ChannelLink>().Any(link => link.SchoolId == school.Id && link.PersonId == person.Id && link.CutAt == null)) // The index of links by person serves this.
            .ToListAsync(ct);
        if (gone.Count == 0)
        {
            return [];
        }

        var ids = gone.ConvertAll(person => person.Id);
        var links = await db.Of<ChannelLink>(school.Id).Where(link => ids.Contains(link.PersonId) && link.CutAt == null).ToListAsync(ct);
        return [.. gone.SelectMany(person => Now(person, links, moment.Now))];
    }
}
