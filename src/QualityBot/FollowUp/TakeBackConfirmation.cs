using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Подтверждать снова самим»: what was entrusted for a decision, or for its whole meeting, is taken back.</summary>
internal sealed class TakeBackConfirmation() : CardAction<DecisionPage?>("take-back-confirmation")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.TakeBack), new Admission.Those(Permission.ConfirmReport))];

    public override Task<DecisionPage?> Load(AppDb db, Input input, CancellationToken ct) =>
        DecisionPage.Read(db, input.Here.Id, input.Someone, input.Pressed!.Row, input.Today, ct);

    public override IReadOnlyList<Effect> Step(DecisionPage? facts, Input input) => facts switch
    {
        null => [new Effect.Toast(Texts.CardIsGone)],
        { } page when !page.Whole.IsEntrustedBy(input.Someone) => [new Effect.Toast(Texts.Explain(new NotAllowed(Permission.ConfirmReport)))],
        { Entrusted.Count: 0 } => [new Effect.Toast(Texts.NothingEntrusted)],
        { } page =>
        [
            .. page.Entrusted.SelectMany(one => new Effect[]
            {
                new Effect.Replace(one, one with { Last = input.Today.AddDays(-1) }),
                NewsOf.TakenBack(one, page.Decision.Id, one.MeetingId is null ? page.Decision.Text : Texts.Source(page.Meeting), input),
            }),
            new Effect.Send(Texts.TakenBack(page.Entrusted.Any(one => one.MeetingId is not null))),
        ],
    };
}
