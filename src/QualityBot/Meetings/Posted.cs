using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>A message of an announcement, or of a bundle, that was put into the outbox for somebody.</summary>
/// <param name="Run">The run of the announcement that put it there; 0: it is of a bundle.</param>
internal sealed record Posted(long Id, long PersonId, OutboxState State, string Key, string? MessageId, Address At, DateTimeOffset? EndedAt)
{
    public int Run => Key.Split('/') is [_, _, var run, _] && int.TryParse(run, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Of a run, and never another message.</summary>
    public static string KeyOf(Announcement one, long reader) => string.Create(CultureInfo.InvariantCulture, $"{one.About}/{one.Run}/{reader}");

    /// <summary>The messages of each of these readers that were not cancelled, by age.</summary>
    public static async Task<ILookup<long, Posted>> Of(AppDb db, Announcement one, IReadOnlyCollection<long> readers, CancellationToken ct) =>
        (await Select(db.Outbox.AsNoTracking().Where(row => row.About == one.About && row.PersonId != null && readers.Contains(row.PersonId.Value)).OrderBy(row => row.Id)).ToListAsync(ct))
            .ToLookup(row => row.PersonId);

    /// <summary>All messages of bundles that stand or will stand in somebody's chat, by what they are about.</summary>
    public static async Task<IReadOnlyDictionary<string, Posted>> OfBundles(AppDb db, IReadOnlyCollection<Bundle> bundles, CancellationToken ct)
    {
        var abouts = bundles.Select(bundle => bundle.About).ToList();
        return abouts.Count == 0 ? new Dictionary<string, Posted>()
            : (await Select(db.Outbox.AsNoTracking().Where(row => row.About != null && abouts.Contains(row.About))).ToListAsync(ct)).ToDictionary(row => row.Key);
    }

    private static IQueryable<Posted> Select(IQueryable<OutboxRow> rows) => rows
        .Where(row => row.State != OutboxState.Cancelled && (row.Kind == OutboxKind.Message || row.Kind == OutboxKind.File))
        .Select(row => new Posted(row.Id, row.PersonId!.Value, row.State, row.Key, row.MessageId, new Address(row.Channel, row.Recipient), row.EndedAt));
}
