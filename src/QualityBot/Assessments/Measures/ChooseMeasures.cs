using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.Assessments.Map;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>From what stands out in a work to its causes, to measures, to decisions. A person chooses at each step; each is one tap.</summary>
internal sealed class ChooseMeasures() : Conversation<MeasuresStage, MeasuresFacts?>("measures", version: 1)
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeasureKeys.Open), new Admission.Those(Permission.ProposeMeasures))];

    public override MeasuresStage Begin(Input input) => new MeasuresStage.List(input.Pressed?.Row ?? 0, 0);

    public override Task<MeasuresFacts?> Load(AppDb db, MeasuresStage stage, Input input, CancellationToken ct) =>
        MeasuresFacts.Load(db, input, IsOpening(input) ? input.Pressed!.Row : stage.AssessmentId, ct);

    public override Turn<MeasuresStage> Step(MeasuresFacts? facts, MeasuresStage stage, Input input) => (facts, stage) switch
    {
        (null, _) => new(null, new Effect.Send(Texts.NotThere)),
        ({ } known, _) when IsOpening(input) => MeasuresView.Show(known, new MeasuresStage.List(known.Assessment.Id, 0), input, asNew: true),
        ({ } known, _) when input.Pressed is { } pressed && pressed.Version != known.Version && pressed.Action.StartsWith("ms.", StringComparison.Ordinal) =>
            MeasuresView.Show(known, new MeasuresStage.List(known.Assessment.Id, 0), input, toast: Texts.ResultsChanged),
        ({ } known, MeasuresStage.List list) => InList(known, list, input),
        ({ } known, MeasuresStage.Causes causes) => InCauses(known, causes, input),
        ({ } known, MeasuresStage.Measures measures) => InMeasures(known, measures, input),
        ({ } known, MeasuresStage.ChangeDay day) => InDay(known, day, input),
        ({ } known, MeasuresStage.ChangeLead lead) => InLead(known, lead, input),
        _ => throw new InvalidOperationException($"No step for {stage}."),
    };

    private static bool IsOpening(Input input) => input.Pressed is { Action: MeasureKeys.Open };

    private static Turn<MeasuresStage> InList(MeasuresFacts facts, MeasuresStage.List stage, Input input) => input.Pressed switch
    {
        { Action: MeasureKeys.Page, Row: var page } => MeasuresView.Show(facts, stage with { Page = (int)page }, input),
        { Action: MeasureKeys.Observation, Row: var at } when at < facts.Observations.Count =>
            MeasuresView.Show(facts, new MeasuresStage.Causes(stage.AssessmentId, facts.Observations[(int)at].Key), input),
        _ => Stay(stage),
    };

    private static Turn<MeasuresStage> InCauses(MeasuresFacts facts, MeasuresStage.Causes stage, Input input) => input.Pressed switch
    {
        { Action: MeasureKeys.Back } => MeasuresView.Show(facts, new MeasuresStage.List(stage.AssessmentId, 0), input),
        { Action: MeasureKeys.Cause, Argument: var id } when facts.Find(stage.Key) is { } observation && KnownCauses.Find(id) is { } cause && cause.Halves.Contains(observation.Half) =>
            MeasuresView.Show(facts, new MeasuresStage.Measures(stage.AssessmentId, stage.Key, id, MeasurePlan.Of(observation, cause, facts.Map, facts.Years, input.Today, facts.Import.Intake.Calendar)), input),
        _ => Stay(stage),
    };

    private static Turn<MeasuresStage> InMeasures(MeasuresFacts facts, MeasuresStage.Measures stage, Input input) => input.Pressed switch
    {
        { Action: MeasureKeys.Back } => MeasuresView.Show(facts, new MeasuresStage.Causes(stage.AssessmentId, stage.Key), input),
        { Action: MeasureKeys.Toggle, Row: var at } when at < stage.Plan.Count => MeasuresView.Show(facts, stage.With((int)at, one => one with { IsTaken = !one.IsTaken }), input),
        { Action: MeasureKeys.Day, Row: var at } when at < stage.Plan.Count => MeasuresView.Show(facts, new MeasuresStage.ChangeDay(stage, (int)at), input),
        { Action: MeasureKeys.Lead, Row: var at } when at < stage.Plan.Count => MeasuresView.Show(facts, new MeasuresStage.ChangeLead(stage, (int)at, 0), input),
        { Action: MeasureKeys.Save } => RecordMeasures.Save(facts, stage, input),
        _ => Stay(stage),
    };

    private static Turn<MeasuresStage> InDay(MeasuresFacts facts, MeasuresStage.ChangeDay stage, Input input) => DayPicker.Read(input, input.Today) switch
    {
        DayPicker.Choice.Picked(var day) when day < input.Today => new(stage, input.Pressed is null ? new Effect.Send(Texts.DayIsPast) : new Effect.Toast(Texts.DayIsPast)),
        DayPicker.Choice.Picked(var day) => MeasuresView.Show(facts, stage.From.With(stage.At, one => one with { Due = day, IsTaken = true }), input),
        DayPicker.Choice.Turned(var month) => MeasuresView.ShowDays(facts, stage, month, input),
        _ when input.Pressed is { Action: MeasureKeys.Back } => MeasuresView.Show(facts, stage.From, input),
        _ => Stay(stage),
    };

    private static Turn<MeasuresStage> InLead(MeasuresFacts facts, MeasuresStage.ChangeLead stage, Input input) => input.Pressed switch
    {
        { Action: MeasureKeys.Back } => MeasuresView.Show(facts, stage.From, input),
        { Action: PersonPicker.Page, Row: var page } => MeasuresView.Show(facts, stage with { Page = (int)page }, input),
        not null when PersonPicker.Picked(input.Pressed, facts.Staff) is { } person => MeasuresView.Show(facts, stage.From.With(stage.At, one => one with { LeadId = person.Id, IsTaken = true }), input),
        null when input.Text.Length > 0 => MeasuresView.Offer(facts, stage, input.Text),
        _ => Stay(stage),
    };

    private static Turn<MeasuresStage> Stay(MeasuresStage stage) => new(stage, new Effect.Toast(Texts.UseButtons));
}
