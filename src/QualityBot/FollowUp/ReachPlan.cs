using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Notes who cannot be reached and who can again, and takes back what never arrived, so that the next digest says it.</summary>
/// <remarks>It runs before the digests of the same tick.</remarks>
internal sealed class ReachPlan : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct) =>
        [.. await Outages(db, school, moment, ct), .. await Stale(db, school, moment, ct)];

    private static async Task<IReadOnlyList<Effect>> Outages(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var failures = await OutageStore.Failures(db, school.Id, moment.Now, ct);
        var open = await OutageStore.Open(db, school.Id, ct);
        var people = failures.Keys.Concat(open.Select(outage => outage.PersonId)).Distinct().ToList();
        if (people.Count == 0)
        {
            return [];
        }

        var latest = await OutageStore.Latest(db, school.Id, people, ct);
        var colleagues = (await db.Of<Appointment>(school.Id).Where(held => people.Contains(held.PersonId) && held.Role != Role.Parent).ToListAsync(ct))
            .Where(held => held.HeldOn(moment.Today)).Select(held => held.PersonId).ToHashSet();
        var effects = new List<Effect>();
        foreach (var traffic in await OutageStore.TrafficOf(db, school.Id, people, failures, moment.Now, ct))
        {
            var last = latest.GetValueOrDefault(traffic.Person.Id);
            if (last is { IsOpen: true })
            {
                if (last.IsOver(traffic, moment.Today))
                {
                    effects.AddRange([new Effect.Replace(last, last.Ended(moment.Now)), .. (await OutageStore.UnheardIn(db, last, ct)).TakeBack(moment.Today)]);
                }
            }
            else if (colleagues.Contains(traffic.Person.Id) && Outage.Begins(traffic, last))
            {
                effects.Add(new Effect.Add(new Outage(moment.Ids.Next(), school.Id, traffic.Person.Id, traffic.FailedAt!.Value)));
            }
        }

        return effects;
    }

    /// <summary>Digests of earlier days that still wait for the network: from the person's hour on they are merged into today's.</summary>
    private static async Task<IReadOnlyList<Effect>> Stale(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var midnight = new SchoolMoment(moment.Today, TimeOnly.MinValue).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId));
        var waiting = await db.Outbox.AsNoTracking()
            .Where(row => row.State == OutboxState.Pending && row.NotBefore < midnight && row.SchoolId == school.Id && row.PersonId != null && row.Priority == Priority.Reminder)
            .Select(row => new { row.Key, row.About, row.PersonId }).ToListAsync(ct);
        if (waiting.Count == 0 || !QuietHours.MaySpeak(new(moment.Today, moment.Time), await CalendarOf.School(db, school.Id, ct)))
        {
            return [];
        }

        var hours = (await StaffOnDuty.Read(db, school.Id, moment.Today, ct)).ToDictionary(actor => actor.Id, actor => Reader.Of(actor).Hour);
        var due = waiting.Where(row => row.About is not null && hours.TryGetValue(row.PersonId!.Value, out var hour) && hour <= moment.Time).ToList();
        var unheard = await Unheard.Read(db, school.Id, [.. due.Select(row => row.Key)], ct);
        return [.. due.Select(row => row.About!).Distinct().Select(about => new Effect.Cancel(about)), .. unheard.TakeBack(moment.Today)];
    }
}
