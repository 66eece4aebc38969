using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Map;

/// <summary>An observation beside the figures of its group.</summary>
internal sealed class Look
{
    public Look(Observation observation, MapFacts facts)
    {
        (Observation, Facts) = (observation, facts);
        Group = facts.Analysis.Groups.FirstOrDefault(group => group.Group == observation.Group) ?? facts.Analysis.School;
        var codes = observation.Items.ToHashSet();
        Items = [.. Group.Items.Where(item => codes.Contains(item.Task.Code))];
    }

    public Observation Observation { get; }

    public MapFacts Facts { get; }

    public WorkAnalysis Analysis => Facts.Analysis;

    /// <summary>The figures of the class or, without one, of all.</summary>
    public GroupFigures Group { get; }

    /// <summary>The tasks of the observation in its group; empty: the work as a whole.</summary>
    public IReadOnlyList<ItemFigures> Items { get; }

    public bool IsWeakness => Observation.Half == OutcomeHalf.Below;

    /// <summary>Tasks of a group that may be judged: five pupils, a known level.</summary>
    public IEnumerable<(ItemFigures Item, ItemStatus Status)> Judged(GroupFigures group) =>
        from item in @group.Items
        let status = item.StatusBy(Analysis.Rules)
        where status is not null and not ItemStatus.TooFew
        select (item, status.Value);

    /// <summary>The group if its journal has five pairs, else all if theirs has; null: neither has.</summary>
    public GroupFigures? Journal => Group.Journal.Outcome is not null ? Group : Analysis.School.Journal.Outcome is not null ? Analysis.School : null;
}
