using QualityDomain;

namespace QualityBot.Staff;

/// <summary>There is no school with this number.</summary>
public sealed record NoSuchSchool(long SchoolId) : Problem;

/// <summary>No school was named, and there is not exactly one.</summary>
/// <param name="Schools">Number and name of each.</param>
public sealed record SchoolIsNotNamed(ValueList<(long Id, string Name)> Schools) : Problem;

/// <summary>The school has no such person.</summary>
public sealed record NoSuchPersonHere(long PersonId) : Problem;

/// <summary>No IANA zone of this machine has the name.</summary>
public sealed record UnknownZone(string Zone) : Problem;

/// <summary>A file holds no staff list.</summary>
public sealed record NoStaffRead : Problem;

/// <summary>Nobody is left to be invited.</summary>
public sealed record EverybodyIsConnected : Problem;
