using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Вернуть»: a report comes back with a reason, which the person reads in the next digest.</summary>
internal sealed class ReturnReport() : Conversation<ReturnReport.Stage, Card?>("return-report", version: 1)
{
    [JsonDerivedType(typeof(AskReason), "ask-reason")]
    public abstract record Stage;

    public sealed record AskReason(long CardId) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(CardKeys.Return), new Admission.Those(Permission.ReportAssignment))];

    public override Stage Begin(Input input) => new AskReason(input.Pressed?.Row ?? 0);

    public override Task<Card?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        Card.Read(db, input.Here.Id, IsOpening(input) ? input.Pressed!.Row : ((AskReason)stage).CardId, input.Today, ct);

    public override Turn<Stage> Step(Card? facts, Stage stage, Input input)
    {
        if (facts is not { } card || !card.Matter.MaySee(input.Someone, input.Today))
        {
            return new(null, new Effect.Send(Texts.CardIsGone));
        }

        if (IsOpening(input))
        {
            return card.Matter.Return(input.Someone, card.Id, "", input.Today).Match<Turn<Stage>>(
                _ => throw new InvalidOperationException("A report cannot be returned without a reason."),
                problem => problem is ReasonIsMissing ? new(new AskReason(card.Id), new Effect.Send(Texts.AskReturnReason)) : new(null, new Effect.Toast(Texts.Explain(problem))));
        }

        return input.Text.Length == 0
            ? new(stage, new Effect.Toast(Texts.AskReturnReason))
            : card.Matter.Return(input.Someone, card.Id, RichText.Shorten(input.Text, 300), input.Today).Match<Turn<Stage>>(
                after => new(null, [.. MatterChange.Store(card.Stored, after), new Effect.Send(Texts.ReturnedNow(1))]),
                problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }

    private static bool IsOpening(Input input) => input.Pressed is { Action: CardKeys.Return };
}
