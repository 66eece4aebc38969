using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.FollowUp.Digests;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>One reminder of each gathering, on the last working day before it.</summary>
internal sealed class ReminderPlan : ITickPlan
{
    /// <summary>No two working days lie farther apart.</summary>
    private const int LongestHolidays = 14;

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var (today, last) = (moment.Today, moment.Today.AddDays(LongestHolidays));
        var ahead = await db.Of<Gathering>(school.Id).Where(one => one.Day > today && one.Day <= last && one.CancelledAt == null && one.ReminderId == null).ToListAsync(ct);
        if (ahead.Count == 0)
        {
            return [];
        }

        var calendar = await CalendarOf.School(db, school.Id, ct);
        return !QuietHours.MaySpeak(new(today, moment.Time), calendar) ? [] : [.. ahead.Where(one => one.RemindsOn(today, calendar)).SelectMany(Remind)];

        IEnumerable<Effect> Remind(Gathering one)
        {
            var reminder = new Announcement(moment.Ids.Next(), school.Id, one.OrganiserId, one.Guests, "", moment.Now) { Kind = AnnouncementKind.Reminder, GatheringId = one.Id };
            return [new Effect.Add(reminder), new Effect.Replace(one, one with { ReminderId = reminder.Id })];
        }
    }
}
