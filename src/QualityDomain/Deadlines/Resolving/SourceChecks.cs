namespace QualityDomain.Deadlines.Resolving;

/// <summary>What a date tells about the document: it is over, its year is old, its weekday is another.</summary>
internal static class SourceChecks
{
    public static ValueList<ReadingDoubt> Of(Resolution resolution, DeadlineContext context, DayOfWeek? weekday) =>
        resolution.YearWritten || weekday is not null ? Found(resolution, context, weekday).ToValueList() : [];

    private static IEnumerable<ReadingDoubt> Found(Resolution resolution, DeadlineContext context, DayOfWeek? weekday)
    {
        if (resolution.YearWritten && LastDay(resolution.Best) is { } last && context.FirstDay is { } from && last < from)
        {
            if (last <= StaleUntil(context))
            {
                yield return new(ReadingDoubtKind.StaleYear, $"{last:yyyy-MM-dd}");
            }

            if (context is DeadlineContext.Day or DeadlineContext.Month)
            {
                yield return new(ReadingDoubtKind.BeforeMeeting, $"{last:yyyy-MM-dd}");
            }
        }

        if (weekday is { } written && resolution.Best is Deadline.OnDay or Deadline.ByDay or Deadline.FromDay && LastDay(resolution.Best) is { } day && day.DayOfWeek != weekday)
        {
            yield return new(ReadingDoubtKind.WeekdayDisagrees, $"{RussianDates.Day(day, null)} – не «{RussianDates.OnWeekday(written)[3..]}»");
        }
    }

    private static DateOnly StaleUntil(DeadlineContext context) => context switch
    {
        DeadlineContext.CalendarYear(var year) => new(year - 1, 12, 31),
        DeadlineContext.SchoolYear(var start) => new(start, 7, 31),
        _ => new(context.SchoolYearStart!.Value, 8, 31),
    };

    private static DateOnly? LastDay(Deadline deadline) => deadline switch
    {
        Deadline.OnDay(var day) => day,
        Deadline.ByDay(var day) => day,
        Deadline.FromDay(var day) => day,
        Deadline.OnDays(var days) => days.Max(),
        Deadline.Span(_, var last) => last,
        Deadline.Months(var ranges) => ranges.Max(range => range.Last),
        Deadline.Composite(var parts) => parts.Select(LastDay).Max(),
        _ => null,
    };
}
