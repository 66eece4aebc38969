using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Снять решение целиком»: all its due days end, and a recurring one comes no more.</summary>
internal sealed class EndDecision() : Conversation<EndDecision.Stage, DecisionPage?>("end-decision", version: 1)
{
    [JsonDerivedType(typeof(AskReason), "ask-reason")]
    public abstract record Stage;

    public sealed record AskReason(long DecisionId) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.End), new Admission.Those(Permission.ManageDecision))];

    public override Stage Begin(Input input) => new AskReason(input.Pressed?.Row ?? 0);

    public override Task<DecisionPage?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        DecisionPage.Read(db, input.Here.Id, input.Someone, IsOpening(input) ? input.Pressed!.Row : ((AskReason)stage).DecisionId, input.Today, ct);

    public override Turn<Stage> Step(DecisionPage? facts, Stage stage, Input input)
    {
        if (facts is not { } page)
        {
            return new(null, new Effect.Send(Texts.CardIsGone));
        }

        var reason = IsOpening(input) ? "" : Reasons.Read(input, Texts.CancelReasons);
        return reason is null
            ? new(stage, new Effect.Toast(Texts.UseButtons))
            : Ending.Of(input.Someone, page.Decision, [.. page.Matters.Select(stored => stored.Matter)], reason, input.Today).Match<Turn<Stage>>(
                ending => new(null,
                [
                    new Effect.Replace(page.Decision, ending.Decision),
                    .. ending.Matters.Select(after => (Before: page.Matters.First(stored => stored.Occurrence.Id == after.Occurrence.Id), After: after))
                        .SelectMany(change => MatterChange.Records(change.Before, change.After).Concat(NewsOf.Change(change.Before, change.After, input))),
                    new Effect.Send(Texts.Ended(page.Decision)),
                ]),
                problem => problem is ReasonIsMissing
                    ? new(new AskReason(page.Decision.Id), new Effect.Send(Texts.AskEndReason) { Keyboard = Reasons.Keys(Texts.CancelReasons) })
                    : new(null, new Effect.Send(Texts.Explain(problem))));
    }

    private static bool IsOpening(Input input) => input.Pressed is { Action: DecisionKeys.End };
}
