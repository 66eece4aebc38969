using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Gives a stretch of the calendar its years: those written, else those of the context.</summary>
internal static class StretchResolver
{
    private const int LongestAcrossNewYearInDays = 300;

    public static Placement Place(Stretch stretch, DeadlineContext context)
    {
        var (first, last) = (stretch.First, stretch.Last);
        var mark = last.Year.IsSilent ? first.Year : last.Year;
        var placed = mark.Kind switch
        {
            _ when SameMonthBackwards(first, last) => Swapped(first, last, context),
            YearMarkKind.Silent => YearRules.Place(first, last, context),
            YearMarkKind.School => YearRules.Place(first, last, new DeadlineContext.SchoolYear(mark.Value)) with { YearWritten = true, Rules = [] },
            YearMarkKind.CurrentSchool => context.SchoolYearStart is { } start
                ? YearRules.Place(first, last, new DeadlineContext.SchoolYear(start))
                : YearRules.Unknown(first, last, YearAnchor.School),
            YearMarkKind.NextSchool => context.SchoolYearStart is { } start
                ? YearRules.Place(first, last, new DeadlineContext.SchoolYear(context is not DeadlineContext.SchoolYear && context.FirstDay is { Month: 8 } ? start : start + 1))
                : YearRules.Unknown(first, last, YearAnchor.School),
            YearMarkKind.Current => ThisYear(first, last, context, 0),
            YearMarkKind.Next => ThisYear(first, last, context, 1),
            _ => Written(first, last),
        };
        return WithExistingDays(stretch, placed);
    }

    private static Placement ThisYear(Slot first, Slot last, DeadlineContext context, int offset) => context switch
    {
        { FirstDay: null } => YearRules.Unknown(first, last, YearAnchor.Calendar),
        DeadlineContext.SchoolYear => YearRules.Place(first, last, context),
        { FirstDay: { } day } => new(YearRules.Ending(first, last, day.Year + offset)) { YearWritten = true },
        _ => throw new InvalidOperationException("A context has a first day or none."),
    };

    /// <summary>The end before the start within one month cannot be repaired by a year.</summary>
    private static bool SameMonthBackwards(Slot first, Slot last) =>
        first.FirstMonth == last.LastMonth && last.LastDay != 0 && first.FirstDay > last.LastDay && (first.Year.IsSilent || last.Year.IsSilent || first.Year == last.Year);

    private static Placement Swapped(Slot first, Slot last, DeadlineContext context)
    {
        var year = last.Year.IsSilent ? first.Year : last.Year;
        var swapped = Place(new Stretch(last with { Year = year }, first with { Year = year }, true), context);
        return swapped with { Rules = [.. swapped.Rules, ReadingRule.SourceCorrected], Doubts = [.. swapped.Doubts, new(ReadingDoubtKind.EndBeforeStart)] };
    }

    private static Placement Written(Slot first, Slot last)
    {
        var crosses = YearRules.Wraps(first, last);
        var end = last.Year.IsSilent ? first.Year.Value + (crosses ? 1 : 0) : last.Year.Value;
        var start = first.Year.IsSilent ? end - (crosses ? 1 : 0) : first.Year.Value;
        var period = new Period(first.FirstIn(start), last.LastIn(end));
        if (period.First <= period.Last)
        {
            return new(period)
            {
                YearWritten = true,
                Rules = first.Year.IsSilent != last.Year.IsSilent ? [ReadingRule.YearOfTheOtherEnd, .. (crosses ? [ReadingRule.CrossesNewYear] : Array.Empty<ReadingRule>())] : [],
            };
        }

        return new(Corrected(first, last, period)) { YearWritten = true, Rules = [ReadingRule.SourceCorrected], Doubts = [new(ReadingDoubtKind.EndBeforeStart)] };
    }

    /// <summary>A slip in the year is likelier than a swap: the end moves to the first year that puts it behind the start.</summary>
    private static Period Corrected(Slot first, Slot last, Period wrong)
    {
        var end = last.LastIn(wrong.First.Year + (YearRules.Wraps(first, last) ? 1 : 0));
        return end >= wrong.First && end.DayNumber - wrong.First.DayNumber <= LongestAcrossNewYearInDays && first.FirstMonth != last.LastMonth
            ? new(wrong.First, end)
            : wrong.First.Year > wrong.Last.Year && end >= wrong.First ? new(wrong.First, end) : new(wrong.Last, wrong.First);
    }

    private static Placement WithExistingDays(Stretch stretch, Placement placed)
    {
        var missing = Missing(stretch.First, placed.Best.First) ?? (stretch.IsRange ? Missing(stretch.Last, placed.Best.Last) : null);
        return missing is null || placed.Doubts.Any(doubt => doubt.Kind == ReadingDoubtKind.EndBeforeStart)
            ? placed
            : placed with { Rules = [.. placed.Rules, ReadingRule.SourceCorrected], Doubts = [.. placed.Doubts, new(ReadingDoubtKind.NoSuchDay, missing)] };
    }

    private static string? Missing(Slot slot, DateOnly placed) =>
        slot.FirstMonth is { } month && slot is { IsDay: true, Weekday: null } && !CalendarDay.Exists(placed.Year, month, slot.FirstDay) ? $"{slot.FirstDay} {RussianDates.OfMonth(month)}" : null;
}
