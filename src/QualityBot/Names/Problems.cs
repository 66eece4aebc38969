using QualityDomain;

namespace QualityBot.Names;

/// <summary>A file holds no list of pupils.</summary>
public sealed record NoPupilsRead : Problem;

/// <summary>The school has no such code, or no name stands behind it.</summary>
public sealed record NoNameForCode(string Code) : Problem;
