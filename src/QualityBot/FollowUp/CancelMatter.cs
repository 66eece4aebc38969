using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Снять»: the task is not wanted any more; with a reason.</summary>
internal sealed class CancelMatter() : Conversation<CancelMatter.Stage, Card?>("cancel-matter", version: 1)
{
    [JsonDerivedType(typeof(AskReason), "ask-reason")]
    public abstract record Stage;

    public sealed record AskReason(long CardId) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(CardKeys.Cancel), new Admission.Those(Permission.ManageDecision))];

    public override Stage Begin(Input input) => new AskReason(input.Pressed?.Row ?? 0);

    public override Task<Card?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        Card.Read(db, input.Here.Id, IsOpening(input) ? input.Pressed!.Row : ((AskReason)stage).CardId, input.Today, ct);

    public override Turn<Stage> Step(Card? facts, Stage stage, Input input)
    {
        if (facts is not { } card || !card.Matter.MaySee(input.Someone, input.Today))
        {
            return new(null, new Effect.Send(Texts.CardIsGone));
        }

        var reason = IsOpening(input) ? "" : Reasons.Read(input, Texts.CancelReasons);
        return reason is null
            ? new(stage, new Effect.Toast(Texts.UseButtons))
            : card.Matter.Cancel(input.Someone, reason, input.Today).Match<Turn<Stage>>(
                after => new(null, [.. MatterChange.Store(card.Stored, after), new Effect.Send(Texts.CancelledNow(card))]),
                problem => problem is ReasonIsMissing
                    ? new(new AskReason(card.Id), new Effect.Send(Texts.AskReason) { Keyboard = Reasons.Keys(Texts.CancelReasons) })
                    : new(null, new Effect.Send(Texts.Explain(problem))));
    }

    private static bool IsOpening(Input input) => input.Pressed is { Action: CardKeys.Cancel };
}
