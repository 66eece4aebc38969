using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>The school has no such work, nothing of it is for the asker, or its results are not there yet.</summary>
internal sealed record NoSuchWork : Problem;

/// <summary>The work has statistics only, or no results yet: such a paper needs pupils.</summary>
internal sealed record NoResultsYet : Problem;

/// <summary>The work has no such class, or it is not for the asker.</summary>
internal sealed record NoSuchClassInWork(string Class) : Problem;

/// <summary>No pupil of the work may need support.</summary>
internal sealed record NobodyNeedsSupport : Problem;

/// <summary>The work has no pupil of that code.</summary>
internal sealed record NoSuchPupil(string Code) : Problem;

/// <summary>There is no earlier work to compare with.</summary>
internal sealed record NothingToCompare : Problem;

/// <summary>The procedure has results in one subject only.</summary>
internal sealed record OneSubjectOnly : Problem;
