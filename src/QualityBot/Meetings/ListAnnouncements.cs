using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>«Объявления»: the newest ones that the person may steer, and a new one.</summary>
internal sealed class ListAnnouncements() : CardAction<ValueList<Announcement>>("list-announcements")
{
    private const int Newest = 6;
    private const int LooksBack = 60;

    public override IReadOnlyList<Route> Routes { get; } = Menu.RoutesOf(Menu.Announce);

    public override async Task<ValueList<Announcement>> Load(AppDb db, Input input, CancellationToken ct) =>
        (await db.Of<Announcement>(input.Here.Id).OrderByDescending(one => one.Id).Take(LooksBack).ToListAsync(ct))
            .Where(one => AnnounceRights.MaySteer(input.Someone, one) && one.State is not (AnnouncementState.Recalled or AnnouncementState.Declined) && one.Kind != AnnouncementKind.Reminder).Take(Newest).ToValueList();

    public override IReadOnlyList<Effect> Step(ValueList<Announcement> facts, Input input) =>
    [
        new Effect.Send(Texts.List(facts, input.Here.ClassStyle))
        {
            Keyboard = new Keyboard.Inline(
            [
                [new Button(Texts.NewKey, MeetingKeys.New) { Look = ButtonLook.Expected }],
                .. facts.Select((one, index) => new Button(Texts.ListKey(index + 1), MeetingKeys.Card, one.Id, -1)).Chunk(Newest).Select(row => (IReadOnlyList<Button>)row),
            ]),
        },
    ];
}
