namespace QualityDomain.Calendar;

/// <summary>What a school says about its year: the week, the councils, days of its own. Confirmed by the school each year.</summary>
/// <param name="StartYear">The year in which it begins: 2026 stands for 1 September 2026 – 31 August 2027, both included.</param>
public sealed record SchoolYear(long Id, long SchoolId, int StartYear)
{
    /// <summary>The working week of the staff: 5 (Monday–Friday) or 6 (Monday–Saturday) days.</summary>
    public int WorkingWeek { get; init; } = 5;

    /// <summary>Classes that learn six days while others learn five, or the reverse («10А»); empty: all as the staff.</summary>
    public ValueList<string> ClassesWithOtherWeek { get; init; } = [];

    /// <summary>Days of the pedagogical councils.</summary>
    public ValueList<DateOnly> Councils { get; init; } = [];

    /// <summary>Days off that are not in the federal calendar (a regional holiday, a quarantine).</summary>
    public ValueList<DateOnly> ExtraDaysOff { get; init; } = [];

    /// <summary>Days that are worked although the federal calendar has them off.</summary>
    public ValueList<DateOnly> ExtraWorkingDays { get; init; } = [];

    /// <summary>How many working days before the last council of the year a year-long task is reported.</summary>
    /// <remarks>Decision of ours: five, so that the council can be prepared from the reports.</remarks>
    public int ReportDaysBeforeLastCouncil { get; init; } = 5;

    /// <summary>The first day, included.</summary>
    public DateOnly First => new(StartYear, 9, 1);

    /// <summary>The last day, included.</summary>
    public DateOnly Last => new(StartYear + 1, 8, 31);

    /// <summary>The start year of the school year in which <paramref name="day"/> lies.</summary>
    public static int StartYearOf(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    /// <summary>The start year of the school year for which people prepare on <paramref name="day"/>: from 1 July on it is the coming one.</summary>
    /// <remarks>Source: a decision of ours; classes, calendars and lists of the coming year are made in summer.</remarks>
    public static int PreparedOn(DateOnly day) => StartYearOf(day.AddMonths(2));
}
