namespace QualityDomain.Calendar;

/// <summary>A year has four quarters or three trimesters, not so many.</summary>
public sealed record TermsAreThreeOrFour(int Count) : Problem;

/// <summary>A year has two half-years.</summary>
public sealed record HalfYearsAreTwo(int Count) : Problem;

/// <summary>So many days in a row are vacations or a slip, not days of the school's own.</summary>
public sealed record TooManyDays(Stretch Days, int Most) : Problem;

/// <summary>The day does not lie in the school year.</summary>
public sealed record OutsideTheSchoolYear(DateOnly Day) : Problem;

/// <summary>These days are the wrong way round or begin before the ones before them have ended.</summary>
public sealed record StretchesOverlap(Stretch Days) : Problem;
