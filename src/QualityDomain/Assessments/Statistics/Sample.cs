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

    /// <summary>The interval of the difference of two independent means, this − other (Welch's error, normal quantile).</summary>
    public Interval Minus(Sample other)
    {
        var half = Interval.Z * Math.Sqrt((Error * Error) + (other.Error * other.Error));
        return new(Mean - other.Mean - half, Mean - other.Mean + half);
    }

    /// <summary>The middle number; the mean of the two middle ones when their count is even; null: no numbers.</summary>
    public static double? Median(IEnumerable<int> values)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }
}
