using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>A period with real days, or with template days when nobody knows the year.</summary>
internal readonly record struct Period(DateOnly First, DateOnly Last);

/// <summary>Where a stretch of the calendar lies once the context has supplied the year.</summary>
/// <param name="Best">The preferred period.</param>
internal sealed record Placement(Period Best)
{
    public ValueList<Period> Others { get; init; } = [];

    /// <summary>Not null: the year is unknown and the days are those of the template.</summary>
    public YearAnchor? Anchor { get; init; }

    /// <summary>The text names the year itself.</summary>
    public bool YearWritten { get; init; }

    public ValueList<ReadingRule> Rules { get; init; } = [];

    public ValueList<ReadingDoubt> Doubts { get; init; } = [];
}

/// <summary>Builds days that must exist.</summary>
internal static class CalendarDay
{
    /// <summary>Day 0 is the last of the month; a day past its end becomes the last one.</summary>
    public static DateOnly Of(int year, int month, int day)
    {
        var length = DateTime.DaysInMonth(year, month);
        return new(year, month, day is 0 || day > length ? length : day);
    }

    public static bool Exists(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month);
}
