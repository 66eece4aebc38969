namespace QualityDomain.Deadlines;

/// <summary>Months from <paramref name="First"/> to <paramref name="Last"/>, both included; each is given by its first day.</summary>
public readonly record struct MonthRange(DateOnly First, DateOnly Last);

/// <summary>Months of any year, 1–12, from <paramref name="First"/> to <paramref name="Last"/>, both included; December may precede January.</summary>
public readonly record struct YearMonths(int First, int Last);

/// <summary>How often, with the bounds and the days that the wording names.</summary>
/// <param name="Unit">The period in which it happens.</param>
/// <param name="AtLeast">«не реже N раз»; null: no floor is named. Equal to <paramref name="AtMost"/>: exactly so often.</param>
/// <param name="AtMost">«не чаще N раз»; null: no ceiling is named.</param>
/// <remarks>Both bounds null: once in each period.</remarks>
public sealed record Recurrence(RecurrenceUnit Unit, int? AtLeast = null, int? AtMost = null)
{
    /// <summary>The period takes so many units: «раз в две недели» is weekly with 2, «раз в два года» yearly with 2.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Not later than that day of the month, 1–31: <c>;by=25</c>.</summary>
    public int? ByDay { get; init; }

    /// <summary>The first, second … of the weekdays of the month, −1 for the last; without a weekday the week of the month: <c>;nth=1</c>.</summary>
    public int? Nth { get; init; }

    /// <summary>Weekdays, in the order of the week: <c>;wd=SA</c>, <c>;wd=TU,TH</c>.</summary>
    public ValueList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>After what it happens each time: <c>;after=«…»</c>.</summary>
    public string? After { get; init; }

    /// <summary>Time of day: <c>;time=14:30</c>.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Months of the year in which it happens: <c>;month=05</c>, <c>;month=09,01..02</c>.</summary>
    public ValueList<YearMonths> Months { get; init; } = [];
}

/// <summary>The period of a recurrence. <see cref="Termly"/> is the school's четверть, <see cref="Quarterly"/> the calendar's квартал.</summary>
public enum RecurrenceUnit
{
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    Termly,
    Trimesterly,
    HalfYearly,
    Yearly,
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

/// <summary>A term: of the school year that begins in <paramref name="Year"/>, or of the calendar year <paramref name="Year"/>.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Year">The year in which the school year begins, or the calendar year.</param>
/// <param name="Number">From 1.</param>
public readonly record struct TermReference(TermKind Kind, int Year, int Number);

/// <summary>SY…-H (полугодие), SY…-T (четверть), SY…-TR (триместр), CY…-Q (квартал), CY…-H (полугодие of a calendar year).</summary>
public enum TermKind
{
    HalfYear,
    SchoolQuarter,
    Trimester,
    CalendarQuarter,
    CalendarHalfYear,
}

/// <summary>What an unknown year is counted from: the school year (September to August) or the calendar year.</summary>
public enum YearAnchor
{
    School,
    Calendar,
}
