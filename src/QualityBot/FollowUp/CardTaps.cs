using System.Globalization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>What is done to a card with one tap: seen, done, put off, confirmed.</summary>
internal sealed class CardTaps() : CardAction<Card?>("card-taps")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { CardKeys.Accept, CardKeys.Done, CardKeys.SnoozeMenu, CardKeys.Snooze }
            .Select(code => new Route(new Trigger.Press(code), new Admission.Those(Permission.ReportAssignment))),

        // The lead confirms a part that was handed over, so everybody with tasks is let in; the rule decides.
        new(new Trigger.Press(CardKeys.Confirm), new Admission.Those(Permission.ReportAssignment)),
    ];

    public override Task<Card?> Load(AppDb db, Input input, CancellationToken ct) => Card.Read(db, input.Here.Id, input.Pressed!.Row, input.Today, ct);

    public override IReadOnlyList<Effect> Step(Card? facts, Input input) => facts is { } card && card.Matter.MaySee(input.Someone, input.Today)
        ? Tap(card, input)
        : [new Effect.Toast(Texts.CardIsGone)];

    private static IReadOnlyList<Effect> Tap(Card card, Input input)
    {
        var (actor, today) = (input.Someone, input.Today);
        return input.Pressed!.Action switch
        {
            CardKeys.Accept => CardView.After(card, card.Matter.Acknowledge(actor, card.Id, today), Texts.Accepted, input),
            CardKeys.Done => CardView.After(card, card.Matter.Report(actor, card.Id, null, today), Texts.ClosedNow, input),
            CardKeys.Confirm => CardView.After(card, card.Matter.Confirm(actor, card.Id, today), Texts.Confirmed, input),
            CardKeys.Snooze when int.TryParse(input.Pressed.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 400 =>
                CardView.After(card, card.Matter.Snooze(actor, card.Id, today.AddDays(days), today), Texts.Snoozed, input),
            CardKeys.SnoozeMenu when input.Content is Content.Button pressed =>
                [new Effect.Edit(pressed.MessageId, RichText.Lines(Texts.OfCard(card, input), "", Texts.AskSnooze), CardKeys.SnoozeChoices(card, today))],
            _ => [new Effect.Toast(Texts.UseButtons)],
        };
    }
}
