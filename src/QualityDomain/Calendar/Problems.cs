namespace QualityDomain.Calendar;

/// <summary>A year has four quarters or three trimesters, not so many.</summary>
public sealed record TermsAreThreeOrFour(int Count) : Problem;

/// <summary>The day does not lie in the school year.</summary>
public sealed record OutsideTheSchoolYear(DateOnly Day) : Problem;

/// <summary>These days are the wrong way round or begin before the ones before them have ended.</summary>
public sealed record StretchesOverlap(Stretch Days) : Problem;
