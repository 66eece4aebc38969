using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>«Другое заседание…»: meetings page by page; the row of the button says how many were shown.</summary>
internal sealed class ChooseMeeting() : CardAction<MeetingList>("choose-meeting-of-report")
{
    private const int OnPage = 8;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(PaperKeys.Meetings), new Admission.Those(Permission.SeeDecisions))];

    public override Task<MeetingList> Load(AppDb db, Input input, CancellationToken ct) =>
        MeetingList.Load(db, PaperMaking.AskerOf(input), Skip(input), OnPage, ct);

    public override IReadOnlyList<Effect> Step(MeetingList facts, Input input) => [Ask(facts, Skip(input))];

    /// <summary>The question with a button for each meeting.</summary>
    public static Effect Ask(MeetingList facts, int skip) => facts.Meetings.Count == 0
        ? new Effect.Send(Texts.NoMeetings)
        : new Effect.Send(Texts.AskMeeting)
        {
            Keyboard = new Keyboard.Inline(
            [
                .. facts.Meetings.Select(PaperKeys.Of),
                .. facts.More ? new[] { new Button(Texts.EarlierMeetings, PaperKeys.Meetings, skip + OnPage) } : [],
            ]),
        };

    private static int Skip(Input input) => (int)Math.Clamp(input.Pressed?.Row ?? 0, 0, 10_000);
}
