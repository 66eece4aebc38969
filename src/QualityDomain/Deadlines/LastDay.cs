namespace QualityDomain.Deadlines;

/// <summary>The last day of a period that needs no calendar of the school.</summary>
internal static class LastDay
{
    public static DateOnly OfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    /// <summary>The last day of the school year that begins in <paramref name="start"/>.</summary>
    public static DateOnly OfSchoolYear(int start) => new(start + 1, 8, 31);
}
