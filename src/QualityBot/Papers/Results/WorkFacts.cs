using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Results;

namespace QualityBot.Papers.Results;

/// <summary>One work with everything that its papers say, free of any store.</summary>
/// <param name="Analysis">As far as the reader may see it.</param>
/// <param name="Files">Names of the files that the rows came from.</param>
internal sealed record WorkFacts(PaperFrame Frame, WorkAnalysis Analysis, ValueList<string> Files)
{
    /// <summary>The paper is about one class; null: about all that the analysis holds.</summary>
    public string? Class { get; init; }

    public ValueList<BenchmarkRow> Benchmarks { get; init; } = [];

    public ValueList<ResultDoubt> Doubts { get; init; } = [];

    /// <summary>The day or days on which it was written, as people write it; null: a line to be filled in.</summary>
    public string? Held { get; init; }

    /// <summary>The order or plan by which it was written; null: a line to be filled in.</summary>
    public string? Basis { get; init; }

    /// <summary>The same work in several years, this one among them; null: there is none earlier.</summary>
    public YearsOfMarks? Years { get; init; }

    /// <summary>The same pupils before; null: there is no earlier work of theirs.</summary>
    public EarlierMarks? Earlier { get; init; }

    /// <summary>The newest earlier work in which pupils are known one by one; null: none.</summary>
    public EarlierPupils? Pairs { get; init; }

    public Work Work => Analysis.Sheet.Work;

    public DateOnly Today => Frame.Today;

    /// <summary>The figures that the paper is about.</summary>
    public GroupFigures Group => Analysis.Classes.FirstOrDefault(one => one.Group == Class) ?? Analysis.School;

    /// <summary>The classes side by side; one line where the paper is about one class.</summary>
    public IEnumerable<GroupFigures> Classes => Class is null ? Analysis.Classes : [Group];

    /// <summary>The other classes together, against which one class stands; null: there are none, or they are too few.</summary>
    public GroupFigures? Others => Class is null || Analysis.Classes.Count < 2 ? null
        : GroupFigures.OfOthers(Class, Analysis.Sheet);

    public IEnumerable<PupilGaps> Pupils => Analysis.Pupils.Where(each => Class is null || each.Pupil.Group == Class);

    public IEnumerable<SupportNeed> Needs => Analysis.Needs.Where(need => Class is null || need.Gaps.Pupil.Group == Class);

    public IEnumerable<Marker> Markers => Analysis.Markers.Where(marker => Class is null || marker.Group == Class);

    /// <summary>Where a class surely differs from the others, the lowest first.</summary>
    public IEnumerable<ItemComparison> Differences => Analysis.Comparisons.Where(one => one.IsSure && (Class is null || one.Group == Class)).OrderBy(one => one.Difference);

    /// <summary>The weak tasks by the rule set, the weakest first.</summary>
    public ValueList<WeakTask> Weak => Analysis.WeakTasks(Group);
}

/// <summary>The earlier work of the same pupils.</summary>
/// <param name="Name">«ВПР 2025, 4 класс».</param>
internal sealed record EarlierMarks(string Name, CohortDynamics Dynamics);

/// <summary>The same, pupil by pupil.</summary>
internal sealed record EarlierPupils(string Name, PupilDynamics Dynamics);
