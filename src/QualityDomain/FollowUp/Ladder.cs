namespace QualityDomain.FollowUp;

/// <summary>On which days before the due day people are reminded.</summary>
/// <remarks>
/// A school may change it: that is a new version, and an assignment keeps the version it began with.
/// Source of the default: a decision of ours.
/// </remarks>
/// <param name="Id">Zero for the built-in default, which is not stored.</param>
/// <param name="DaysBefore">Calendar days before the due day, each moved to the previous working day; 0 is the day itself.</param>
public sealed record Ladder(long Id, long SchoolId, int Version, ValueList<int> DaysBefore)
{
    /// <summary>The ladder of a school that changed nothing.</summary>
    public static Ladder Default { get; } = new(0, 0, 1, [7, 3, 1, 0]);

    /// <summary>The ladder of a version; the default for a version that is not among <paramref name="known"/>.</summary>
    public static Ladder Find(IEnumerable<Ladder> known, int version) =>
        known.FirstOrDefault(ladder => ladder.Version == version) ?? Default;
}
