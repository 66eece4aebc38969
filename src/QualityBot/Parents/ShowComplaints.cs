using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Обращения»: what waits for an answer and until when; one with its chronology and the word that the answer went out.</summary>
internal sealed class ShowComplaints() : CardAction<ComplaintFacts>("complaints")
{
    private const int OnAPage = 10;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Complaints),
        .. new[] { ParentKeys.Complaints, ParentKeys.Answered }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.KeepComplaints))),
    ];

    public override Task<ComplaintFacts> Load(AppDb db, Input input, CancellationToken ct) => ComplaintFacts.Read(db, input, ct);

    public override IReadOnlyList<Effect> Step(ComplaintFacts facts, Input input) => (input.Pressed, facts.Find(input.Pressed?.Row ?? 0)) switch
    {
        ({ Action: ParentKeys.Answered }, { } one) => one.Answer(input.Today, input.Today).Match<IReadOnlyList<Effect>>(
            answered => [new Effect.Replace(one, answered), Page(facts, answered, input)],
            problem => [new Effect.Toast(Texts.Explain(problem))]),
        ({ Action: ParentKeys.Complaints, Row: > 0 }, { } one) => [Page(facts, one, input)],
        ({ Row: > 0 }, null) => [new Effect.Toast(Texts.NoSuchComplaint)],
        _ => [List(facts, input)],
    };

    private static Effect List(ComplaintFacts facts, Input input) => Pages.Answer(input, Texts.ComplaintList(facts, input.Today), new(
    [
        .. facts.Open.Take(OnAPage).Select(one => (IReadOnlyList<Button>)[new(Texts.ComplaintKey(one, facts), ParentKeys.Complaints, one.Id)]),
        [new(Texts.NewComplaintKey, ParentKeys.NewComplaint)],
    ]));

    private static Effect Page(ComplaintFacts facts, Complaint one, Input input) => Pages.Answer(input, Texts.ComplaintPage(one, facts, input.Today), new(
    [
        .. Permissions.MayAnywhere(input.Someone, Permission.SeeSupport) && facts.Roster.Find(one.PupilId) is { } pupil
            ? [[new Button(Texts.ChronologyKey, new PaperRequest.OfSupport(SupportPaper.Chronology, $"{pupil.Code}").Data(PaperKeys.Show))]]
            : Array.Empty<IReadOnlyList<Button>>(),
        .. one.AnsweredOn is null ? [[new Button(Texts.AnsweredKey, ParentKeys.Answered, one.Id)]] : Array.Empty<IReadOnlyList<Button>>(),
        [new(Texts.BackToComplaintsKey, ParentKeys.Complaints)],
    ]));
}
