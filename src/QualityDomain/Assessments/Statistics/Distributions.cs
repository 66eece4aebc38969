namespace QualityDomain.Assessments.Statistics;

/// <summary>Probabilities of counts, from logarithms of factorials, so that thousands of pupils overflow nothing.</summary>
internal static class Distributions
{
    /// <summary>P(X ≥ <paramref name="atLeast"/>) for X binomial.</summary>
    public static double BinomialTail(int atLeast, int n, double p) => atLeast <= 0 ? 1 : p <= 0 ? 0 : p >= 1 ? 1
        : Sum(atLeast, n, k => LogChoose(n, k) + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));

    /// <summary>P(X ≥ <paramref name="atLeast"/>) for X Poisson with that mean.</summary>
    public static double PoissonTail(int atLeast, double mean) => atLeast <= 0 ? 1 : mean <= 0 ? 0
        : Math.Clamp(1 - Sum(0, atLeast - 1, k => (k * Math.Log(mean)) - mean - LogFactorial(k)), 0, 1);

    /// <summary>P(X ≤ <paramref name="atMost"/>) of marked ones among <paramref name="drawn"/> drawn from <paramref name="all"/> of which <paramref name="marked"/> are marked: Fisher's exact test, one-sided.</summary>
    public static double HypergeometricHead(int atMost, int all, int marked, int drawn) =>
        Sum(Math.Max(0, drawn - (all - marked)), Math.Min(atMost, Math.Min(drawn, marked)), k => LogChoose(marked, k) + LogChoose(all - marked, drawn - k) - LogChoose(all, drawn));

    /// <summary>P(Z ≥ z) of the standard normal distribution.</summary>
    /// <remarks>Source: Abramowitz and Stegun, 26.2.17; the error is below 7.5·10⁻⁸.</remarks>
    public static double NormalTail(double z)
    {
        if (z < 0)
        {
            return 1 - NormalTail(-z);
        }

        var t = 1 / (1 + (0.2316419 * z));
        var polynomial = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * polynomial;
    }

    private static double Sum(int from, int to, Func<int, double> logarithm)
    {
        var sum = 0.0;
        for (var k = from; k <= to; k++)
        {
            sum += Math.Exp(logarithm(k));
        }

        return Math.Min(sum, 1);
    }

    private static double LogChoose(int n, int k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    /// <summary>Exact to sixteen, then Stirling's series: the error is below 10⁻¹².</summary>
    private static double LogFactorial(int n)
    {
        if (n <= 16)
        {
            var product = 1.0;
            for (var k = 2; k <= n; k++)
            {
                product *= k;
            }

            return Math.Log(product);
        }

        var x = n + 1.0;
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (1 / (12 * x)) - (1 / (360 * x * x * x)) + (1 / (1260 * Math.Pow(x, 5)));
    }
}
