namespace QualityDomain.Calendar;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct Stretch(DateOnly First, DateOnly Last)
{
    public bool Covers(DateOnly day) => First <= day && day <= Last;

    /// <summary>The first day of the kind on or after <paramref name="earliest"/>.</summary>
    internal static DateOnly OnOrAfter(DateOnly earliest, DayOfWeek weekday) => earliest.AddDays(((int)weekday - (int)earliest.DayOfWeek + 7) % 7);

    /// <summary>A Saturday to the Sunday of the next week: the nine days of a pupils' vacation.</summary>
    internal static Stretch NineDays(DateOnly earliest) => OnOrAfter(earliest, DayOfWeek.Saturday) is var saturday ? new(saturday, saturday.AddDays(8)) : default;

    /// <summary>A week from Monday to Sunday.</summary>
    internal static Stretch WholeWeek(DateOnly earliest) => OnOrAfter(earliest, DayOfWeek.Monday) is var monday ? new(monday, monday.AddDays(6)) : default;
}
