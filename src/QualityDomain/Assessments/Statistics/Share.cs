namespace QualityDomain.Assessments.Statistics;

/// <summary>A share of a group, with the rule that nothing is said about fewer than five.</summary>
/// <remarks>Source: the rule P-8 on personal data: cells with n &lt; 5 are suppressed in every output.</remarks>
public readonly record struct Share(int Count, int Of)
{
    /// <summary>Shares of fewer are neither printed nor judged.</summary>
    public const int Fewest = 5;

    /// <summary>From 0 to 1; null: too few.</summary>
    public double? Value => Of < Fewest ? null : (double)Count / Of;

    /// <summary>Wilson 95 %; null: too few.</summary>
    public Interval? Interval => Of < Fewest ? null : Statistics.Interval.Wilson(Count, Of);

    /// <summary>The number when it describes at least five, else nothing.</summary>
    public static double? Shown(int of, double value) => of < Fewest ? null : value;
}
