using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>«Объявления»: the newest ones and the gatherings ahead that the person may steer, and new ones.</summary>
internal sealed class ListAnnouncements() : CardAction<ListAnnouncements.Facts>("list-announcements")
{
    private const int Newest = 6;
    private const int LooksBack = 60;

    internal sealed record Facts(ValueList<Announcement> Announcements, ValueList<Gathering> Gatherings);

    public override IReadOnlyList<Route> Routes { get; } = Menu.RoutesOf(Menu.Announce);

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var yesterday = input.Today.AddDays(-1);
        return new(
            (await db.Of<Announcement>(input.Here.Id).Where(one => one.Kind == AnnouncementKind.Word).OrderByDescending(one => one.Id).Take(LooksBack).ToListAsync(ct))
                .Where(one => AnnounceRights.MaySteer(input.Someone, one) && one.State is not (AnnouncementState.Recalled or AnnouncementState.Declined)).Take(Newest).ToValueList(),
            (await db.Of<Gathering>(input.Here.Id).Where(one => one.Day >= yesterday && one.CancelledAt == null).OrderBy(one => one.Day).ToListAsync(ct))
                .Where(one => one.OrganiserId == input.Someone.Id || AnnounceRights.Leads(input.Someone)).Take(Newest).ToValueList());
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) =>
    [
        new Effect.Send(Texts.List(facts, input.Here.ClassStyle))
        {
            Keyboard = new Keyboard.Inline(
            [
                [new Button(Texts.NewKey, MeetingKeys.New) { Look = ButtonLook.Expected }],
                .. AnnounceRights.AsTold(input.Someone) ? Array.Empty<IReadOnlyList<Button>>() : [[new Button(Texts.CallKey, MeetingKeys.Call)]],
                .. facts.Announcements.Count == 0 ? Array.Empty<IReadOnlyList<Button>>() : [[.. facts.Announcements.Select((one, index) => new Button(Texts.ListKey(index + 1), MeetingKeys.Card, one.Id, -1))]],
                .. facts.Gatherings.Select(one => (IReadOnlyList<Button>)[new(Texts.GatheringKey(one), MeetingKeys.Gathering, one.Id, -1)]),
            ]),
        },
    ];
}
