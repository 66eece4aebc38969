using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Messages of a school that nobody asked for, from a day on: the budget and the heartbeat count them.</summary>
/// <remarks>Announcements are somebody's words and not the bot's: a director who announces daily must not silence deadlines.</remarks>
internal sealed record Unasked(IReadOnlyList<Unasked.Row> Rows)
{
    /// <summary>How keys of announcements begin.</summary>
    private const string AnnouncementKeys = "an/";

    internal sealed record Row(long PersonId, DateOnly Day, OutboxState State, string Key);

    public static async Task<Unasked> Read(AppDb db, School school, DateOnly from, CancellationToken ct)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId);
        var since = new SchoolMoment(from, TimeOnly.MinValue).ToInstant(zone);
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => row.SchoolId == school.Id && row.PersonId != null && row.Priority != Priority.Reply && row.NotBefore >= since && !row.Key.StartsWith(AnnouncementKeys))
            .Select(row => new { row.PersonId, row.NotBefore, row.State, row.Key })
            .ToListAsync(ct);
        return new([.. rows.Select(row => new Row(row.PersonId!.Value, SchoolMoment.At(row.NotBefore, zone).Day, row.State, row.Key))]);
    }

    /// <summary>What reached people, or still will.</summary>
    public IEnumerable<SentMessage> Sent => Rows.Where(row => row.State is OutboxState.Sent or OutboxState.Pending).Select(row => new SentMessage(row.PersonId, row.Day));

    /// <summary>Whether the budget has room for one more message today; what it reserves for later does not count.</summary>
    public bool LeavesRoomFor(Reader reader, DateOnly today)
    {
        var (perDay, perWeek) = reader.Audience.Budget();
        var own = Sent.Where(message => message.PersonId == reader.Person.Id).ToList();
        return own.Count(message => message.Day == today) < perDay && !(own.Count(message => message.Day >= Week.MondayOf(today)) >= perWeek);
    }

    public IEnumerable<string> Keys => Rows.Select(row => row.Key);

    /// <summary>How many of a day's messages arrived.</summary>
    public QualityDomain.FollowUp.Digests.Delivery On(DateOnly day)
    {
        var meant = Rows.Where(row => row.Day == day && row.State is not (OutboxState.Cancelled or OutboxState.OnPaper)).ToList();
        return new(meant.Count(row => row.State == OutboxState.Sent), meant.Count);
    }
}
