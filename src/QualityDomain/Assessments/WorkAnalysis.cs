using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments;

/// <summary>Everything that one work tells: figures, comparisons, gaps, markers. Pure: the same sheet gives the same analysis.</summary>
/// <param name="Sheet">With marks.</param>
/// <param name="Rules">The one rule set that every status is by.</param>
/// <param name="Comparisons">Every class against the others.</param>
/// <param name="Pupils">In the order of the sheet.</param>
public sealed record WorkAnalysis(
    ResultSheet Sheet,
    ThresholdRuleSet Rules,
    GroupFigures School,
    ValueList<GroupFigures> Classes,
    ValueList<ItemComparison> Comparisons,
    ValueList<PupilGaps> Pupils,
    ValueList<SupportNeed> Needs,
    ValueList<Marker> Markers)
{
    /// <summary>Analyses a sheet that has its marks already.</summary>
    public static WorkAnalysis Of(ResultSheet sheet, ThresholdRuleSet rules)
    {
        var school = GroupFigures.OfAll(sheet);
        var classes = sheet.Groups.Select(group => GroupFigures.OfClass(group, sheet)).ToValueList();
        var pupils = sheet.Pupils.Select(pupil => PupilGaps.Of(pupil, sheet.Tasks)).ToValueList();
        return new(sheet, rules, school, classes, [.. ItemComparison.LeaveOneOut(school, classes)], pupils, SupportNeed.Of(pupils, sheet, rules), WorkMarkers.Find(sheet, school, classes));
    }

    /// <summary>The school, then its classes.</summary>
    public IEnumerable<GroupFigures> Groups => Classes.Prepend(School);

    /// <summary>The classes that no figure of all classes counts, because they would be told from it.</summary>
    public ValueList<string> LeftOut { get; } = LeftOutOf(Sheet);

    /// <summary>The weak tasks of the school or of a class.</summary>
    public ValueList<WeakTask> WeakTasks(GroupFigures group) => WeakTask.Of(group, Rules, Comparisons, Pupils);

    /// <summary>The proposals of individual work for a class.</summary>
    public ValueList<SupportProposal> Proposals(GroupFigures group) => SupportProposal.Of(group, Rules, Pupils, Needs);

    /// <summary>The skills of a group.</summary>
    public ValueList<SkillFigures> Skills(GroupFigures group) =>
        SkillFigures.Of(group, Sheet, group.Group is { } one ? Sheet.Pupils.Where(pupil => pupil.Group == one && group.N >= Share.Fewest) : CountedPupils.Of(Sheet));

    private static ValueList<string> LeftOutOf(ResultSheet sheet)
    {
        var counted = CountedPupils.Of(sheet);
        return counted.Count == sheet.Pupils.Count ? [] : [.. sheet.Pupils.Select(pupil => pupil.Group).Distinct().Except(counted.Select(pupil => pupil.Group))];
    }
}
