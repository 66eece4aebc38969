using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>A guest's one tap: «Приду» or «Не смогу», changeable until it begins; it says «Ознакомлен(а)» as well.</summary>
internal sealed class AnswerGathering() : CardAction<AnswerGathering.Facts?>("answer-gathering")
{
    /// <param name="Unread">What the guest was told of it and has not marked as read yet.</param>
    internal sealed record Facts(GatheringFacts Gathering, IReadOnlyList<long> Unread);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(MeetingKeys.Comes), new Admission.Known()), new(new Trigger.Press(MeetingKeys.StaysAway), new Admission.Known()),
    ];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (id, me, school) = (input.Pressed!.Row, input.Someone.Id, input.Here.Id);
        if (await GatheringFacts.Read(db, id, input, ct) is not { IsGuest: true } facts)
        {
            return null;
        }

        var told = await db.Of<Announcement>(school).Where(one => one.GatheringId == id && one.Kind != AnnouncementKind.Cancellation).ToListAsync(ct);
        var abouts = told.Select(one => one.About).ToList();
        var got = (await db.Outbox.AsNoTracking().Where(row => row.PersonId == me && row.About != null && abouts.Contains(row.About)).Select(row => row.About).ToListAsync(ct)).ToHashSet();
        var read = (await db.Of<Acquaintance>(school).Where(said => said.PersonId == me).Select(said => said.AnnouncementId).ToListAsync(ct)).ToHashSet();
        return new(facts, [.. told.Where(one => (got.Contains(one.About) || one.Kind == AnnouncementKind.Invitation) && !read.Contains(one.Id)).Select(one => one.Id)]);
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input)
    {
        if (facts is not { Gathering: { One: var one, Own: var own } } || input.Content is not Content.Button pressed)
        {
            return [new Effect.Toast(Texts.GatheringIsGone)];
        }

        var comes = pressed.Data.Action == MeetingKeys.Comes;
        return one switch
        {
            { TakesPlace: false } => [new Effect.Toast(Texts.IsOff)],
            _ when one.Begin <= SchoolMoment.At(input.Now, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId)) => [new Effect.Toast(Texts.Explain(new GatheringIsOver(one.Id)))],
            _ =>
            [
                own is null ? new Effect.Add(new GatheringAnswer(input.Ids.Next(), one.SchoolId, one.Id, input.Someone.Id, comes, input.Now)) : new Effect.Replace(own, own with { Comes = comes, At = input.Now }),
                .. facts.Unread.Select(id => new Effect.Add(new Acquaintance(input.Ids.Next(), one.SchoolId, id, input.Someone.Id, input.Now))),
                .. pressed.Data.Argument.Length > 0 ? Array.Empty<Effect>() : [new Effect.Edit(pressed.MessageId, null, Wording.AnswerKeys(one.Id, "", comes))],
                new Effect.Toast(comes ? Texts.YouCome : Texts.YouStayAway),
            ],
        };
    }
}
