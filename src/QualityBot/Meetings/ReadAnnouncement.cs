using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>A reader's one tap: «Ознакомлен(а)», or the file.</summary>
internal sealed class ReadAnnouncement() : CardAction<ReadAnnouncement.Facts>("read-announcement")
{
    /// <param name="One">Null: there is none that this person got.</param>
    /// <param name="Keys">The buttons that the pressed message has now.</param>
    internal sealed record Facts(Announcement? One, bool WasRead, Keyboard.Inline? Keys);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(MeetingKeys.Read), new Admission.Known()), new(new Trigger.Press(MeetingKeys.File), new Admission.Known()),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (id, me, message) = (input.Pressed!.Row, input.Someone.Id, ((Content.Button)input.Content).MessageId);
        var one = await db.Of<Announcement>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct);
        var bundles = (await db.Of<Bundle>(input.Here.Id).Where(bundle => bundle.PersonId == me).ToListAsync(ct)).Where(bundle => bundle.AnnouncementIds.Contains(id)).ToList();
        var posts = one is null ? [] : (await Posted.Of(db, one, [me], ct))[me].Concat((await Posted.OfBundles(db, bundles, ct)).Values).ToList();
        var items = posts.Find(post => post.MessageId == message && post.Run == 0) is { } bundled ? bundles.First(bundle => bundle.Key == bundled.Key).AnnouncementIds : [id];
        var shown = await db.Of<Announcement>(input.Here.Id).Where(other => items.Contains(other.Id) && other.State != AnnouncementState.Recalled).ToListAsync(ct);
        var read = (await db.Of<Acquaintance>(input.Here.Id).Where(said => said.PersonId == me && items.Contains(said.AnnouncementId)).Select(said => said.AnnouncementId).ToListAsync(ct)).ToHashSet();
        return posts.Any(post => post.State == OutboxState.Sent) && one is { State: not AnnouncementState.Recalled }
            ? new(one, read.Contains(id), Wording.Keys([.. items.Select(item => shown.Find(other => other.Id == item)).OfType<Announcement>()], new HashSet<long>([.. read, id])))
            : new(null, false, null);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => (facts, input) switch
    {
        ({ One: null }, _) => [new Effect.Toast(Texts.IsGone)],
        ({ One: { FilePath: { } path, FileName: { } name } }, { Pressed.Action: MeetingKeys.File }) => [new Effect.Send(Texts.FileOf(name)) { Attachment = new(path, name) }],
        ({ WasRead: false, One: { } one }, { Pressed.Action: MeetingKeys.Read, Content: Content.Button pressed }) =>
        [
            new Effect.Add(new Acquaintance(input.Ids.Next(), input.Here.Id, one.Id, input.Someone.Id, input.Now)),
            new Effect.Edit(pressed.MessageId, null, facts.Keys),
            new Effect.Toast(Texts.ThankYou),
        ],
        _ => [new Effect.Toast(Texts.WasReadBefore)],
    };
}
