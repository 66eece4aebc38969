using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>A secretary announces as told: whoever leads the school sees the words and says whether they go.</summary>
internal sealed class ApproveAnnouncement() : CardAction<CardFacts?>("approve-announcement")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(MeetingKeys.Approve), new Admission.Those(Permission.Announce)), new(new Trigger.Press(MeetingKeys.Decline), new Admission.Those(Permission.Announce)),
    ];

    /// <summary>The question to the leader; it goes at once, since somebody works at it now.</summary>
    public static IReadOnlyList<Effect> Ask(Announcement one, long leader, Input input) =>
    [
        new Effect.Send(Recipient.Person(leader), Texts.AskApproval(one, input.Someone.Person, input.Here.ClassStyle))
        {
            Key = $"{one.About}/approval", About = $"{one.About}/approval", Priority = Priority.Announcement,
            Keyboard = new Keyboard.Inline([[new(Texts.ApproveKey, MeetingKeys.Approve, one.Id) { Look = ButtonLook.Expected }, new(Texts.DeclineKey, MeetingKeys.Decline, one.Id)]]),
        },
    ];

    public override Task<CardFacts?> Load(AppDb db, Input input, CancellationToken ct) => CardFacts.Read(db, input, ct);

    public override IReadOnlyList<Effect> Step(CardFacts? facts, Input input)
    {
        if (facts is not { One: var one } || one.ApproverId != input.Someone.Id || !AnnounceRights.May(input.Someone, one.Readers) || input.Content is not Content.Button pressed)
        {
            return [new Effect.Toast(Texts.IsGone)];
        }

        var approves = input.Pressed!.Action == MeetingKeys.Approve;
        return (approves ? one.Approve() : one.Decline()).Match<IReadOnlyList<Effect>>(
            decided =>
            [
                new Effect.Replace(one, decided),
                new Effect.Edit(pressed.MessageId, Texts.Decided(decided, approves, input.Here.ClassStyle)),
                new Effect.Send(Recipient.Person(one.AuthorId), Texts.ToldOfApproval(decided, input.Someone.Person, approves)) { Key = $"{one.About}/approved", Priority = Priority.Announcement },
                .. approves ? [BringFirst.Order(decided)] : Array.Empty<Effect>(),
            ],
            problem => [new Effect.Toast(Texts.Explain(problem)), Effect.Edit.NoButtons(pressed.MessageId)]);
    }
}
