using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>A postponement with everything that goes with it.</summary>
internal static class Moving
{
    /// <summary>Stores the postponement; requests for another day are granted with it.</summary>
    public static Outcome<IReadOnlyList<Effect>> Postpone(Card card, DateOnly to, string reason, Input input)
    {
        if (card.Stored.Occurrence.Due is not { } from)
        {
            return new DueDayIsUnknown(card.Stored.Occurrence.Id);
        }

        var postponement = new Postponement(input.Ids.Next(), card.Decision.SchoolId, card.Assignment.OccurrenceId, from, to, reason, input.Someone.Id, input.Today);
        return card.Matter.Postpone(input.Someone, postponement).Match<Outcome<IReadOnlyList<Effect>>>(
            after => new Outcome<IReadOnlyList<Effect>>.Ok(
            [
                .. MatterChange.Store(card.Stored, after),
                new Effect.Add(postponement),
                .. card.Requests.Select(request => new Effect.Replace(request, request.Answer(true, input.Today))),
            ]),
            problem => problem);
    }
}
