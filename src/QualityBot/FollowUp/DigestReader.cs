using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>What a tick looks at, with what its messages say.</summary>
internal sealed record DigestWorld(DigestFacts Facts, IReadOnlyDictionary<long, Decision> Decisions, IReadOnlyDictionary<long, Person> People, IReadOnlyList<PostponementRequest> Requests);

/// <summary>Loads by index what the digests of a school may have to say this week.</summary>
internal static class DigestReader
{
    /// <summary>A notice older than the longest leave is no news to anybody.</summary>
    private const int DaysOfNews = 90;

    public static async Task<DigestWorld> Read(AppDb db, School school, SchoolCalendar calendar, Moment moment, CancellationToken ct)
    {
        var (id, today) = (school.Id, moment.Today);
        var (sunday, oldest) = (Week.SundayOf(today), today.AddDays(-DaysOfNews));
        var cards = await db.Of<Assignment>(id).Where(card => card.NextStep <= sunday || card.State == AssignmentState.Reported).OrderBy(card => card.Id).ToListAsync(ct);
        var requests = await db.Of<PostponementRequest>(id).Where(request => request.AnsweredOn == null).ToListAsync(ct);
        var notices = await db.Of<Notice>(id).Where(notice => notice.SaidOn == null && notice.On >= oldest).OrderBy(notice => notice.Id).ToListAsync(ct);
        var decisionIds = cards.Select(card => card.DecisionId).Concat(notices.Select(notice => notice.DecisionId)).Distinct().ToList();
        var decisions = (await db.Of<Decision>(id).Where(decision => decisionIds.Contains(decision.Id)).ToListAsync(ct)).ToDictionary(decision => decision.Id);
        var staff = await StaffOnDuty.Read(db, id, today, ct);
        var watchers = new Watchers(staff);
        var leaves = (await db.Of<Leave>(id).Where(leave => leave.Last >= today).ToListAsync(ct)).ToValueList();
        var delegates = await Delegates.Read(db, id, today, ct);
        var outages = await OutageStore.Open(db, id, ct);
        var watching = decisions.Values.ToDictionary(decision => decision.Id, watchers.Of);
        var lastDay = calendar.PreviousWorkingDay(today);
        var unasked = await Unasked.Read(db, school, lastDay < Week.MondayOf(today) ? lastDay : Week.MondayOf(today), ct);
        var facts = new DigestFacts(
            school,
            calendar,
            staff.Select(Reader.Of).ToValueList(),
            cards.Where(card => decisions[card.DecisionId].State == DecisionState.Active).Select(card => new Followed(card, watching[card.DecisionId]) { Delegates = delegates.Of(decisions[card.DecisionId]) }).ToValueList(),
            await Issued(db, id, cards, unasked, today, ct),
            unasked.Sent.ToValueList())
        {
            Leaves = leaves,
            Notices = notices.ToValueList(),
            Unreached = outages.Count == 0 ? [] : Listened(outages, watchers, await OutageStore.Reached(db, id, staff, outages, ct), leaves, today),
            Ladders = (await db.Of<Ladder>(id).ToListAsync(ct)).ToValueList(),

            // The heartbeat beats every working day while anything is in work, also when there was nothing to send.
            Delivery = cards.Count > 0 || unasked.Rows.Count > 0 ? unasked.On(lastDay) : null,
        };
        return new(facts, decisions, await Names(db, id, staff, [.. cards.Select(card => card.PersonId), .. notices.Select(notice => notice.OtherId).OfType<long>(), .. outages.Select(outage => outage.PersonId)], ct), requests);
    }

    /// <summary>In the digest of whoever was told; of another leader while that one cannot hear.</summary>
    private static ValueList<Unreached> Listened(List<Outage> outages, Watchers watchers, HashSet<long> reached, ValueList<Leave> leaves, DateOnly today) =>
    [
        .. from outage in outages
           where outage.ToldToId is not null
           let listener = Escalation.WhoHears([outage.ToldToId!.Value, .. watchers.OfSchool], reached, leaves, today)
           where listener is not null
           select new Unreached(outage, listener.Value),
    ];

    /// <summary>Keys of what was said: steps of these cards, the director's pages of two weeks, digests of today.</summary>
    private static async Task<HashSet<string>> Issued(AppDb db, long school, List<Assignment> cards, Unasked unasked, DateOnly today, CancellationToken ct)
    {
        var ids = cards.Select(card => card.Id).Append(0).ToList();
        var twoWeeks = today.AddDays(-14);
        var steps = await db.Of<IssuedStep>(school).Where(step => ids.Contains(step.AssignmentId) && (step.AssignmentId != 0 || step.On >= twoWeeks)).Select(step => step.Key).ToListAsync(ct);
        return [.. steps, .. unasked.Keys];
    }

    private static async Task<IReadOnlyDictionary<long, Person>> Names(AppDb db, long school, IReadOnlyList<Actor> staff, IEnumerable<long> named, CancellationToken ct)
    {
        var known = staff.ToDictionary(actor => actor.Id, actor => actor.Person);
        var missing = named.Where(id => !known.ContainsKey(id)).Distinct().ToList(); // People who left, with cards still open.
        foreach (var person in missing.Count == 0 ? [] : await db.Of<Person>(school).Where(person => missing.Contains(person.Id)).ToListAsync(ct))
        {
            known[person.Id] = person;
        }

        return known;
    }
}
