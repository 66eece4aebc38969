using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A change of one card that wants nothing but a reason: it is asked for, then the change is made.</summary>
/// <param name="name">The name of the dialogue.</param>
/// <param name="action">The button that opens it.</param>
internal abstract class ReasonedChange(string name, string action, Permission permission) : Conversation<ReasonedChange.Stage, Card?>(name, version: 1)
{
    [JsonDerivedType(typeof(AskReason), "ask-reason")]
    public abstract record Stage;

    public sealed record AskReason(long CardId) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(action), new Admission.Those(permission))];

    public override Stage Begin(Input input) => new AskReason(input.Pressed?.Row ?? 0);

    public override Task<Card?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        Card.Read(db, input.Here.Id, IsOpening(input) ? input.Pressed!.Row : ((AskReason)stage).CardId, input.Today, ct);

    /// <summary>The rule is asked before the person writes anything: only the reason may be missing.</summary>
    public override Turn<Stage> Step(Card? facts, Stage stage, Input input)
    {
        if (facts is not { } card || !card.Matter.MaySee(input.Someone, input.Today))
        {
            return new(null, new Effect.Send(Texts.CardIsGone));
        }

        return (IsOpening(input) ? "" : Reasons.Read(input, Offered)) is not { } reason
            ? new(stage, new Effect.Toast(Texts.UseButtons))
            : Change(card, reason, input).Match<Turn<Stage>>(
                after => new(null, [.. MatterChange.Store(card.Stored, after), .. CardView.Struck(card, after, input), .. NewsOf.Change(card.Stored, after, input), new Effect.Send(Done(card))]),
                problem => problem is ReasonIsMissing
                    ? new(new AskReason(card.Id), new Effect.Send(Question) { Keyboard = Offered.Count == 0 ? null : Reasons.Keys(Offered) })
                    : new(null, new Effect.Send(Texts.Explain(problem))));
    }

    /// <summary>Typical reasons, as buttons.</summary>
    protected abstract IReadOnlyList<string> Offered { get; }

    protected abstract string Question { get; }

    protected abstract Outcome<Matter> Change(Card card, string reason, Input input);

    protected abstract RichText Done(Card card);

    private bool IsOpening(Input input) => input.Pressed?.Action == action;
}
