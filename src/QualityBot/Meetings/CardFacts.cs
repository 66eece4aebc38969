using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>An announcement of the person's school with how far it came; null: there is none.</summary>
internal sealed record CardFacts(Announcement One, AnnouncementCounts Counts)
{
    public static async Task<CardFacts?> Read(AppDb db, Input input, CancellationToken ct)
    {
        var id = input.Pressed?.Row ?? 0;
        return await db.Of<Announcement>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct) is { } one ? new(one, await AnnouncementCounts.Of(db, one, ct)) : null;
    }
}
