using QualityBot.Engine;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>What people must hear of a change that somebody else made: in their next digest, which is soon enough.</summary>
internal static class NewsOf
{
    /// <summary>Cards that were taken from people who know of them. Who did it needs no word, nor who never heard of the card.</summary>
    public static IEnumerable<Effect> Change(StoredMatter before, Matter after, Input input) =>
        from card in after.Assignments
        let old = before.Card(card.Id)
        where card.State == AssignmentState.Cancelled && old is { IsClosed: false } && card.PersonId != input.Someone.Id
        where old.State != AssignmentState.Open || before.Heard.Contains(card.Id)
        where card.HandedToId is not null || card.Reason is not null // What ends because the work is done needs no word.
        select new Effect.Add(new Notice(
            input.Ids.Next(), card.SchoolId, card.PersonId, card.HandedToId is null ? NoticeKind.Cancelled : NoticeKind.HandedOver,
            card.DecisionId, Words(card, before), input.Today) { Reason = card.Reason, OtherId = card.HandedToId });

    /// <summary>A part was reported: the lead who answers for the whole hears of it.</summary>
    public static IEnumerable<Effect> Reported(Card card, Matter after, Input input) =>
        card.Assignment.Part == Part.Share && after.Lead is { } lead && lead.PersonId != input.Someone.Id
            ? [new Effect.Add(new Notice(input.Ids.Next(), lead.SchoolId, lead.PersonId, NoticeKind.PartReported, card.Decision.Id, Words(card.Assignment, card.Stored), input.Today) { OtherId = card.Assignment.PersonId })]
            : [];

    /// <summary>Somebody left; whoever has the card now hears from whom it came.</summary>
    public static Effect LeftBehind(Assignment card, StoredMatter stored, Moment moment, long successor) => new Effect.Add(new Notice(
        moment.Ids.Next(), card.SchoolId, successor, NoticeKind.LeftBehind, card.DecisionId, Words(card, stored), moment.Today) { OtherId = card.PersonId });

    /// <summary>The wish for another due day was declined; whoever asked hears of it.</summary>
    public static Effect Declined(Card card, PostponementRequest request, Input input) => new Effect.Add(new Notice(
        input.Ids.Next(), request.SchoolId, request.ById, NoticeKind.PostponementDeclined, card.Decision.Id, Words(card.Assignment, card.Stored), input.Today));

    public static Effect Entrusted(Entrustment given, long decisionId, string words, Input input) => OfEntrustment(given, NoticeKind.ConfirmationEntrusted, decisionId, words, input);

    public static Effect TakenBack(Entrustment taken, long decisionId, string words, Input input) => OfEntrustment(taken, NoticeKind.ConfirmationTakenBack, decisionId, words, input);

    private static Effect.Add OfEntrustment(Entrustment one, NoticeKind kind, long decisionId, string words, Input input) =>
        new(new Notice(input.Ids.Next(), one.SchoolId, one.ToId, kind, decisionId, RichText.Shorten(words, 200), input.Today) { OtherId = input.Someone.Id });

    private static string Words(Assignment card, StoredMatter stored) => RichText.Shorten(card.Words ?? stored.Decision.Text, 200);
}
