using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Reads whom the bot cannot reach, and what became of the messages to people.</summary>
internal static class OutageStore
{
    /// <summary>A message is given up after two days at the latest; a week leaves room for a bot that was off.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    /// <summary>Before the first message failed, it may have been tried for so long.</summary>
    private static readonly TimeSpan LongestTry = TimeSpan.FromDays(3);

    public static Task<List<Outage>> Open(AppDb db, long school, CancellationToken ct) =>
        db.Of<Outage>(school).Where(outage => outage.EndedAt == null).OrderBy(outage => outage.Id).ToListAsync(ct);

    /// <summary>The latest outage of each of these people who ever had one.</summary>
    public static async Task<IReadOnlyDictionary<long, Outage>> Latest(AppDb db, long school, IReadOnlyCollection<long> people, CancellationToken ct) =>
        (await db.Of<Outage>(school).Where(outage => people.Contains(outage.PersonId)).ToListAsync(ct))
            .GroupBy(outage => outage.PersonId).ToDictionary(group => group.Key, group => group.MaxBy(outage => outage.Id)!);

    /// <summary>People to whom a message was given up lately.</summary>
    public static async Task<IReadOnlyDictionary<long, DateTimeOffset>> Failures(AppDb db, long school, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - Window;
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => (row.State == OutboxState.Blocked || row.State == OutboxState.Dead) && row.NotBefore >= since && row.SchoolId == school && row.PersonId != null && row.EndedAt != null)
            .Where(row => row.Kind == OutboxKind.Message || row.Kind == OutboxKind.File)
            .Select(row => new { row.PersonId, row.EndedAt }).ToListAsync(ct);
        return rows.GroupBy(row => row.PersonId!.Value).ToDictionary(group => group.Key, group => group.Max(row => row.EndedAt!.Value));
    }

    /// <summary>What became of the messages to some people; those who are gone from the store are left out.</summary>
    public static async Task<IReadOnlyList<Traffic>> TrafficOf(
        AppDb db, long school, IReadOnlyCollection<long> people, IReadOnlyDictionary<long, DateTimeOffset> failures, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - Window;
        var known = await db.Of<Person>(school).Where(person => people.Contains(person.Id)).ToListAsync(ct);
        var links = (await db.Of<ChannelLink>(school).Where(link => people.Contains(link.PersonId) && link.CutAt == null).ToListAsync(ct)).ToLookup(link => link.PersonId, link => link.Since);
        var arrived = (await db.Outbox.AsNoTracking()
            .Where(row => row.PersonId != null && people.Contains(row.PersonId.Value) && row.State == OutboxState.Sent && row.NotBefore >= since)
            .Where(row => row.Kind == OutboxKind.Message || row.Kind == OutboxKind.File)
            .Select(row => new { row.PersonId, row.EndedAt }).ToListAsync(ct)).ToLookup(row => row.PersonId!.Value, row => row.EndedAt);
        return
        [
            .. known.Select(person => new Traffic(
                person,
                links[person.Id].Select(at => (DateTimeOffset?)at).Max(),
                arrived[person.Id].Max(),
                failures.TryGetValue(person.Id, out var failed) ? failed : null)),
        ];
    }

    /// <summary>What the messages that failed in an outage had to say.</summary>
    public static async Task<Unheard> UnheardIn(AppDb db, Outage outage, CancellationToken ct)
    {
        var since = outage.Since - LongestTry;
        var keys = await db.Outbox.AsNoTracking()
            .Where(row => row.PersonId == outage.PersonId && row.Priority == Priority.Reminder && row.NotBefore >= since)
            .Where(row => row.State == OutboxState.Blocked || row.State == OutboxState.Dead || row.State == OutboxState.Cancelled)
            .Select(row => row.Key).ToListAsync(ct);
        return await Unheard.Read(db, outage.SchoolId, keys, ct);
    }

    /// <summary>Everybody of the staff to whom messages arrive today.</summary>
    public static async Task<HashSet<long>> Reached(AppDb db, long school, IReadOnlyList<Actor> staff, IReadOnlyList<Outage> open, CancellationToken ct)
    {
        var linked = await db.Of<ChannelLink>(school).Where(link => link.CutAt == null).Select(link => link.PersonId).ToListAsync(ct);
        return
        [
            .. staff.Where(actor => actor.Person.Contact == ContactMode.Messenger).Select(actor => actor.Id)
                .Intersect(linked).Except(open.Select(outage => outage.PersonId)),
        ];
    }
}
