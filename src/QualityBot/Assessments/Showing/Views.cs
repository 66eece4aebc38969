using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.People;

namespace QualityBot.Assessments.Showing;

/// <summary>«Слабые задания».</summary>
internal sealed class WeakView() : ResultView("results-weak", ResultKeys.Weak)
{
    protected override RichText Words(AssessmentFacts facts, GroupFigures group, Input input) => Texts.WeakTasks(facts, group);

    protected override IEnumerable<IReadOnlyList<Button>> Keys(AssessmentFacts facts, GroupFigures group, Input input) =>
        [.. ClassKeys(facts, group), [ResultKeys.Of(Texts.NeedsKey, ResultKeys.Needs, facts.Assessment.Id, group.Group ?? "")]];
}

/// <summary>«Кому помочь»: codes with reasons; whoever answers for the work says that the list was looked through.</summary>
internal sealed class NeedsView() : ResultView("results-needs", ResultKeys.Needs)
{
    private const int PageSize = 10;

    protected override RichText Words(AssessmentFacts facts, GroupFigures group, Input input) => Texts.Needs(facts, group, PageOf(facts, group, input));

    protected override IEnumerable<IReadOnlyList<Button>> Keys(AssessmentFacts facts, GroupFigures group, Input input)
    {
        // The first version stands for «below the picture», so pages begin with the second.
        var turn = PageOf(facts, group, input).Keys((label, number) => ResultKeys.Of(label, ResultKeys.Needs, facts.Assessment.Id, group.Group ?? "", number + 2));
        var seen = facts.Assessment.Step is CycleStep.ResultsReceived or CycleStep.Analysed && CycleRights.MayLead(input.Someone, facts.Assessment)
            ? new IReadOnlyList<Button>[] { [ResultKeys.Of(Texts.LowIdentifiedKey, ResultKeys.Step, facts.Assessment.Id, nameof(CycleStep.LowIdentified))] }
            : [];
        var plans = facts.Analysis!.Needs.Count > 0 && Permissions.MayAnywhere(input.Someone, Permission.PlanSupport)
            ? new IReadOnlyList<Button>[] { [new Button(QualityBot.Support.Texts.FromWorkKey, ResultKeys.Support, facts.Assessment.Id, 0, group.Group ?? "") { Look = ButtonLook.Expected }] }
            : [];
        return [.. turn, .. ClassKeys(facts, group), .. plans, .. seen];
    }

    private static Page<QualityDomain.Assessments.Gaps.SupportNeed> PageOf(AssessmentFacts facts, GroupFigures group, Input input) =>
        Pages.Of([.. facts.Analysis!.Needs.Where(need => group.Group is null || need.Gaps.Pupil.Group == group.Group)], PageSize, Math.Max(0, input.Pressed!.Version - 2));
}

/// <summary>«С журналом».</summary>
internal sealed class JournalView() : ResultView("results-journal", ResultKeys.Journal)
{
    protected override RichText Words(AssessmentFacts facts, GroupFigures group, Input input) => Texts.JournalSide(facts);

    protected override IEnumerable<IReadOnlyList<Button>> Keys(AssessmentFacts facts, GroupFigures group, Input input) => [];
}

/// <summary>«Классы».</summary>
internal sealed class ClassesView() : ResultView("results-classes", ResultKeys.Classes)
{
    protected override RichText Words(AssessmentFacts facts, GroupFigures group, Input input) => Texts.ClassesSide(facts);

    protected override IEnumerable<IReadOnlyList<Button>> Keys(AssessmentFacts facts, GroupFigures group, Input input) =>
        facts.Analysis!.Classes.Count < 2 ? [] : facts.Analysis.Classes.Select(one => ResultKeys.Of(Texts.Called(one.Group)!, ResultKeys.Weak, facts.Assessment.Id, one.Group!)).Chunk(4);
}

/// <summary>«Маркеры».</summary>
internal sealed class MarkersView() : ResultView("results-markers", ResultKeys.Markers)
{
    protected override RichText Words(AssessmentFacts facts, GroupFigures group, Input input) => Texts.MarkersSide(facts);

    protected override IEnumerable<IReadOnlyList<Button>> Keys(AssessmentFacts facts, GroupFigures group, Input input) => [];
}
