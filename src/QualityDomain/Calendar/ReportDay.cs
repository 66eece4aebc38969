namespace QualityDomain.Calendar;

/// <summary>When a year-long task («в течение учебного года») is reported, and when one looks at it in between.</summary>
/// <remarks>Decisions of ours: before the last council of the year, which the reports serve; one look in January; silence between.</remarks>
public static class ReportDay
{
    /// <summary>The report day of a school year: some working days before its last council, or 25 May when no council is known.</summary>
    /// <remarks>25 May: lessons end on 26 May. The number of days is a setting of the school year.</remarks>
    public static DateOnly Of(SchoolCalendar calendar, int startYear)
    {
        var year = calendar.Year(startYear);
        var councils = year.Councils.Where(day => year.First <= day && day <= year.Last).ToList();
        return councils.Count == 0
            ? calendar.OnOrBefore(new DateOnly(startYear + 1, 5, 25))
            : calendar.AddWorkingDays(councils.Max(), -year.ReportDaysBeforeLastCouncil);
    }

    /// <summary>The day of the interim look: 15 January or the next working day.</summary>
    public static DateOnly InterimLook(SchoolCalendar calendar, int startYear) => calendar.OnOrAfter(new DateOnly(startYear + 1, 1, 15));
}
