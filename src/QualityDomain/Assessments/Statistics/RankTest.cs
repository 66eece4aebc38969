namespace QualityDomain.Assessments.Statistics;

/// <summary>Mann–Whitney: whether the numbers of one group tend to be larger than those of another, whatever their distribution.</summary>
/// <remarks>Normal approximation with the correction for ties and for continuity; usable from about eight numbers on each side. Source: S-19.</remarks>
internal static class RankTest
{
    /// <summary>The one-sided p that <paramref name="one"/> is larger; 1 when all numbers are equal or a side is empty.</summary>
    public static double Larger(IReadOnlyCollection<double> one, IReadOnlyCollection<double> other)
    {
        var (m, n) = ((double)one.Count, (double)other.Count);
        if (m == 0 || n == 0)
        {
            return 1;
        }

        var (rankSum, ties) = Ranks(one, other);
        var u = rankSum - (m * (m + 1) / 2);
        var total = m + n;
        var variance = m * n / 12 * (total + 1 - (ties / (total * (total - 1))));
        return variance <= 0 ? 1 : Distributions.NormalTail((u - (m * n / 2) - 0.5) / Math.Sqrt(variance));
    }

    private static (double RankSum, double Ties) Ranks(IEnumerable<double> one, IEnumerable<double> other)
    {
        var all = one.Select(value => (Value: value, First: true)).Concat(other.Select(value => (Value: value, First: false))).OrderBy(each => each.Value).ToArray();
        var (sum, ties) = (0.0, 0.0);
        for (var start = 0; start < all.Length;)
        {
            var end = start;
            while (end < all.Length && all[end].Value.Equals(all[start].Value))
            {
                end++;
            }

            double tied = end - start;
            ties += (tied * tied * tied) - tied;
            sum += all[start..end].Count(each => each.First) * ((start + 1 + end) / 2.0);
            start = end;
        }

        return (sum, ties);
    }
}
