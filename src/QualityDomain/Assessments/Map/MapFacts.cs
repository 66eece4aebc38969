using QualityDomain.Assessments.Catalogues;

namespace QualityDomain.Assessments.Map;

/// <summary>What the evidence is computed from.</summary>
public sealed record MapFacts(WorkAnalysis Analysis)
{
    /// <summary>Marks of wider groups in the same work.</summary>
    public ValueList<BenchmarkRow> Benchmarks { get; init; } = [];

    /// <summary>How many teach the subject in the parallel; null: not known. With one of them «in all classes» does not tell teaching from content.</summary>
    public int? Teachers { get; init; }
}
