using QualityDomain.Calendar;

namespace QualityDomain.Tests.Calendar;

/// <summary>Calendars that tests share.</summary>
internal static class Given
{
    public static SchoolCalendar FiveDays { get; } = SchoolWith(new SchoolYear(1, 1, 2026));

    public static SchoolCalendar SixDays { get; } =
        new([.. new[] { 2025, 2026, 2027 }.Select(year => new SchoolYear(year, 1, year) { WorkingWeek = 6 })], KnownHolidays.Years);

    public static SchoolCalendar SchoolWith(params SchoolYear[] years) => new(years, KnownHolidays.Years);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
