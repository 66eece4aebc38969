using QualityBot.Engine;
using QualityDomain.Calendar;

namespace QualityBot.Staff;

/// <summary>The records of an accepted school year.</summary>
internal static class CalendarRecords
{
    public static IReadOnlyList<object> Of(YearDraft year, long school, FreshIds ids) =>
        [year.ToYear(new(ids.Next(), school, year.StartYear)), .. Days(year, school, ids)];

    /// <summary>Terms and vacations only.</summary>
    public static IReadOnlyList<object> Days(YearDraft year, long school, FreshIds ids) =>
        [.. year.ToTerms(school, ids.Next), .. year.ToVacations(school, ids.Next)];
}
