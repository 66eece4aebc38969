using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Tells the deputy of the area whom the bot cannot reach: within a tick, once for each person and day, in one message.</summary>
/// <remarks>People who are served on the page or on paper are meant to be unreachable. Quiet hours and the budget defer it, they never drop it.</remarks>
internal sealed class UndeliveredPlan : ITickPlan
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var since = moment.Now - Window;
        var unreached = await db.Outbox.AsNoTracking()
            .Where(row => (row.State == OutboxState.Blocked || row.State == OutboxState.Dead) && row.NotBefore >= since && row.SchoolId == school.Id && row.PersonId != null)
            .Select(row => row.PersonId!.Value).Distinct().ToListAsync(ct);
        if (unreached.Count == 0 || !QuietHours.MaySpeak(new(moment.Today, moment.Time), await CalendarOf.School(db, school.Id, ct)))
        {
            return [];
        }

        var keys = unreached.Select(person => KeyOf(person, moment.Today)).ToList();
        var told = await db.Of<IssuedStep>(school.Id).Where(step => keys.Contains(step.Key)).Select(step => step.Key).ToListAsync(ct);
        var fresh = unreached.Where(person => !told.Contains(KeyOf(person, moment.Today))).ToList();
        return fresh.Count == 0 ? [] : await Tell(db, school, fresh, moment, ct);
    }

    private static async Task<IReadOnlyList<Effect>> Tell(AppDb db, School school, List<long> people, Moment moment, CancellationToken ct)
    {
        var staff = await StaffOnDuty.Read(db, school.Id, moment.Today, ct);
        var known = staff.Where(actor => people.Contains(actor.Id) && actor.Person.Contact == ContactMode.Messenger).ToList();
        var watchers = new Watchers(staff);
        var sent = (await Unasked.Read(db, school, moment.Today, ct)).Sent.ToLookup(message => message.PersonId);
        var areas = await Areas(db, school.Id, watchers, known, ct);
        var messages =
            from watcher in staff
            let theirs = known.Where(actor => actor.Id != watcher.Id && areas[actor.Id].Contains(watcher.Id)).Select(actor => actor.Person).ToList()
            where theirs.Count > 0 && sent[watcher.Id].Count() < Audiences.Of(watcher.Appointments.Select(held => held.Role)).Budget().PerDay
            select (Watcher: watcher.Id, People: theirs);
        return [.. messages.SelectMany(message => Message(school, message.Watcher, message.People, moment))];
    }

    private static IEnumerable<Effect> Message(School school, long watcher, List<Person> people, Moment moment)
    {
        var key = $"undelivered/{school.Id}/{moment.Today:yyyy-MM-dd}/{watcher}/{people[0].Id}";
        yield return new Effect.Send(Recipient.Person(watcher), Texts.Undelivered(people)) { Key = key, Priority = Priority.Reminder };
        foreach (var person in people)
        {
            yield return new Effect.Add(new IssuedStep(moment.Ids.Next(), school.Id, 0, KeyOf(person.Id, moment.Today), watcher, moment.Today, key));
        }
    }

    /// <summary>The leader who hears of each person: the first who answers for one of the person's open cards, else the school's.</summary>
    private static async Task<Dictionary<long, IReadOnlyList<long>>> Areas(AppDb db, long school, Watchers watchers, List<Actor> people, CancellationToken ct)
    {
        var ids = people.Select(actor => actor.Id).ToList();
        var cards = await db.Of<Assignment>(school)
            .Where(card => ids.Contains(card.PersonId) && (card.State == AssignmentState.Open || card.State == AssignmentState.Acknowledged))
            .Select(card => new { card.PersonId, card.DecisionId }).ToListAsync(ct);
        var decisionIds = cards.Select(card => card.DecisionId).Distinct().ToList();
        var decisions = (await db.Of<Decision>(school).Where(decision => decisionIds.Contains(decision.Id)).ToListAsync(ct)).ToDictionary(decision => decision.Id);
        return ids.ToDictionary(id => id, IReadOnlyList<long> (id) =>
            [.. cards.Where(card => card.PersonId == id).SelectMany(card => watchers.Of(decisions[card.DecisionId])).Concat(watchers.OfSchool).Where(watcher => watcher != id).Take(1)]);
    }

    private static string KeyOf(long personId, DateOnly day) => $"undelivered/{personId}/{day:yyyy-MM-dd}";
}
