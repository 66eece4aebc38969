using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Assessments.Showing;

/// <summary>The figures of a work with a picture: asked for by a button, sent when the picture is there.</summary>
internal sealed class ShowSummary() : CardAction<AssessmentFacts?>("show-results")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(ResultKeys.Show), new Admission.Those(Permission.SeeAnalysis)),
        new(new Trigger.Result(DrawSummary.Work), new Admission.Known()),
    ];

    public override async Task<AssessmentFacts?> Load(AppDb db, Input input, CancellationToken ct) =>
        await AssessmentStore.Load(db, input.Someone, input.Pressed?.Row ?? Drawn(input)?.AssessmentId ?? 0, ct);

    public override IReadOnlyList<Effect> Step(AssessmentFacts? facts, Input input) => (facts, Drawn(input)) switch
    {
        (null, null) => [new Effect.Toast(Texts.NotToBeSeen)],
        (null, _) => [],
        ({ Results: null }, _) => [CourseView.Send(facts, input)],
        (_, null) => [DrawSummary.Order(facts.Assessment.Id, input)],
        (_, { Picture: var picture }) => [new Effect.Send(Texts.Summary(facts, input.Today)) { Keyboard = Keys(facts, input), Attachment = picture is null ? null : new(picture, "results.png", IsPicture: true) }],
    };

    private static SummaryDrawn? Drawn(Input input) => input.Content is Content.WorkDone(_, _, var json) ? JsonSerializer.Deserialize<SummaryDrawn>(json, StageJson.Options) : null;

    private static Keyboard.Inline Keys(AssessmentFacts facts, Input input)
    {
        var id = facts.Assessment.Id;
        List<IReadOnlyList<Button>> rows = facts.Analysis is null ? [] : facts.OnlySupported ? [[Of(Texts.NeedsKey, ResultKeys.Needs), Of(Texts.CourseKey, ResultKeys.Course)]] :
        [
            [Of(Texts.WeakKey, ResultKeys.Weak), Of(Texts.NeedsKey, ResultKeys.Needs)],
            [Of(Texts.JournalKey, ResultKeys.Journal), Of(Texts.ClassesKey, ResultKeys.Classes)],
            [Of(Texts.MarkersKey, ResultKeys.Markers), Of(Texts.CourseKey, ResultKeys.Course)],
        ];
        if (facts.SeesAll && (Permissions.MayAnywhere(input.Someone, Permission.ChooseMeasures) || Permissions.MayAnywhere(input.Someone, Permission.ProposeMeasures)))
        {
            rows.Add([Of(Texts.MeasuresKey, ResultKeys.Measures)]);
        }

        if (facts.Analysis is not null)
        {
            rows.Add([Of(Texts.PapersKey, ResultKeys.Papers)]);
        }

        return new(rows);

        Button Of(string label, string action) => ResultKeys.Of(label, action, id, version: ResultKeys.AsNew);
    }
}
