namespace QualityDomain.Assessments.Statistics;

/// <summary>Size, mean and spread of some numbers.</summary>
/// <param name="Deviation">Standard deviation with n − 1 in the denominator; 0 for fewer than two numbers.</param>
public readonly record struct Sample(int N, double Mean, double Deviation)
{
    public static Sample Of(IEnumerable<double> values)
    {
        var (n, sum, squares) = (0, 0.0, 0.0);
        foreach (var value in values)
        {
            n++;
            sum += value;
            squares += value * value;
        }

        var mean = n == 0 ? 0 : sum / n;
        return new(n, mean, n < 2 ? 0 : Math.Sqrt(Math.Max(0, (squares - (n * mean * mean)) / (n - 1))));
    }

    /// <summary>Standard error of the mean.</summary>
    public double Error => N == 0 ? 0 : Deviation / Math.Sqrt(N);

    /// <summary>mean ± 1.96·s/√n.</summary>
    public Interval MeanInterval => new(Mean - (Interval.Z * Error), Mean + (Interval.Z * Error));

    /// <summary>The interval of the difference of two independent means, this − other: Welch, with the quantile of Student for small classes.</summary>
    public Interval Minus(Sample other)
    {
        var (own, others) = (Error * Error, other.Error * other.Error);
        var freedom = (own + others) * (own + others) / Math.Max((own * own / Math.Max(N - 1, 1)) + (others * others / Math.Max(other.N - 1, 1)), double.Epsilon);
        var half = own + others == 0 ? 0 : Student(freedom) * Math.Sqrt(own + others);
        return new(Mean - other.Mean - half, Mean - other.Mean + half);
    }

    /// <summary>Student's quantile of 95 % intervals by the expansion of Cornish and Fisher: 2,77 at four degrees of freedom (exactly 2,776), 2,09 at twenty.</summary>
    internal static double Student(double freedom)
    {
        const double z = Interval.Z, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z;
        return z + ((z3 + z) / (4 * freedom)) + (((5 * z5) + (16 * z3) + (3 * z)) / (96 * freedom * freedom))
            + (((3 * z7) + (19 * z5) + (17 * z3) - (15 * z)) / (384 * freedom * freedom * freedom));
    }

    /// <summary>The middle number; the mean of the two middle ones when their count is even; null: no numbers.</summary>
    public static double? Median(IEnumerable<int> values)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }
}
