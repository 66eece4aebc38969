namespace QualityDomain.Deadlines.Resolving;

/// <summary>What a phrase means in a context.</summary>
/// <param name="Best">The preferred meaning.</param>
internal sealed record Resolution(Deadline Best)
{
    public ValueList<Deadline> Others { get; init; } = [];

    public ValueList<ReadingRule> Rules { get; init; } = [];

    public ValueList<ReadingDoubt> Doubts { get; init; } = [];

    public double Certainty { get; init; } = 1;

    /// <summary>The text names the year itself, so that it can be stale.</summary>
    public bool YearWritten { get; init; }
}
