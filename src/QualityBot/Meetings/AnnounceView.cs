using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain.Calendar;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>The look at an announcement before it goes.</summary>
internal static class AnnounceView
{
    private const int InRow = 4;

    /// <summary>Hours of the quiet-free day; the last hour leaves time before the quiet.</summary>
    public static Keyboard.Inline Hours { get; } = new([.. Enumerable.Range(7, 13).Select(hour => new Button($"{hour}:00", Announce.Hour, hour)).Chunk(InRow)]);

    public static IReadOnlyList<Effect> Preview(AnnounceFacts facts, AnnounceDraft draft, Input input)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId);
        var now = SchoolMoment.At(input.Now, zone);
        var wanted = draft.At is { } at && at > input.Now ? SchoolMoment.At(at, zone) : now;
        var goes = SpeakingHours.Earliest(wanted, facts.Calendar, draft.Urgent);
        var shown = new Announcement(0, input.Here.Id, input.Someone.Id, facts.Set!, draft.Text, input.Now) { Urgent = draft.Urgent };
        var words = new Wording(input.Here, new Dictionary<long, QualityDomain.People.Person> { [input.Someone.Id] = input.Someone.Person }, new Dictionary<long, Gathering>());
        return
        [
            .. input.Content is Content.Button pressed ? [Effect.Edit.NoButtons(pressed.MessageId)] : Array.Empty<Effect>(),
            new Effect.Send(words.Of(shown, null)),
            new Effect.Send(Texts.Preview(facts.Set!, facts.Count!, draft, goes, isLater: goes != now, input.Here.ClassStyle)) { Keyboard = Keys(facts, draft, goes == now, goes, input) },
        ];
    }

    private static Keyboard.Inline Keys(AnnounceFacts facts, AnnounceDraft draft, bool now, SchoolMoment goes, Input input)
    {
        List<IReadOnlyList<Button>> rows = [];
        if (facts.Count is { All: > 0 })
        {
            rows.AddRange(AnnounceRights.AsTold(input.Someone)
                ? facts.Leaders.Select(leader => (IReadOnlyList<Button>)[new(Texts.AskLeaderKey(leader), Announce.Ask, leader.Id)])
                : [[new(now ? Texts.SendNowKey : Texts.SendLaterKey(goes), Announce.SendIt) { Look = ButtonLook.Expected }]]);
            rows.Add([new(Texts.LaterKey, Announce.Later), new(draft.Urgent ? Texts.NotUrgentKey : Texts.UrgentKey, Announce.Urgent)]);
        }

        rows.Add([new(Texts.RewriteKey, Announce.Rewrite), new(Texts.OtherReadersKey, Announce.Again)]);
        rows.Add([new(Texts.DropKey, Announce.Drop)]);
        return new(rows);
    }
}
