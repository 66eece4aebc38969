using System.Globalization;

namespace QualityDomain.Minutes;

/// <summary>A date as exact as the document has it: a day, or only a month («Август 2023»).</summary>
public readonly record struct LooseDate(int Year, int Month, int? Day = null)
{
    /// <summary>The first day that it can mean.</summary>
    public DateOnly First => new(Year, Month, Day ?? 1);

    /// <summary>The last day that it can mean, included.</summary>
    public DateOnly Last => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>The year in which its school year begins; August belongs to the year that it prepares.</summary>
    public int SchoolYear => Month >= 8 ? Year : Year - 1;

    /// <summary><c>2023-08-30</c> or <c>2023-08</c>.</summary>
    public override string ToString() => First.ToString(Day is null ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
