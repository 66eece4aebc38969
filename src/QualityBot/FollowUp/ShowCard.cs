using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Opens a card, in the place of a list or below a digest. Opening it counts as seen, but for orders.</summary>
internal sealed class ShowCard() : CardAction<Card?>("show-card")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(CardKeys.Show), new Admission.Those(Permission.SeeDecisions)),
        new(new Trigger.Press(CardKeys.Open), new Admission.Those(Permission.SeeDecisions)),
    ];

    public override Task<Card?> Load(AppDb db, Input input, CancellationToken ct) => Card.Read(db, input.Here.Id, input.Pressed!.Row, input.Today, ct);

    public override IReadOnlyList<Effect> Step(Card? facts, Input input)
    {
        if (facts is null || !facts.Matter.MaySee(input.Someone, input.Today))
        {
            return [new Effect.Toast(Texts.CardIsGone)];
        }

        var (card, effects) = Seen(facts, input);
        return [.. effects, CardView.Answer(card, input)];
    }

    /// <summary>The card after the look at it, with what is to be stored.</summary>
    private static (Card Card, IEnumerable<Effect> Effects) Seen(Card card, Input input) =>
        card is { Decision.Kind: not DecisionKind.Order, Assignment.State: AssignmentState.Open }
        && card.Matter.Acknowledge(input.Someone, card.Id, input.Today) is Outcome<Matter>.Ok(var after)
            ? (card.With(after), MatterChange.Store(card.Stored, after))
            : (card, []);
}
