using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Gaps;

/// <summary>A task that a group did not master, and who of them.</summary>
/// <param name="Group">Null: all participants.</param>
/// <param name="Below">Surely below the other classes of the school; null: not, or there are none.</param>
/// <param name="Pupils">Codes of those with the gap.</param>
public sealed record WeakTask(string? Group, ItemFigures Item, ItemStatus? Status, ItemComparison? Below, ValueList<string> Pupils)
{
    /// <summary>The weak tasks of a group: insufficient by the rule set, or surely below the other classes. The weakest come first.</summary>
    public static ValueList<WeakTask> Of(GroupFigures group, ThresholdRuleSet rules, IEnumerable<ItemComparison> comparisons, IEnumerable<PupilGaps> pupils)
    {
        var below = comparisons.Where(comparison => comparison.Group == group.Group && comparison is { IsSure: true, Difference: < 0 }).ToDictionary(comparison => comparison.Task.Code);
        var gaps = pupils.Where(each => group.Group is null || each.Pupil.Group == group.Group).ToList();
        return
        [
            .. from item in @group.Items
               where item.Solved is not null
               let status = item.StatusBy(rules)
               let worse = below.GetValueOrDefault(item.Task.Code)
               where status == ItemStatus.Insufficient || worse is not null
               orderby item.Solved
               select new WeakTask(@group.Group, item, status, worse, [.. gaps.Where(each => each.Tasks.Any(gap => gap.Task.Code == item.Task.Code)).Select(each => each.Pupil.Code)]),
        ];
    }
}
