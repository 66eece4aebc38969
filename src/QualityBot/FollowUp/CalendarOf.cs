using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.Calendar;

namespace QualityBot.FollowUp;

/// <summary>The calendar of a school, from what it set and from the federal data that the program knows.</summary>
internal static class CalendarOf
{
    public static async Task<SchoolCalendar> School(AppDb db, long school, CancellationToken ct) => new(
        await db.Of<SchoolYear>(school).ToListAsync(ct),
        KnownHolidays.Years,
        await db.Of<Term>(school).ToListAsync(ct),
        await db.Of<Vacation>(school).ToListAsync(ct));
}
