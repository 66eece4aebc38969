using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Tells a leader whom the bot cannot reach: within a tick, once for each outage; afterwards it is a line of the leader's digest.</summary>
/// <remarks>
/// People who are served on the page or on paper are meant to be unreachable. Quiet hours and the budget defer it, they
/// never drop it; when the leader's digest goes out in this tick, it is told there. What did not reach the leader is told
/// to the next one, and so is everything when the leader falls silent herself.
/// </remarks>
internal sealed class UndeliveredPlan : ITickPlan
{
    /// <summary>For so many days it is looked whether what told it arrived.</summary>
    private const int DaysToArrive = 3;

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var open = await OutageStore.Open(db, school.Id, ct);
        if (open.Count == 0 || !QuietHours.MaySpeak(new(moment.Today, moment.Time), await CalendarOf.School(db, school.Id, ct)))
        {
            return [];
        }

        var untold = await Untold(db, open, moment.Today, ct);
        return untold.Count == 0 ? [] : await Tell(db, school, open, untold, moment, ct);
    }

    private static async Task<IReadOnlyList<Outage>> Untold(AppDb db, List<Outage> open, DateOnly today, CancellationToken ct)
    {
        var fresh = open.Where(outage => outage.ToldOn > today.AddDays(-DaysToArrive)).Select(outage => outage.ToldKey!).Distinct().ToList();
        var underWay = fresh.Count == 0 ? [] : await db.Outbox.AsNoTracking()
            .Where(row => fresh.Contains(row.Key) && (row.State == OutboxState.Pending || row.State == OutboxState.Sent)).Select(row => row.Key).ToListAsync(ct);
        var silent = open.Select(outage => outage.PersonId).ToHashSet();
        return [.. open.Where(outage => outage is not { ToldKey: { } key, ToldToId: { } leader } || silent.Contains(leader) || (fresh.Contains(key) && !underWay.Contains(key)))];
    }

    private static async Task<IReadOnlyList<Effect>> Tell(AppDb db, School school, List<Outage> open, IReadOnlyList<Outage> untold, Moment moment, CancellationToken ct)
    {
        var staff = await StaffOnDuty.Read(db, school.Id, moment.Today, ct);
        var people = staff.ToDictionary(actor => actor.Id);
        var leaders = await Leaders.Of(db, school.Id, staff, [.. untold.Select(outage => outage.PersonId)], ct);
        var reached = await OutageStore.Reached(db, school.Id, staff, open, ct);
        var leaves = (await db.Of<Leave>(school.Id).Where(leave => leave.Last >= moment.Today).ToListAsync(ct)).ToValueList();
        var unasked = await Unasked.Read(db, school, Week.MondayOf(moment.Today), ct);
        return
        [
            .. untold.Where(outage => leaders.ContainsKey(outage.PersonId))
                .GroupBy(outage => Escalation.WhoHears(leaders[outage.PersonId], reached, leaves, moment.Today))
                .Where(group => group.Key is not null)
                .SelectMany(group => Tell(school, people[group.Key!.Value], [.. group], people, unasked, moment)),
        ];
    }

    private static IEnumerable<Effect> Tell(School school, Actor leader, IReadOnlyList<Outage> outages, Dictionary<long, Actor> people, Unasked unasked, Moment moment)
    {
        var reader = Reader.Of(leader);
        var digest = Digest.KeyOf(school.Id, moment.Today, leader.Id);
        if (reader.Hour <= moment.Time && !unasked.Keys.Contains(digest))
        {
            return Told(outages, leader.Id, digest, moment.Today);
        }

        var key = $"undelivered/{school.Id}/{moment.Today:yyyy-MM-dd}/{leader.Id}/{outages[0].Id}";
        return unasked.LeavesRoomFor(reader, moment.Today)
            ? [new Effect.Send(Recipient.Person(leader.Id), Texts.Undelivered([.. outages.Select(outage => people[outage.PersonId].Person.Name.WithInitials)])) { Key = key, Priority = Priority.Reminder }, .. Told(outages, leader.Id, key, moment.Today)]
            : [];
    }

    private static IEnumerable<Effect> Told(IReadOnlyList<Outage> outages, long leader, string key, DateOnly today) =>
        outages.Select(outage => (Before: outage, After: outage.Told(leader, key, today))).Where(each => each.Before != each.After).Select(each => new Effect.Replace(each.Before, each.After));
}
