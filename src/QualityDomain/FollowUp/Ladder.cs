namespace QualityDomain.FollowUp;

/// <summary>On which days before the due day people are reminded, and when the director hears of it.</summary>
/// <remarks>
/// A school may change it: that is a new version, and an assignment keeps the version it began with.
/// Source of the default: decision of ours (−7, −3, −1 and the day).
/// </remarks>
/// <param name="Id">Zero for the built-in default, which is not stored.</param>
/// <param name="DaysBefore">Calendar days before the due day, each moved to the previous working day; 0 is the day itself.</param>
/// <param name="DirectorAfter">Working days overdue after which it stands on the director's Friday page.</param>
public sealed record Ladder(long Id, long SchoolId, int Version, ValueList<int> DaysBefore, int DirectorAfter)
{
    /// <summary>The ladder of a school that changed nothing.</summary>
    public static Ladder Default { get; } = new(0, 0, 1, [7, 3, 1, 0], 5);
}
