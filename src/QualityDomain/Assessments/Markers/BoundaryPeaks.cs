using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Markers;

/// <summary>Peaks of the histogram at the boundaries of marks, tested on the scale that the marks were given by.</summary>
/// <remarks>
/// What is expected at c − 1 and c lies on the line between the counts at c − 2 and c + 1; given how many lie at both, the number
/// at c is binomial. Asked from fifty pupils and ten at the boundary on. A decision of ours after ФИОКО 2026, p. 13–15 (S-15).
/// </remarks>
public static class BoundaryPeaks
{
    public const int FewestPupils = 50;
    public const int FewestAtBoundary = 10;

    public static IEnumerable<Marker.BoundaryPeak> Find(ScoreFigures scores, MarkScale scale)
    {
        if (scores.N < FewestPupils)
        {
            return [];
        }

        var peaks = Enumerable.Range(3, 3).Select(mark => Of(scores, mark, scale.Cut(mark))).OfType<Marker.BoundaryPeak>().ToList();
        return peaks.Where(peak => peak.P < Marker.Level / peaks.Count);
    }

    /// <summary>The test of one boundary; null: too few pupils lie there, or the histogram ends beside it.</summary>
    internal static Marker.BoundaryPeak? Of(ScoreFigures scores, int mark, int cut)
    {
        var counts = scores.Histogram;
        if (cut < 2 || cut + 1 >= counts.Count || counts[cut] + counts[cut - 1] < FewestAtBoundary || counts[cut - 2] + counts[cut + 1] == 0)
        {
            return null;
        }

        var (left, right) = ((double)counts[cut - 2], (double)counts[cut + 1]);
        var (below, at) = (left + ((right - left) / 3), left + (2 * (right - left) / 3));
        var p = Distributions.BinomialTail(counts[cut], counts[cut] + counts[cut - 1], at / (below + at));
        return new(scores.N, p, mark, cut, counts[cut - 1], counts[cut], below, at);
    }
}
