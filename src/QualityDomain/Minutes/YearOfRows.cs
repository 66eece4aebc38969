using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>The year of a paper whose head names none: some rows write it («ноябрь 2026»), and the others leave it out because it is the same.</summary>
internal static class YearOfRows
{
    /// <summary>The school year in which all written days lie, else their calendar year; null: no row writes a year, every row does, or they disagree.</summary>
    public static DeadlineContext? Of(IEnumerable<ReadDecision> decisions)
    {
        var readings = decisions.Where(decision => decision.DeadlineText.Length > 0).Select(decision => CellReadings.Time(decision.DeadlineText, new DeadlineContext.Unknown())).ToArray();
        if (!readings.Any(IsYearless))
        {
            return null;
        }

        var written = readings.Where(reading => !IsYearless(reading)).Select(reading => reading.FirstDue(new DeadlineContext.Unknown())).OfType<DateOnly>().ToArray();
        var schoolYears = written.Select(day => new DeadlineContext.Day(day).SchoolYearStart!.Value).Distinct().ToArray();
        var calendarYears = written.Select(day => day.Year).Distinct().ToArray();
        return schoolYears is [var school] ? new DeadlineContext.SchoolYear(school)
            : calendarYears is [var calendar] ? new DeadlineContext.CalendarYear(calendar)
            : null;
    }

    /// <summary>The reading, saying where its year came from.</summary>
    public static DeadlineReading Explained(DeadlineReading reading) => reading with
    {
        Rules = reading.Rules.Select(rule => rule is ReadingRule.YearOfSchoolPlan or ReadingRule.YearOfCalendarPlan ? ReadingRule.YearOfOtherRows : rule).ToValueList(),
    };

    private static bool IsYearless(DeadlineReading reading) => reading.Rules.Contains(ReadingRule.YearUnknown);
}
