using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Empties what the store remembers of a person beside the records themselves: messages, values of the audit, dialogues.</summary>
/// <remarks>The audit's chain of hashes holds without the values. Freed bytes are overwritten, because a deleted cell stays readable in the file.</remarks>
internal static class PersonalTraces
{
    private static readonly string[] Personal = [nameof(Person), nameof(ChannelLink), nameof(Leave), nameof(PhraseMeaning)];

    /// <summary>Messages to the person. Before somebody is connected, no school is known: those rows go by the address alone.</summary>
    public static IQueryable<OutboxRow> Messages(AppDb db, long school, long personId, IEnumerable<ChannelLink> links)
    {
        var addresses = links.Select(link => link.Recipient).ToList();
        return db.Outbox.Where(row => (row.SchoolId == school || row.SchoolId == null) && (row.PersonId == personId || addresses.Contains(row.Recipient)));
    }

    /// <param name="links">All addresses that the person ever had.</param>
    /// <param name="records">Ids of the person's records whose values in the audit are emptied; those of <paramref name="links"/> are too.</param>
    public static async Task Wipe(AppDb db, long school, long personId, IReadOnlyCollection<ChannelLink> links, IEnumerable<long> records, CancellationToken ct)
    {
        var (addresses, ids) = (links.Select(link => link.Recipient).ToList(), records.Concat(links.Select(link => link.Id)).ToList());
        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", ct);
        var empty = new OutboxPayload().Write();
        await Messages(db, school, personId, links).ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, empty).SetProperty(row => row.Recipient, "").SetProperty(row => row.LastError, (string?)null), ct);
        await db.Audit.Where(row => (row.SchoolId == school || row.SchoolId == null) && Personal.Contains(row.Record) && ids.Contains(row.RecordId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Values, (string?)null), ct);
        await db.Sessions.Where(row => addresses.Contains(row.Recipient)).ExecuteDeleteAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = FAST", ct);
    }
}
