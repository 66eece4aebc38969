namespace QualityDomain.Assessments.Statistics;

/// <summary>Between which numbers the truth lies with 95 % confidence. Both ends belong to it.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The normal quantile of all 95 % intervals of this program.</summary>
    public const double Z = 1.96;

    /// <summary>Whether the number lies inside, so that nothing can be said of being above or below it.</summary>
    public bool Spans(double threshold) => Low < threshold && threshold <= High;

    /// <summary>The part that lies between the two numbers.</summary>
    public Interval Clipped(double from, double to) => new(Math.Clamp(Low, from, to), Math.Clamp(High, from, to));

    /// <summary>Wilson's interval of a share.</summary>
    /// <remarks>Source: E. B. Wilson, 1927 (S-19). It stays inside 0–1 and is honest for small classes, also at 0 and at n of n.</remarks>
    /// <param name="count">How many of them, from 0 to <paramref name="n"/>.</param>
    /// <param name="n">Of how many; 0 gives the whole range.</param>
    public static Interval Wilson(int count, int n)
    {
        if (n == 0)
        {
            return new(0, 1);
        }

        var (p, z2) = ((double)count / n, Z * Z);
        var centre = (p + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (z2 / (4.0 * n * n))) / (1 + (z2 / n));
        return new Interval(count == 0 ? 0 : centre - half, count == n ? 1 : centre + half).Clipped(0, 1);
    }

    /// <summary>Newcombe's interval of the difference of two independent shares, one − other.</summary>
    /// <remarks>Source: R. G. Newcombe, 1998, method 10: built of the two Wilson intervals (S-19).</remarks>
    public static Interval Difference(int one, int ofOne, int other, int ofOther)
    {
        var (p, q) = (one / (double)ofOne, other / (double)ofOther);
        var (first, second) = (Wilson(one, ofOne), Wilson(other, ofOther));
        return new(
            p - q - Math.Sqrt(Square(p - first.Low) + Square(second.High - q)),
            p - q + Math.Sqrt(Square(first.High - p) + Square(q - second.Low)));
    }

    private static double Square(double x) => x * x;
}
