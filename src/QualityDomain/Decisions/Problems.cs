namespace QualityDomain.Decisions;

/// <summary>The import was withdrawn before.</summary>
public sealed record ImportIsWithdrawn(long ImportId, DateOnly On) : Problem;
