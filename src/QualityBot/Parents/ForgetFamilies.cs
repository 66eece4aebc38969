using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Meetings;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Takes everything away of parents who left: the account's address, what was sent to it, and in the end the nameless record itself.</summary>
/// <remarks>Within a tick after they left, but for those with whose child a complaint still runs. Freed bytes are overwritten, because a deleted cell stays readable in the file.</remarks>
internal sealed class ForgetFamilies : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var links = await db.Of<Guardianship>(school.Id).Where(link => link.EndedAt != null).ToListAsync(ct);
        var pupils = links.ConvertAll(link => link.PupilId);
        var held = links.Count == 0 ? [] : (await db.Of<Complaint>(school.Id).Where(one => pupils.Contains(one.PupilId)).ToListAsync(ct)).Where(one => one.HoldsOn(moment.Today)).Select(one => one.PupilId).ToHashSet();
        var kept = links.Where(link => held.Contains(link.PupilId)).Select(link => link.PersonId).ToHashSet();
        List<Person> gone = [.. (await Gone(db, school, moment, ct)).Where(person => !kept.Contains(person.Id))];
        foreach (var person in gone)
        {
            var addresses = await db.Of<ChannelLink>(school.Id).Where(link => link.PersonId == person.Id).ToListAsync(ct);
            await PersonalTraces.Wipe(db, school.Id, person.Id, addresses, [person.Id], ct);
            await db.Set<ChannelLink>().Where(link => link.SchoolId == school.Id && link.PersonId == person.Id).ExecuteDeleteAsync(ct);
        }

        await ForgetMessages(db, school, ct);
        return
        [
            .. links.Where(link => !held.Contains(link.PupilId)).Select(link => new Effect.Erase(link)),
            .. await Said(db, school, [.. gone.Select(person => person.Id)], ct),
            .. gone.Select(person => new Effect.Erase(person)),
        ];
    }

    /// <summary>What they read, answered and waited for.</summary>
    private static async Task<IEnumerable<Effect>> Said(AppDb db, School school, List<long> gone, CancellationToken ct) => gone.Count == 0 ? [] :
    [
        .. (await db.Of<Acquaintance>(school.Id).Where(one => gone.Contains(one.PersonId)).ToListAsync(ct)).Select(one => new Effect.Erase(one)),
        .. (await db.Of<GatheringAnswer>(school.Id).Where(one => gone.Contains(one.PersonId)).ToListAsync(ct)).Select(one => new Effect.Erase(one)),
        .. (await db.Of<HeldWord>(school.Id).Where(one => gone.Contains(one.PersonId)).ToListAsync(ct)).Select(one => new Effect.Erase(one)),
        .. (await db.Of<Bundle>(school.Id).Where(one => gone.Contains(one.PersonId)).ToListAsync(ct)).Select(one => new Effect.Erase(one)),
    ];

    /// <summary>What was sent about a child goes with the link by which it was sent; a link that only ended is still there.</summary>
    private static async Task ForgetMessages(AppDb db, School school, CancellationToken ct)
    {
        var told = await db.Outbox.AsNoTracking().Where(row => row.About != null && row.About.StartsWith(Guardianship.AboutPrefix) && row.SchoolId == school.Id && row.State != OutboxState.Pending)
            .Select(row => row.About!).Distinct().ToListAsync(ct);
        if (told.Count == 0)
        {
            return;
        }

        var known = (await db.Of<Guardianship>(school.Id).Select(link => link.Id).ToListAsync(ct)).Select(Guardianship.AboutOf).ToHashSet();
        var orphans = told.Where(about => !known.Contains(about)).ToList();
        if (orphans.Count > 0)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", ct);
            var empty = new OutboxPayload().Write();
            await db.Outbox.Where(row => row.About != null && orphans.Contains(row.About) && row.SchoolId == school.Id && row.State != OutboxState.Pending)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, empty).SetProperty(row => row.About, (string?)null), ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = FAST", ct);
        }
    }

    /// <summary>Nameless people whose last day is over and to whom nothing is on its way.</summary>
    private static async Task<List<Person>> Gone(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var nameless = Guardian.New(0, school.Id);
        return await db.Of<Person>(school.Id)
            .Where(person => person.LeftOn != null && person.LeftOn < moment.Today && person.FamilyName == nameless.FamilyName && person.GivenName == nameless.GivenName)
            .Where(person => !db.Outbox.Any(row => row.PersonId == person.Id && row.State == OutboxState.Pending))
            .ToListAsync(ct);
    }
}
