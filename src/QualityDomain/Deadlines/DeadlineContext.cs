using System.Globalization;

namespace QualityDomain.Deadlines;

/// <summary>What is known of the time at which a text was written; it supplies the year that the text leaves out.</summary>
public abstract record DeadlineContext
{
    private DeadlineContext() { }

    /// <summary>Nothing is known.</summary>
    public sealed record Unknown : DeadlineContext;

    /// <summary>The day of the meeting or document: a deadline does not end before it.</summary>
    public sealed record Day(DateOnly Date) : DeadlineContext;

    /// <summary>The month of the meeting, given by its first day.</summary>
    public sealed record Month(DateOnly First) : DeadlineContext;

    /// <summary>A plan of the school year that begins on 1 September of <paramref name="Start"/> and ends on 31 August.</summary>
    public sealed record SchoolYear(int Start) : DeadlineContext;

    /// <summary>A plan of a calendar year.</summary>
    public sealed record CalendarYear(int Year) : DeadlineContext;

    /// <summary>The first day that the context covers; null when nothing is known.</summary>
    public DateOnly? FirstDay => this switch
    {
        Day(var date) => date,
        Month(var first) => first,
        SchoolYear(var start) => new DateOnly(start, 9, 1),
        CalendarYear(var year) => new DateOnly(year, 1, 1),
        _ => null,
    };

    /// <summary>The year in which the school year of the context begins: a meeting in August prepares the coming one.</summary>
    public int? SchoolYearStart => this switch
    {
        SchoolYear(var start) => start,
        { FirstDay: { } first } => first.Month >= 8 ? first.Year : first.Year - 1,
        _ => null,
    };

    /// <summary><c>2023-08-30</c>, <c>2023-08</c>, <c>SY2023</c>, <c>CY2010</c> or nothing; false for anything else.</summary>
    public static bool TryParse(string? text, out DeadlineContext context)
    {
        var trimmed = (text ?? "").Trim();
        var found = trimmed switch
        {
            "" => new Unknown(),
            ['S', 'Y', .. var start] when YearOf(start) is { } year => new SchoolYear(year),
            ['C', 'Y', .. var start] when YearOf(start) is { } year => new CalendarYear(year),
            _ when Exact(trimmed, "yyyy-MM-dd") is { } date => new Day(date),
            _ when Exact(trimmed, "yyyy-MM") is { } first => new Month(first),
            _ => (DeadlineContext?)null,
        };
        context = found ?? new Unknown();
        return found is not null;
    }

    /// <summary>As <see cref="TryParse"/>, for texts that a program wrote.</summary>
    /// <exception cref="FormatException">The text is not a context.</exception>
    public static DeadlineContext Parse(string? text) =>
        TryParse(text, out var context) ? context : throw new FormatException($"Not a context of a deadline: {text}");

    /// <summary>Years far from ours are typing errors, and every day of the neighbouring years must exist.</summary>
    private static int? YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200 ? year : null;

    private static DateOnly? Exact(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2200 ? date : null;
}
