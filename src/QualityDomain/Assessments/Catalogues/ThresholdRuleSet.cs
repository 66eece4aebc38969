using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Catalogues;

/// <summary>From which share of points a task of a level counts as mastered. Rule sets have a name and a year and are never merged.</summary>
/// <param name="Name">As it stands in papers.</param>
/// <param name="Source">Where it comes from and how far it was compared.</param>
public sealed record ThresholdRuleSet(string Name, int Year, string Source, ValueList<LevelThreshold> Levels)
{
    /// <summary>What may be said of a task.</summary>
    /// <remarks>No verdict where the interval spans the threshold, and none for fewer than five.</remarks>
    /// <param name="level">Null: no colour.</param>
    public ItemStatus? StatusOf(DifficultyLevel? level, int n, double share, Interval interval) =>
        Levels.FirstOrDefault(each => each.Level == level) is not { } threshold ? null
        : n < Share.Fewest ? ItemStatus.TooFew
        : interval.Spans(threshold.Sufficient) || (share < threshold.Sufficient && share >= threshold.Insufficient) ? ItemStatus.Borderline
        : share >= threshold.Sufficient ? ItemStatus.Sufficient
        : ItemStatus.Insufficient;
}

/// <summary>Shares 0–1: from <paramref name="Sufficient"/> (included) on enough, below <paramref name="Insufficient"/> not; between them the zone of neither.</summary>
public sealed record LevelThreshold(DifficultyLevel Level, double Sufficient, double Insufficient);

/// <summary>What may be said of a task in a group.</summary>
public enum ItemStatus
{
    Sufficient,

    /// <summary>In the zone, or the interval spans the threshold.</summary>
    Borderline,
    Insufficient,

    /// <summary>Fewer than five pupils.</summary>
    TooFew,
}
