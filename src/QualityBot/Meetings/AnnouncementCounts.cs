using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>How far an announcement came.</summary>
/// <param name="Sent">People who have it, also those who got it together with others.</param>
/// <param name="Pending">Messages that are on their way.</param>
/// <param name="Blocked">People who stopped the bot or have no chat.</param>
/// <param name="OnPaper">People who are served on paper.</param>
/// <param name="Held">Parents who get it on the next day with room.</param>
/// <param name="Read">People who said «Ознакомлен(а)».</param>
internal sealed record AnnouncementCounts(int Sent, int Pending, int Blocked, int OnPaper, int Held, int Read)
{
    public static AnnouncementCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Of how many the way is over.</summary>
    public int Reached => Sent + Blocked + OnPaper + Held;

    public static async Task<AnnouncementCounts> Of(AppDb db, Announcement one, CancellationToken ct)
    {
        var own = db.Outbox.AsNoTracking().Where(row => row.About == one.About && row.PersonId != null);
        var since = DateOnly.FromDateTime(one.SendAt.UtcDateTime).AddDays(-1);
        var bundled = (await db.Of<Bundle>(one.SchoolId).Where(bundle => bundle.On >= since).ToListAsync(ct)).Where(bundle => bundle.AnnouncementIds.Contains(one.Id)).ToList();
        var posts = await Posted.OfBundles(db, bundled, ct);
        return new(
            await People(own, OutboxState.Sent, ct) + posts.Values.Count(post => post.State == OutboxState.Sent),
            await own.CountAsync(row => row.State == OutboxState.Pending, ct) + posts.Values.Count(post => post.State == OutboxState.Pending),
            await People(own, OutboxState.Blocked, ct) + await People(own, OutboxState.Dead, ct) + posts.Values.Count(post => post.State is OutboxState.Blocked or OutboxState.Dead),
            await People(own, OutboxState.OnPaper, ct) + posts.Values.Count(post => post.State == OutboxState.OnPaper),
            await db.Of<HeldWord>(one.SchoolId).CountAsync(held => held.AnnouncementId == one.Id, ct),
            await db.Of<Acquaintance>(one.SchoolId).CountAsync(read => read.AnnouncementId == one.Id, ct));
    }

    private static Task<int> People(IQueryable<OutboxRow> own, OutboxState state, CancellationToken ct) =>
        own.Where(row => row.State == state).Select(row => row.PersonId).Distinct().CountAsync(ct);
}
