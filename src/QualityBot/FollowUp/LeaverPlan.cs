using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Nothing stays with somebody who left: what was not handed on goes to whoever watches the decision, who hears of it in the digest.</summary>
/// <remarks>A part that was handed out goes back to the lead. Where nobody is left to watch, the card waits and the check of the register names it.</remarks>
internal sealed class LeaverPlan : ITickPlan
{
    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var today = moment.Today;
        var gone = await db.Of<Person>(school.Id).Where(person => person.LeftOn < today).Select(person => person.Id).ToListAsync(ct);
        var left = gone.Count == 0 ? [] : await db.Of<Assignment>(school.Id)
            .Where(card => gone.Contains(card.PersonId) && (card.State == AssignmentState.Open || card.State == AssignmentState.Acknowledged)).ToListAsync(ct);
        if (left.Count == 0)
        {
            return [];
        }

        var matters = await MatterStore.OfOccurrences(db, school.Id, [.. left.Select(card => card.OccurrenceId).Distinct()], today, ct);
        var staff = await StaffOnDuty.Read(db, school.Id, today, ct);
        var entered = await Leaders.Entered(db, school.Id, [.. matters.Select(stored => stored.Decision.Id).Distinct()], ct);
        var watchers = new Watchers(staff);
        return [.. matters.SelectMany(stored => PassOn(stored, gone, Successor, moment))];

        Person? Successor(StoredMatter stored, Assignment card)
        {
            var lead = card.Part == Part.Share ? stored.Matter.Lead?.PersonId : null;
            var leaders = watchers.Of(stored.Decision).OrderByDescending(id => entered[stored.Decision.Id].Contains(id)).Concat(watchers.OfSchool);
            return (lead is { } owner ? leaders.Prepend(owner) : leaders).Select(id => staff.FirstOrDefault(actor => actor.Id == id)?.Person).FirstOrDefault(person => person is not null);
        }
    }

    private static IEnumerable<Effect> PassOn(StoredMatter stored, List<long> gone, Func<StoredMatter, Assignment, Person?> successor, Moment moment)
    {
        var (matter, news) = (stored.Matter, new List<Effect>());
        foreach (var card in stored.Matter.Assignments.Where(card => card.Awaits && gone.Contains(card.PersonId)))
        {
            if (successor(stored, card) is { } to && matter.PassOn(card.Id, to, Texts.LeftReason, moment.Ids.Next(), moment.Today) is Outcome<Matter>.Ok(var after))
            {
                if (after.Assignments.Count > matter.Assignments.Count)
                {
                    news.Add(NewsOf.LeftBehind(card, stored, moment, to.Id));
                }

                matter = after;
            }
        }

        return [.. MatterChange.Store(stored, matter), .. news];
    }
}
