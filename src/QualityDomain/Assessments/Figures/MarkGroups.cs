using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>How the pupils of each mark did the tasks: four curves, which tell from ten pupils on.</summary>
/// <remarks>Source: ФИОКО 2026, p. 24–26, by quotation (S-15).</remarks>
public sealed record MarkGroups(ValueList<MarkGroup> Groups)
{
    /// <summary>Curves of fewer are drawn by nobody.</summary>
    public const int Informative = 10;

    public static MarkGroups Of(ResultSheet sheet) => new(
        [.. Enumerable.Range(2, 4).Select(mark => new MarkGroup(mark, GroupFigures.Of($"{mark}", sheet, CountedPupils.Of(sheet.Pupils, pupil => pupil.Mark == mark)).Items))]);

    /// <summary>Tasks that pupils with a lower mark did better than pupils with a higher one: an anomaly to study, named only where the interval leaves no doubt.</summary>
    public IEnumerable<CrossedCurves> Crossings =>
        from lower in Groups
        from higher in Groups
        where lower.Mark < higher.Mark
        from pair in lower.Items.Zip(higher.Items)
        where pair.First.Counts.N >= Informative && pair.Second.Counts.N >= Informative
        where pair.First.Solved > pair.Second.Solved && pair.First.Sample.Minus(pair.Second.Sample).Low > 0
        select new CrossedCurves(pair.First.Task, lower.Mark, higher.Mark);
}

/// <summary>The pupils of one mark, task by task.</summary>
public sealed record MarkGroup(int Mark, ValueList<ItemFigures> Items);

/// <summary>A task at which the curves of two marks change places.</summary>
public sealed record CrossedCurves(TaskSpec Task, int Lower, int Higher);
