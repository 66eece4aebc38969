using QualityBot.Engine;
using QualityDomain.Decisions;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>Turns the matter that a rule gave back into effects: only what differs is stored.</summary>
internal static class MatterChange
{
    /// <summary>What pending messages about a card go by.</summary>
    public static string About(long cardId) => $"assignment/{cardId}";

    /// <summary>Stores one changed matter.</summary>
    public static IEnumerable<Effect> Store(StoredMatter before, Matter after) => Store([(before, after)]);

    /// <summary>Stores matters that changed in one turn; a decision closes when with them its last due day is over.</summary>
    public static IEnumerable<Effect> Store(IReadOnlyList<(StoredMatter Before, Matter After)> changes) =>
        [.. changes.SelectMany(change => Records(change.Before, change.After)), .. changes.GroupBy(change => change.Before.Decision.Id).SelectMany(Closing)];

    /// <summary>Stores a matter that was not there before; its decision was.</summary>
    public static IEnumerable<Effect> Add(Matter fresh) =>
        [new Effect.Add(fresh.Occurrence), .. fresh.Assignments.Select(card => new Effect.Add(card))];

    /// <summary>What waits to be said about cards that no longer await their person, or have another due day, is cancelled.</summary>
    public static IEnumerable<Effect> Records(StoredMatter before, Matter after)
    {
        if (after.Occurrence != before.Occurrence)
        {
            yield return new Effect.Replace(before.Occurrence, after.Occurrence);
        }

        foreach (var card in after.Assignments)
        {
            var old = before.Card(card.Id);
            if (old is null)
            {
                yield return new Effect.Add(card);
            }
            else if (old != card)
            {
                yield return new Effect.Replace(old, card);
            }

            if (old is not null && (old.Awaits != card.Awaits || old.Due != card.Due))
            {
                yield return new Effect.Cancel(About(card.Id));
            }
        }
    }

    private static IEnumerable<Effect> Closing(IEnumerable<(StoredMatter Before, Matter After)> ofDecision)
    {
        var changes = ofDecision.ToList();
        var decision = changes[0].Before.Decision;
        var changed = changes.Select(change => change.After.Occurrence).ToDictionary(occurrence => occurrence.Id);
        var after = decision.After(changes[0].Before.Siblings.Select(one => changed.GetValueOrDefault(one.Id, one)), Recurs(decision));
        return after == decision ? [] : [new Effect.Replace(decision, after)];
    }

    private static bool Recurs(Decision decision) => Deadline.TryParse(decision.Deadline, out var deadline) && Unfolding.Recurs(deadline);
}
