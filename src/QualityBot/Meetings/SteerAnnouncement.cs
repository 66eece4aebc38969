using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>The author's buttons: how far it came, pause, go on, stop, take back, remind those who have not read it.</summary>
internal sealed class SteerAnnouncement() : CardAction<CardFacts?>("steer-announcement")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { MeetingKeys.Card, MeetingKeys.Pause, MeetingKeys.Continue, MeetingKeys.Stop, MeetingKeys.Recall, MeetingKeys.RecallSurely, MeetingKeys.Repeat }
            .Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.Announce))),
    ];

    public override Task<CardFacts?> Load(AppDb db, Input input, CancellationToken ct) => CardFacts.Read(db, input, ct);

    public override IReadOnlyList<Effect> Step(CardFacts? facts, Input input) => (facts, input.Pressed!.Action) switch
    {
        (null, _) => [new Effect.Toast(Texts.IsGone)],
        ({ One: var one }, _) when !AnnounceRights.MaySteer(input.Someone, one) => [new Effect.Toast(Texts.IsGone)],
        (_, MeetingKeys.Card) => [Show(facts.One, facts.Counts, input)],
        (_, MeetingKeys.Recall) => [Pages.Answer(input, Texts.AskRecall(facts.Counts.Sent), new(
            new Button(Texts.RecallSurelyKey, MeetingKeys.RecallSurely, facts.One.Id, facts.One.Version) { Look = ButtonLook.Destructive }, new Button(Texts.KeepKey, MeetingKeys.Card, facts.One.Id)))],
        (_, MeetingKeys.RecallSurely) => Change(facts, facts.One.Recall(), stops: true, input),
        (_, MeetingKeys.Pause) => Change(facts, facts.One.Pause(), stops: true, input),
        (_, MeetingKeys.Stop) => Change(facts, facts.One.Stop(), stops: true, input),
        (_, MeetingKeys.Continue) => Change(facts, facts.One.Continue(), stops: false, input),
        _ => Change(facts, facts.One.Repeat(input.Now), stops: false, input),
    };

    private static IReadOnlyList<Effect> Change(CardFacts facts, Outcome<Announcement> outcome, bool stops, Input input) => outcome.Match<IReadOnlyList<Effect>>(
        changed =>
        [
            new Effect.Replace(facts.One, changed),
            .. stops ? [new Effect.Cancel(changed.About)] : Array.Empty<Effect>(),
            .. changed.IsUnderWay ? [BringFirst.Order(changed)] : Array.Empty<Effect>(),
            Show(changed, facts.Counts with { Pending = stops ? 0 : facts.Counts.Pending }, input),
        ],
        problem => [new Effect.Toast(Texts.Explain(problem))]);

    private static Effect Show(Announcement one, AnnouncementCounts counts, Input input) =>
        Pages.Answer(input, AnnouncementCard.Words(one, counts, input.Here), AnnouncementCard.Keys(one, counts), asNew: input.Pressed!.Version < 0);
}
