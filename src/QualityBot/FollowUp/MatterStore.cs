using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A matter as stored, with the other due days of its decision.</summary>
/// <param name="Siblings">All occurrences of the decision, this one included.</param>
internal sealed record StoredMatter(Matter Matter, ValueList<Occurrence> Siblings)
{
    /// <summary>Cards of which something was said already.</summary>
    public ValueList<long> Heard { get; init; } = [];

    public Decision Decision => Matter.Decision;

    public Occurrence Occurrence => Matter.Occurrence;

    /// <summary>A card of it; null: another matter's, or an old button.</summary>
    public Assignment? Card(long id) => Matter.Assignments.FirstOrDefault(card => card.Id == id);
}

/// <summary>Reads matters with everything that their rules look at.</summary>
internal static class MatterStore
{
    /// <summary>The matter of a card; null when the school has no such card.</summary>
    public static async Task<StoredMatter?> OfCard(AppDb db, long school, long cardId, DateOnly today, CancellationToken ct)
    {
        var occurrences = await db.Of<Assignment>(school).Where(card => card.Id == cardId).Select(card => card.OccurrenceId).ToListAsync(ct);
        return await OfOccurrences(db, school, occurrences, today, ct) is [var matter, ..] ? matter : null;
    }

    /// <summary>All matters of a decision, the earliest first.</summary>
    public static async Task<IReadOnlyList<StoredMatter>> OfDecision(AppDb db, long school, long decisionId, DateOnly today, CancellationToken ct) =>
        await OfOccurrences(db, school, await db.Of<Occurrence>(school).Where(one => one.DecisionId == decisionId).Select(one => one.Id).ToListAsync(ct), today, ct);

    public static async Task<IReadOnlyList<StoredMatter>> OfOccurrences(AppDb db, long school, List<long> ids, DateOnly today, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var occurrences = await db.Of<Occurrence>(school).Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        var decisionIds = occurrences.Select(one => one.DecisionId).Distinct().ToList();
        var decisions = (await db.Of<Decision>(school).Where(one => decisionIds.Contains(one.Id)).ToListAsync(ct)).ToDictionary(one => one.Id);
        var siblings = (await db.Of<Occurrence>(school).Where(one => decisionIds.Contains(one.DecisionId)).OrderBy(one => one.Id).ToListAsync(ct)).ToLookup(one => one.DecisionId);
        var cards = (await db.Of<Assignment>(school).Where(card => ids.Contains(card.OccurrenceId)).OrderBy(card => card.Id).ToListAsync(ct)).ToLookup(card => card.OccurrenceId);
        var cardIds = cards.SelectMany(group => group).Select(card => card.Id).ToList();
        var heard = (await db.Of<IssuedStep>(school).Where(step => cardIds.Contains(step.AssignmentId)).Select(step => step.AssignmentId).Distinct().ToListAsync(ct)).ToHashSet();
        var leaves = await db.Of<Leave>(school).Where(leave => leave.Last >= today).ToListAsync(ct);
        var delegates = await Delegates.Read(db, school, today, ct);
        return
        [
            .. from occurrence in occurrences
               let decision = decisions[occurrence.DecisionId]
               let matter = new Matter(decision, occurrence, cards[occurrence.Id].ToValueList())
               {
                   Leaves = leaves.ToValueList(),
                   DelegatedTo = delegates.Of(decision),
               }
               select new StoredMatter(matter, siblings[decision.Id].ToValueList()) { Heard = matter.Assignments.Select(card => card.Id).Where(heard.Contains).ToValueList() },
        ];
    }
}
