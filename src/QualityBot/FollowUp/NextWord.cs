using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;
using Plan = QualityDomain.FollowUp.Digests.DigestPlan;

namespace QualityBot.FollowUp;

/// <summary>When a digest goes out next: asks the plan itself for each digest hour to come. For the sandbox's «to the next event».</summary>
internal sealed class NextWord : INextMoment
{
    private const int DaysAhead = 60;

    public async Task<DateTimeOffset?> After(AppDb db, DateTimeOffset now, CancellationToken ct)
    {
        DateTimeOffset? next = null;
        foreach (var school in await db.Set<School>().AsNoTracking().ToListAsync(ct))
        {
            if (await In(db, school, now, ct) is { } moment && (next is null || moment < next))
            {
                next = moment;
            }
        }

        return next;
    }

    private static async Task<DateTimeOffset?> In(AppDb db, School school, DateTimeOffset now, CancellationToken ct)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId);
        var calendar = await CalendarOf.School(db, school.Id, ct);
        var hours = await Hours(db, school.Id, ct);
        var today = Moment.Of(school, now, new(1)).Today;
        foreach (var (day, hour) in Enumerable.Range(0, DaysAhead).Select(today.AddDays).SelectMany(day => hours.Select(hour => (day, hour))))
        {
            var instant = new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(hour), zone), TimeSpan.Zero);
            var local = new SchoolMoment(day, hour);
            if (instant > now && QuietHours.MaySpeak(local, calendar)
                && Plan.Due((await DigestReader.Read(db, school, calendar, Moment.Of(school, instant, new(1)), ct)).Facts, local).Any())
            {
                return instant;
            }
        }

        return null;
    }

    private static async Task<List<TimeOnly>> Hours(AppDb db, long school, CancellationToken ct)
    {
        var people = await db.Of<Person>(school).ToListAsync(ct);
        var roles = (await db.Of<Appointment>(school).ToListAsync(ct)).ToLookup(held => held.PersonId, held => held.Role);
        return [.. people.Select(person => DigestHour.Of(person, roles[person.Id])).Distinct().Order()];
    }
}
