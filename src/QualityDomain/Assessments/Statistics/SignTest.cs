namespace QualityDomain.Assessments.Statistics;

/// <summary>Whether changes go one way more often than chance explains: each change is up or down with equal chance.</summary>
internal static class SignTest
{
    /// <summary>Two-sided p; 1 when nothing changed.</summary>
    public static double TwoSided(int down, int up) => Math.Min(1, 2 * Distributions.BinomialTail(Math.Max(down, up), down + up, 0.5));

    /// <summary>One-sided p that it goes down.</summary>
    public static double Down(int down, int up) => Distributions.BinomialTail(down, down + up, 0.5);
}
