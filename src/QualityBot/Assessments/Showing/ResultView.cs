using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.People;

namespace QualityBot.Assessments.Showing;

/// <summary>One side of a work as a message: words for what the person may see, keys to its neighbours.</summary>
/// <remarks>Whoever answers for the work and looks at a side of it has analysed it: the cycle goes on by itself.</remarks>
internal abstract class ResultView(string name, string action) : CardAction<AssessmentFacts?>(name)
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(action), new Admission.Those(Permission.SeeAnalysis))];

    public override Task<AssessmentFacts?> Load(AppDb db, Input input, CancellationToken ct) => AssessmentStore.Load(db, input.Someone, input.Pressed!.Row, ct);

    public override IReadOnlyList<Effect> Step(AssessmentFacts? facts, Input input)
    {
        if (facts?.Analysis is not { } analysis)
        {
            return [new Effect.Toast(Texts.NotToBeSeen)];
        }

        var asked = input.Pressed!.Argument;
        var group = asked.Length == 0 ? analysis.School : analysis.Classes.FirstOrDefault(one => one.Group == asked);
        return group is null
            ? [new Effect.Toast(Texts.NotToBeSeen)]
            : [.. Seen(facts, input), Pages.Answer(input, Words(facts, group, input), new Keyboard.Inline([.. Keys(facts, group, input), [ResultKeys.Of(Texts.SummaryKey, ResultKeys.Show, facts.Assessment.Id)]]), asNew: input.Pressed.Version == ResultKeys.AsNew)];
    }

    /// <summary>What is said about the group.</summary>
    protected abstract RichText Words(AssessmentFacts facts, GroupFigures group, Input input);

    /// <summary>Keys above «‹ Итоги».</summary>
    protected virtual IEnumerable<IReadOnlyList<Button>> Keys(AssessmentFacts facts, GroupFigures group, Input input) => ClassKeys(facts, group);

    /// <summary>The same side of every class that the person sees.</summary>
    protected IEnumerable<IReadOnlyList<Button>> ClassKeys(AssessmentFacts facts, GroupFigures group) => facts.Analysis!.Classes.Count < 2 ? [] :
        new[] { (string?)null }.Concat(facts.Analysis.Classes.Select(one => one.Group)).Where(name => name != group.Group)
            .Select(name => ResultKeys.Of(name is null ? Texts.AllClassesKey : Texts.Called(name)!, action, facts.Assessment.Id, name ?? "")).Chunk(4);

    private static IEnumerable<Effect> Seen(AssessmentFacts facts, Input input) =>
        facts.Assessment.Step == CycleStep.ResultsReceived && CycleRights.MayLead(input.Someone, facts.Assessment)
        && facts.Assessment.Reach(CycleStep.Analysed, input.Today) is QualityDomain.Outcome<Assessment>.Ok(var analysed)
            ? [new Effect.Replace(facts.Assessment, analysed)]
            : [];
}
