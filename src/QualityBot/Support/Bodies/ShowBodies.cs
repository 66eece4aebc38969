using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Storage;
using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>«ППк и Совет профилактики»: what a body keeps, to its members and the director; the own next steps to whoever leads them. Every look is told.</summary>
internal sealed class ShowBodies() : CardAction<BodyFacts>("show-bodies")
{
    public const string Command = "councils";

    private const int OnAPage = 8;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { Permission.SeeBodyRecords, Permission.SeatBodies }.Select(who => new Route(new Trigger.Command(Command), new Admission.Those(who))),
        .. new[] { Permission.SeeBodyRecords, Permission.SeatBodies }.Select(who => new Route(new Trigger.Press(BodyKeys.Show), new Admission.Those(who))),
        new(new Trigger.Press(BodyKeys.Pupil), new Admission.Those(Permission.SeeBodyRecords)),
        new(new Trigger.Press(BodyKeys.Step), new Admission.Those(Permission.SeeBodyRecords)),
    ];

    public override Task<BodyFacts> Load(AppDb db, Input input, CancellationToken ct) => BodyFacts.Read(db, input, ct);

    public override IReadOnlyList<Effect> Step(BodyFacts facts, Input input)
    {
        var seen = facts.Seen(input.Someone);
        return input.Pressed switch
        {
            { Action: BodyKeys.Step, Row: var id } => Next(facts, id, input),
            { Action: BodyKeys.Pupil, Argument: var name, Row: var pupil } => BodyRights.Named(name) is { } body && seen.Contains(body) ? OfPupil(facts, body, pupil, input) : [new Effect.Toast(Texts.NotYours)],
            { Argument: { Length: > 0 } name } => BodyRights.Named(name) is { } body && seen.Contains(body) ? OfBody(facts, body, input) : [new Effect.Toast(Texts.NotYours)],
            _ when seen is [var only] && facts.Mine.Count == 0 && !BodyRights.MaySeat(input.Someone) => OfBody(facts, only, input),
            _ => [Overview(facts, seen, input)],
        };
    }

    /// <summary>Numbers only: no child is on it, so it is no reading.</summary>
    private static Effect Overview(BodyFacts facts, IReadOnlyList<SupportBody> seen, Input input)
    {
        List<IReadOnlyList<Button>> rows =
        [
            .. seen.Select(body => (IReadOnlyList<Button>)[new(Texts.Short(body), BodyKeys.Show, 0, 0, $"{body}")]),
            .. BodyRights.MaySeat(input.Someone) ? BodyRights.All.Select(body => (IReadOnlyList<Button>)[new(Texts.SeatsOfKey(body), BodyKeys.Seats, 0, 0, $"{body}")]) : [],
            .. facts.Mine.Select(record => (IReadOnlyList<Button>)[new(Texts.StepKey(record), BodyKeys.Step, record.Id)]),
        ];
        return Pages.Answer(input, Texts.Overview(facts, seen, input), new(rows));
    }

    private static IReadOnlyList<Effect> OfBody(BodyFacts facts, SupportBody body, Input input)
    {
        var newest = facts.Of(body).GroupBy(record => record.PupilId).Select(own => own.First()).OrderBy(record => record.IsOpen ? record.Due : DateOnly.MaxValue).ThenByDescending(record => record.On).ToList();
        var page = Pages.Of(newest, OnAPage, input.Pressed?.Version ?? 0);
        List<IReadOnlyList<Button>> rows = [.. page.Items.Select(record => new Button(facts.CodeOf(record), BodyKeys.Pupil, record.PupilId, 0, $"{body}")).Chunk(4)];
        rows.AddRange(page.Keys((label, number) => new(label, BodyKeys.Show, 0, number, $"{body}")));
        if (BodyRights.MayWrite(input.Someone, body, facts.Seats))
        {
            rows.Add([new(Texts.NewKey, BodyKeys.New, 0, 0, $"{body}") { Look = ButtonLook.Expected }]);
        }

        rows.Add(
        [
            .. newest.Count > 0 ? [new Button(Texts.JournalKey, new PaperRequest.OfSupport(SupportPaper.Body, $"{body}").Data(PaperKeys.Show))] : Array.Empty<Button>(),
            .. BodyRights.MaySeat(input.Someone) ? [new Button(Texts.SeatsKey, BodyKeys.Seats, 0, 0, $"{body}")] : Array.Empty<Button>(),
        ]);
        return [Pages.Answer(input, Texts.BodyPage(body, facts, page.Items), new([.. rows.Where(row => row.Count > 0)])), Reading.Of(Texts.Short(body), input)];
    }

    private static IReadOnlyList<Effect> OfPupil(BodyFacts facts, SupportBody body, long pupil, Input input)
    {
        var records = facts.Of(body).Where(record => record.PupilId == pupil).ToList();
        return records.Count == 0
            ? [new Effect.Toast(Texts.RecordIsGone)]
            :
            [
                Pages.Answer(input, Texts.PupilPage(body, facts, records), new(new Button(Texts.BackKey(body), BodyKeys.Show, 0, 0, $"{body}"))),
                Reading.Of($"{Texts.Short(body)} {facts.CodeOf(records[0])}", input),
            ];
    }

    /// <summary>The step alone: who leads it learns what to do with whom, and nothing of the fact before it.</summary>
    private static IReadOnlyList<Effect> Next(BodyFacts facts, long id, Input input) => facts.Mine.FirstOrDefault(record => record.Id == id) is { } own
        ? [new Effect.Send(Texts.StepOf(own, facts)), Reading.Of($"{Texts.Short(own.Body)}, шаг № {own.Number}", input)]
        : [new Effect.Toast(Texts.StepIsGone)];
}
