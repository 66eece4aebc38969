using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>A matter whose due day another calendar moves.</summary>
internal sealed record Recounted(StoredMatter Before, Matter After)
{
    /// <summary>All of a school; the calendar is about to be stored.</summary>
    public static async Task<IReadOnlyList<Recounted>> Read(AppDb db, long school, SchoolCalendar calendar, DateOnly today, CancellationToken ct)
    {
        var open = await db.Of<Occurrence>(school).Where(one => (one.State == OccurrenceState.Open || one.State == OccurrenceState.Waiting) && one.EventId == null)
            .Select(one => one.Id).ToListAsync(ct);
        return
        [
            .. from stored in await MatterStore.OfOccurrences(db, school, open, today, ct)
               where stored.Matter.Recounted(new(stored.Decision.MadeOn, calendar, []), today) is not null
               select new Recounted(stored, stored.Matter.Recounted(new(stored.Decision.MadeOn, calendar, []), today)!),
        ];
    }
}
