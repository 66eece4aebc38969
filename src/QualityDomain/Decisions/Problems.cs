namespace QualityDomain.Decisions;

/// <summary>The import was withdrawn before.</summary>
public sealed record ImportIsWithdrawn(long ImportId, DateOnly On) : Problem;

/// <summary>The decision is closed, cancelled or archived.</summary>
public sealed record DecisionIsOver(long DecisionId, DecisionState State) : Problem;
