namespace QualityDomain.Deadlines;

/// <summary>Months from <paramref name="First"/> to <paramref name="Last"/>, both included; each is given by its first day.</summary>
public readonly record struct MonthRange(DateOnly First, DateOnly Last);

/// <summary>How often, with the bounds and the days that the wording names.</summary>
/// <param name="Unit">The period in which it happens.</param>
/// <param name="AtLeast">«не реже N раз»; null: no floor is named.</param>
/// <param name="AtMost">«не чаще N раз»; null: no ceiling is named.</param>
public sealed record Recurrence(RecurrenceUnit Unit, int? AtLeast = null, int? AtMost = null)
{
    /// <summary>The period repeats every so many units: «раз в две недели» is weekly with 2.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Not later than that day of the month: <c>;by=25</c>.</summary>
    public int? ByDay { get; init; }

    /// <summary>The first, second … weekday of the month: <c>;nth=1</c>.</summary>
    public int? Nth { get; init; }

    /// <summary>Weekday: <c>;wd=SA</c>.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Month of the year, 1–12: <c>;month=05</c>.</summary>
    public int? Month { get; init; }

    /// <summary>After what it happens each time: <c>;after=«…»</c>.</summary>
    public string? After { get; init; }

    /// <summary>Time of day: <c>;time=14:30</c>.</summary>
    public TimeOnly? Time { get; init; }
}

/// <summary>The period of a recurrence. <see cref="Termly"/> is the school's четверть, <see cref="Quarterly"/> the calendar's квартал.</summary>
public enum RecurrenceUnit
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    Termly,
    HalfYearly,
    Yearly,
    EveryTwoYears,
}

/// <summary>Unit of a relative deadline.</summary>
public enum RelativeUnit
{
    Days,
    WorkingDays,
    Weeks,
    Months,
    Minutes,
}

/// <summary>How long an ongoing task lasts.</summary>
public enum OngoingPeriod
{
    SchoolYear,
    Year,
    Month,
    Period,
    Always,
    Years,
    Event,
}

/// <summary>A term: half-year or quarter of the school year that begins in <paramref name="Year"/>, or quarter of the calendar year <paramref name="Year"/>.</summary>
public readonly record struct TermReference(TermKind Kind, int Year, int Number);

/// <summary>SY…-H (полугодие), SY…-T (четверть), CY…-Q (квартал).</summary>
public enum TermKind
{
    HalfYear,
    SchoolQuarter,
    CalendarQuarter,
}
