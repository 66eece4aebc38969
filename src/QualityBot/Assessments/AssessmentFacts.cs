using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments;

/// <summary>A work with its results, as far as one person may see it.</summary>
/// <param name="Results">The current version; its content holds more than the person may see: views take <paramref name="Analysis"/>. Null: no results yet.</param>
/// <param name="Analysis">Null: no results yet, or statistics only.</param>
/// <param name="Benchmarks">Rows of larger groups.</param>
/// <param name="Journals">Marks against the journal in larger groups.</param>
/// <param name="Doubts">What was doubted and taken as it is; empty for those who see some classes only.</param>
/// <param name="SeesAll">Whether the person sees all classes.</param>
/// <param name="Earlier">Works of the same pupils and the same work of earlier years, the newest first.</param>
internal sealed record AssessmentFacts(
    Assessment Assessment, ResultSet? Results, WorkAnalysis? Analysis, ValueList<BenchmarkRow> Benchmarks, ValueList<JournalBenchmark> Journals, ValueList<ResultDoubt> Doubts, bool SeesAll, ValueList<EarlierWork> Earlier)
{
    /// <summary>Whether the person sees single pupils only: those whom they support.</summary>
    public bool OnlySupported { get; init; }
}

/// <summary>An earlier work to compare with, narrowed as the work itself.</summary>
internal sealed record EarlierWork(Assessment Assessment, EarlierKind Kind, WorkAnalysis Analysis)
{
    /// <summary>Pupil by pupil, where both works stand under the school's own codes; null: nobody is in both, or others wrote it.</summary>
    public PupilDynamics? Pupils { get; init; }
}
