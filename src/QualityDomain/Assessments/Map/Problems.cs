namespace QualityDomain.Assessments.Map;

/// <summary>Nobody is judged, rewarded or punished because of ВПР.</summary>
public sealed record NeverByVpr(string Measure) : Problem;

/// <summary>Two years without growth are not shown by stored works other than ВПР.</summary>
/// <param name="Years">Consecutive years that are known, 0–2; three are needed.</param>
public sealed record TwoYearsAreNotShown(int Years) : Problem;

/// <summary>Results grew within the two years.</summary>
public sealed record ResultsHaveGrown(int Year) : Problem;

/// <summary>The cause does not stand in that half of the map.</summary>
public sealed record CauseOfOtherHalf(string CauseId) : Problem;

/// <summary>No measure was picked.</summary>
public sealed record NoMeasures : Problem;
