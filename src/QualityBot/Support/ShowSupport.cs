using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Support.Bodies;
using QualityDomain.People;

namespace QualityBot.Support;

/// <summary>«Поддержка»: the classes that the person sees, then one class with its plans; who got nothing stands first.</summary>
internal sealed class ShowSupport() : CardAction<ShowSupport.Facts>("show-support")
{
    /// <param name="SeesBodies">Whether the person sees the records of a body, or leads a step of one.</param>
    internal sealed record Facts(SupportFacts Support, bool SeesBodies);

    private const int PlansOnAPage = 8;

    public override IReadOnlyList<Route> Routes { get; } = [.. Menu.RoutesOf(Menu.Support), new(new Trigger.Press(SupportKeys.Show), new Admission.Those(Permission.SeeSupport))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var bodies = await BodyFacts.Read(db, input, ct);
        return new(await SupportFacts.Read(db, input, ct), bodies.Seen(input.Someone).Count + bodies.Mine.Count > 0);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        var classes = facts.Support.Roster.Classes.ToList();
        return classes switch
        {
            [] => [new Effect.Send(Texts.NoPupilsYet) { Keyboard = Permissions.MayAnywhere(input.Someone, Permission.PlanSupport) ? new Keyboard.Inline(new Button(Texts.PupilsKey, SupportKeys.Pupils)) : null }],
            _ when input.Pressed is { Argument: var asked } && classes.Contains(asked) => [OfClass(facts.Support, asked, input, withBodies: false), Reading.Of(asked, input)],
            [var only] => [OfClass(facts.Support, only, input, facts.SeesBodies), Reading.Of(only, input)],
            _ => [Overview(facts.Support, classes, input, facts.SeesBodies), Reading.Of("", input)],
        };
    }

    private static Effect Overview(SupportFacts facts, IReadOnlyList<string> classes, Input input, bool withBodies) => Pages.Answer(input, Texts.Overview(facts, classes, input.Here.ClassStyle), new(
    [
        .. classes.Select(one => new Button(Texts.ClassKey(one, input.Here.ClassStyle), SupportKeys.Show, 0, 0, one)).Chunk(4),
        .. Common(input, ""),
        .. Permissions.ReachOf(input.Someone, Permission.SeeSupport).HasFlag(Reach.School)
            ? [[new Button(Texts.WeekPictureKey, new PaperRequest.OfSupport(SupportPaper.Effect, "").Data(PaperKeys.Show)), new Button(Texts.MonthPaperKey, new PaperRequest.OfSupport(SupportPaper.Month, "").Data(PaperKeys.Show))]]
            : Array.Empty<IReadOnlyList<Button>>(),
        .. SupportPapers.MaySeeLoad(input.Someone) ? [[new Button(Texts.LoadPaperKey, new PaperRequest.OfSupport(SupportPaper.Load, "").Data(PaperKeys.Show))]] : Array.Empty<IReadOnlyList<Button>>(),
        .. Bodies(withBodies),
    ]));

    private static Effect OfClass(SupportFacts facts, string one, Input input, bool withBodies)
    {
        var page = Pages.Of(facts.Open(one), PlansOnAPage, input.Pressed?.Version ?? 0);
        List<IReadOnlyList<Button>> rows = [.. page.Items.Select(plan => new Button(Texts.PlanKey(plan, facts), SupportKeys.Plan, plan.Id)).Chunk(2)];
        rows.AddRange(page.Keys((label, number) => new(label, SupportKeys.Show, 0, number, one)));
        rows.AddRange(Common(input, one));
        rows.Add([new(Texts.RegisterPaperKey, new PaperRequest.OfSupport(SupportPaper.Register, one).Data(PaperKeys.Show)), new(Texts.MonthPaperKey, new PaperRequest.OfSupport(SupportPaper.Month, one).Data(PaperKeys.Show))]);
        rows.AddRange(Bodies(withBodies));
        return Pages.Answer(input, Texts.ClassPage(facts, one, input.Here.ClassStyle, page.Items), new(rows));
    }

    private static IEnumerable<IReadOnlyList<Button>> Bodies(bool shown) => shown ? [[new Button(QualityBot.Support.Bodies.Texts.BodiesKey, BodyKeys.Show)]] : [];

    private static IEnumerable<IReadOnlyList<Button>> Common(Input input, string one)
    {
        List<Button> row = [];
        if (Permissions.MayAnywhere(input.Someone, Permission.PlanSupport))
        {
            row.Add(new(Texts.NewPlanKey, SupportKeys.NewPlan, 0, 0, one));
        }

        if (Permissions.MayAnywhere(input.Someone, Permission.CheckSupport))
        {
            row.Add(new(Texts.CheckKey, SupportKeys.Check, 0, 0, one));
        }

        if (Permissions.MayAnywhere(input.Someone, Permission.LogSupport))
        {
            row.Add(new(Texts.WeekKey, SupportKeys.Week, 0, 0, one));
        }

        return row.Count == 0 ? [] : [row];
    }
}
