using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Keeps the sender supplied with the next readers of announcements that are under way, and the authors' cards true.</summary>
/// <remarks>No more is put into the outbox than goes out until the next ticks, so that a pause acts within seconds and answers to people find their way.</remarks>
internal sealed class AnnouncementPlan(EngineOptions options) : ITickPlan, INextMoment
{
    private const int MostAhead = 1500;
    private const int MostInSlice = 1000;

    /// <summary>A tick and a half: a late tick does not leave the sender without work.</summary>
    private static readonly TimeSpan Supply = TimeSpan.FromSeconds(60);

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var moving = await db.Of<Announcement>(school.Id).Where(one => !one.Settled && one.State != AnnouncementState.Asked).OrderBy(one => one.Id).ToListAsync(ct);
        if (moving.Count == 0)
        {
            return [];
        }

        var room = Ahead - await db.Outbox.CountAsync(row => row.State == OutboxState.Pending && row.Priority == Priority.Announcement && row.NotBefore <= moment.Now, ct);
        var effects = new List<Effect>();
        var toldNow = new HashSet<long>(); // What several announcements say to one parent in this tick is in no outbox yet.
        foreach (var one in moving)
        {
            var slice = await Bringing.Next(db, school, one, moment, Math.Min(room, MostInSlice), toldNow, ct);
            toldNow.UnionWith(slice.OfType<Effect.Send>().Select(send => send.To).OfType<Recipient.OnePerson>().Select(person => person.Id));
            room -= slice.Count(effect => effect is Effect.Send or Effect.Edit or Effect.Delete);
            effects.AddRange(slice);
            effects.AddRange(await Card(db, school, slice.Count > 0 ? ((Effect.Replace)slice[^1]).After as Announcement : one, isNew: slice.Count > 0, moment, ct));
        }

        return effects;
    }

    public async Task<DateTimeOffset?> After(AppDb db, DateTimeOffset now, CancellationToken ct) =>
        await db.Set<Announcement>().Where(one => one.State == AnnouncementState.Waiting && one.SendAt > now).OrderBy(one => one.SendAt).Select(one => (DateTimeOffset?)one.SendAt).FirstOrDefaultAsync(ct);

    private int Ahead => options.MessagesPerSecond > 0 ? Math.Clamp((int)(options.MessagesPerSecond * Supply.TotalSeconds), 50, MostAhead) : MostAhead;

    /// <summary>Changed once a minute while it goes, and when nothing moves any more.</summary>
    private async Task<IReadOnlyList<Effect>> Card(AppDb db, School school, Announcement? one, bool isNew, Moment moment, CancellationToken ct)
    {
        if (one is null or { State: AnnouncementState.Waiting })
        {
            return [];
        }

        var counts = await AnnouncementCounts.Of(db, one, ct);
        var settles = !isNew && counts.Pending == 0 && !one.IsUnderWay;
        var key = AnnouncementCard.KeyOf(one);
        var card = await db.Outbox.AsNoTracking().Where(row => row.Key == key && row.MessageId != null).Select(row => new { row.MessageId, row.Channel, row.Recipient }).FirstOrDefaultAsync(ct);
        var shown = settles ? one.Settle() : one;
        return
        [
            .. settles ? [new Effect.Replace(one, shown)] : Array.Empty<Effect>(),
            .. card is null ? [] : (Effect[])[AnnouncementCard.Changed(shown, counts, school, (card.MessageId!, new Address(card.Channel, card.Recipient)), moment.Now, options.MessagesPerSecond)],
        ];
    }
}
