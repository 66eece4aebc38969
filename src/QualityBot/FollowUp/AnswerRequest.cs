using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Grants or declines a request for another due day with one tap.</summary>
internal sealed class AnswerRequest() : CardAction<AnswerRequest.Facts?>("answer-request")
{
    internal sealed record Facts(Card Card, PostponementRequest Request);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(DecisionKeys.Grant), new Admission.Those(Permission.ManageDecision)),
        new(new Trigger.Press(DecisionKeys.Decline), new Admission.Those(Permission.ManageDecision)),
    ];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var id = input.Pressed!.Row;
        var request = await db.Of<PostponementRequest>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct);
        return request is not null && await Card.Read(db, input.Here.Id, request.AssignmentId, input.Today, ct) is { } card ? new(card, request) : null;
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input)
    {
        if (facts is not var (card, request) || !card.Matter.IsManagedBy(input.Someone))
        {
            return [new Effect.Toast(Texts.CardIsGone)];
        }

        if (request.AnsweredOn is not null)
        {
            return [new Effect.Toast(Texts.RequestIsAnswered)];
        }

        return input.Pressed!.Action == DecisionKeys.Grant
            ? Moving.Postpone(card, request.To, request.Reason, input).Match<IReadOnlyList<Effect>>(
                effects => [.. effects, Say(input, Texts.Moved(card, card.Stored.Occurrence.Due!.Value, request.To, input.Today))],
                problem => [new Effect.Toast(Texts.Explain(problem))])
            : [new Effect.Replace(request, request.Answer(false, input.Today)), NewsOf.Declined(card, request, input), Say(input, Texts.Declined(card))];
    }

    private static Effect Say(Input input, RichText text) => Pages.Answer(input, text, Pages.NoKeys);
}
