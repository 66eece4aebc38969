using QualityBot.Assessments.Measures;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>The page of a decision: as written, every due day with its people, proofs; from it to the cards and the history.</summary>
internal sealed class ShowDecision() : CardAction<DecisionPage?>("show-decision")
{
    private const int MostCards = 4;
    private const int MostFiles = 3;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.Show), new Admission.Those(Permission.SeeDecisions))];

    public override Task<DecisionPage?> Load(AppDb db, Input input, CancellationToken ct) =>
        DecisionPage.Read(db, input.Here.Id, input.Someone, input.Pressed!.Row, input.Today, ct);

    public override IReadOnlyList<Effect> Step(DecisionPage? facts, Input input) => facts is { } page
        ? [Pages.Answer(input, Texts.OfDecision(page, input.Today), Keys(page, input))]
        : [new Effect.Toast(Texts.CardIsGone)];

    private static Keyboard.Inline Keys(DecisionPage page, Input input)
    {
        var cards = page.Matters.SelectMany(stored => stored.Matter.Assignments).Where(card => !card.IsClosed)
            .OrderBy(card => card.Part == Part.Lead ? 0 : 1).ThenBy(card => card.Due ?? DateOnly.MaxValue).Take(MostCards)
            .Select(card => (IReadOnlyList<Button>)[new(Texts.CardKey(card, page.NameOf(card.PersonId), input.Today), CardKeys.Show, card.Id)]);
        var files = page.Proofs.Where(proof => proof.DocumentId is not null).TakeLast(MostFiles)
            .Select(proof => (IReadOnlyList<Button>)[new(Texts.FileKey(proof), DecisionKeys.ProofFile, proof.Id)]);
        IReadOnlyList<IReadOnlyList<Button>> end = page.Decision.State is DecisionState.Active or DecisionState.Draft && Ending.May(input.Someone, page.Decision, [.. page.Matters.Select(stored => stored.Matter)])
            ? [[new(Texts.EndKey, DecisionKeys.End, page.Decision.Id) { Look = ButtonLook.Destructive }]]
            : [];
        IReadOnlyList<IReadOnlyList<Button>> entrust = page.Decision.State is DecisionState.Active && page.Whole.IsEntrustedBy(input.Someone)
            ? [[page.Entrusted.Count > 0 ? new(Texts.TakeBackKey, DecisionKeys.TakeBack, page.Decision.Id) : new(Texts.EntrustKey, DecisionKeys.Entrust, page.Decision.Id)]]
            : [];
        IReadOnlyList<IReadOnlyList<Button>> ground = page.Ground?.AssessmentId is { } work ? [[new(Texts.ToMeasures, MeasureKeys.Decisions, work)]] : [];
        return new([.. cards, .. files, .. entrust, .. end, .. ground, [new(Texts.History, DecisionKeys.History, page.Decision.Id), new(Texts.ToRegister, DecisionKeys.Register)]]);
    }
}
