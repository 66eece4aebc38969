using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Map;

/// <summary>The school beside the nearest wider group whose marks are known: the region, else the country.</summary>
/// <remarks>Marks above the region that nothing explains are one of the signs that Rosobrnadzor names (S-21); below it, as everywhere, speaks for content.</remarks>
internal static class WiderEvidence
{
    public static IEnumerable<(Cause Cause, Evidence Evidence)> Of(Look look)
    {
        if (look.Observation.Group is not null || Nearest(look) is not var (difference, interval))
        {
            return [];
        }

        return look.Observation.Half switch
        {
            OutcomeHalf.Below when interval.High < 0 => [(KnownCauses.Content, Evidence.Against(EvidenceKind.BelowElsewhere, Strength.Marked, value: difference, interval: interval))],
            OutcomeHalf.Below => [(KnownCauses.Content, Evidence.For(EvidenceKind.AsElsewhere, Strength.Slight, value: difference, interval: interval))],
            OutcomeHalf.Above when interval.Low > 0 => [(KnownCauses.Objectivity, Evidence.For(EvidenceKind.AboveElsewhere, Strength.Marked, value: difference, interval: interval))],
            OutcomeHalf.Above => [(KnownCauses.Objectivity, Evidence.Against(interval.High < 0 ? EvidenceKind.BelowElsewhere : EvidenceKind.AsElsewhere, Strength.Slight, value: difference, interval: interval))],
            _ => [],
        };
    }

    private static (double Difference, Statistics.Interval Interval)? Nearest(Look look) => look.Facts.Benchmarks
        .Where(row => row.Level is BenchmarkLevel.Country or BenchmarkLevel.Region).OrderByDescending(row => row.Level)
        .Select(row => row.QualityAgainst(look.Analysis.School.Marks)).FirstOrDefault(against => against is not null);
}
