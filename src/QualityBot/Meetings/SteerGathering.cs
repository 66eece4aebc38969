using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>The organiser's buttons: how it stands, who comes, cancel.</summary>
internal sealed class SteerGathering() : CardAction<SteerGathering.Facts?>("steer-gathering")
{
    private const int MostNames = 60;

    /// <param name="Guests">Colleagues by name and parents by class, with their answer (null: none yet); empty unless asked for.</param>
    /// <param name="Told">What the guests were told of it until now.</param>
    internal sealed record Facts(GatheringFacts Gathering, ValueList<(string Label, bool IsParent, bool? Comes)> Guests, ValueList<Announcement> Told);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { MeetingKeys.Gathering, MeetingKeys.WhoComes, MeetingKeys.Cancel, MeetingKeys.CancelSurely }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.Announce))),
    ];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var id = input.Pressed!.Row;
        if (await GatheringFacts.Read(db, id, input, ct) is not { } facts || !facts.MaySteer(input.Someone))
        {
            return null;
        }

        var told = await db.Of<Announcement>(input.Here.Id).Where(one => one.GatheringId == id).ToListAsync(ct);
        if (input.Pressed.Action != MeetingKeys.WhoComes)
        {
            return new(facts, [], told.ToValueList());
        }

        var answers = (await db.Of<GatheringAnswer>(input.Here.Id).Where(answer => answer.GatheringId == id).ToListAsync(ct)).ToDictionary(answer => answer.PersonId, answer => answer.Comes);
        var page = await ReaderPage.After(db, input.Here.Id, facts.One.Guests, 0, facts.One.OrganiserId, input.Today, 2000, ct);
        return new(facts,
        [
            .. page.Readers.Select(guest => (
                guest.HasBudget ? string.Join(", ", facts.One.Guests.ClassesMeant(guest.Held).Select(one => one.Display(input.Here.ClassStyle))) : guest.Person.Name.Full,
                guest.HasBudget, answers.TryGetValue(guest.Id, out var comes) ? comes : (bool?)null)),
        ], told.ToValueList());
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input) => (facts, input.Pressed!.Action) switch
    {
        (null, _) => [new Effect.Toast(Texts.GatheringIsGone)],
        (_, MeetingKeys.Gathering) => [Show(facts.Gathering.One, facts, input)],
        (_, MeetingKeys.WhoComes) => [new Effect.Send(Texts.WhoComes(facts.Guests, MostNames))],
        (_, MeetingKeys.Cancel) => [Pages.Answer(input, Texts.AskCancel(facts.Gathering.Standing.Counts.Sent), new(
            new Button(Texts.CancelSurelyKey, MeetingKeys.CancelSurely, facts.Gathering.One.Id) { Look = ButtonLook.Destructive }, new Button(Texts.KeepGatheringKey, MeetingKeys.Gathering, facts.Gathering.One.Id)))],
        _ => facts.Gathering.One.Cancel(input.Now, SchoolMoment.At(input.Now, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId))).Match<IReadOnlyList<Effect>>(
            cancelled => [new Effect.Replace(facts.Gathering.One, cancelled), .. GatheringNews.Tell(cancelled, AnnouncementKind.Cancellation, facts.Told, input), Show(cancelled, facts, input)],
            problem => [new Effect.Toast(Texts.Explain(problem))]),
    };

    private static Effect Show(Gathering one, Facts facts, Input input) =>
        Pages.Answer(input, GatheringCard.Words(one, facts.Gathering.Standing, input.Here), GatheringCard.Keys(one, facts.Gathering.Standing.Invitation, input.Today), asNew: input.Pressed!.Version < 0);
}
