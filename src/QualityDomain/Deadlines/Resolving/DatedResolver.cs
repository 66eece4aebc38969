using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Turns dated phrases into deadlines: one day, one period, several days or months, each bounded as the text says.</summary>
internal static class DatedResolver
{
    private const double WithoutYear = 0.65;

    public static Resolution Resolve(Meaning.Dated dated, DeadlineContext context)
    {
        if (dated.Stretches is [var only])
        {
            return One(dated, only, StretchResolver.Place(only, context));
        }

        var placements = dated.Stretches.Select(stretch => StretchResolver.Place(stretch, context)).ToList();
        if (placements.Any(placed => placed.Anchor is not null) && dated.Stretches.All(stretch => stretch is { IsDay: true, First.Weekday: not null }))
        {
            return EveryYear(dated);
        }

        if (AugustThenAutumn(dated, placements))
        {
            placements[0] = placements[0] with { Best = placements[0].Others[0], Others = [placements[0].Best] };
        }

        var best = Build(dated, [.. placements.Select(placed => placed.Best)], placements);
        var others = placements.Max(placed => placed.Others.Count) is var count && count > 0
            ? Enumerable.Range(0, count).Select(index => Build(dated, [.. placements.Select(placed => index < placed.Others.Count ? placed.Others[index] : placed.Best)], placements)).ToList()
            : [];
        return Resolved(dated, best, others.ToValueList(), placements.SelectMany(placed => placed.Rules).Distinct().ToValueList(), placements.SelectMany(placed => placed.Doubts).Distinct().ToValueList()) with
        {
            YearWritten = placements.Any(placed => placed.YearWritten),
        };
    }

    /// <summary>A single day or period, as most texts have it.</summary>
    private static Resolution One(Meaning.Dated dated, Stretch stretch, Placement placed)
    {
        if (placed.Anchor is not null && stretch is { IsDay: true, First.Weekday: not null })
        {
            return EveryYear(dated);
        }

        var others = placed.Others.Count == 0 ? [] : placed.Others.Select(Meant).ToValueList();
        return Resolved(dated, Meant(placed.Best), others, placed.Rules, placed.Doubts) with { YearWritten = placed.YearWritten };

        Deadline Meant(Period period) => Anchored(placed.Anchor, Single(stretch, period, dated.Edge));
    }

    private static Resolution Resolved(Meaning.Dated dated, Deadline best, ValueList<Deadline> others, ValueList<ReadingRule> rules, ValueList<ReadingDoubt> doubts) => new(best)
    {
        Others = doubts.Count > 0 && doubts.Any(doubt => doubt.Kind is ReadingDoubtKind.EndBeforeStart or ReadingDoubtKind.NoSuchDay) ? others.Then([new Deadline.Invalid()]) : others,
        Rules = dated.Edge == Edge.By ? rules.Then([ReadingRule.DayIncluded]) : rules,
        Doubts = doubts,
    };

    /// <summary>A list that runs «август, сентябрь» or «август, январь» begins before the school year, as the range does: lists keep the order of time.</summary>
    private static bool AugustThenAutumn(Meaning.Dated dated, List<Placement> placements) =>
        placements.Count > 1 && placements[0].Others.Count == 1 && dated.Stretches[0].Last.LastMonth == 8 && dated.Stretches[1].First.FirstMonth != 8;

    private static Deadline Build(Meaning.Dated dated, List<Period> periods, List<Placement> placements)
    {
        var anchors = placements.Select(placed => placed.Anchor).Distinct().ToList();
        if (anchors.Count > 1)
        {
            return new Deadline.Composite(periods.Select((period, index) => Anchored(placements[index].Anchor, Single(dated.Stretches[index], period, dated.Edge))).ToValueList());
        }

        return Several(dated, periods, anchors[0]);
    }

    private static Deadline Several(Meaning.Dated dated, List<Period> periods, YearAnchor? anchor)
    {
        var sorted = periods.OrderBy(period => period.First).ToList();
        if (dated.Edge == Edge.On && dated.Stretches.All(stretch => stretch.IsDay))
        {
            var days = sorted.Select(period => period.First).Distinct().ToValueList();
            return Anchored(anchor, days is [var only] ? new Deadline.OnDay(only) : new Deadline.OnDays(days));
        }

        if (dated.Edge == Edge.On && dated.Stretches.All(stretch => stretch.IsMonths))
        {
            return Anchored(anchor, new Deadline.Months(sorted.Select(period => new MonthRange(period.First, FirstOfMonth(period.Last))).Distinct().ToValueList()));
        }

        return new Deadline.Composite(periods.Select((period, index) => Anchored(anchor, Single(dated.Stretches[index], period, dated.Edge))).ToValueList());
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static Deadline Anchored(YearAnchor? anchor, Deadline deadline) => anchor is { } known ? new Deadline.Yearless(known, deadline) : deadline;

    /// <summary>«Первая среда декабря» of an unknown year is no day; it is what comes back every year.</summary>
    private static Resolution EveryYear(Meaning.Dated dated)
    {
        var rules = dated.Stretches.Select(stretch => stretch.First).Select(slot => (Deadline)new Deadline.Recurring(new(RecurrenceUnit.Yearly)
        {
            Nth = slot.Weekday!.Value.Nth,
            Weekdays = [slot.Weekday.Value.Day],
            Months = [new(slot.FirstMonth!.Value, slot.FirstMonth.Value)],
        })).ToValueList();
        return new(rules is [var only] ? only : new Deadline.Composite(rules)) { Certainty = WithoutYear, Rules = [ReadingRule.YearUnknown] };
    }

    private static Deadline Single(Stretch stretch, Period period, Edge edge) => edge switch
    {
        Edge.By => new Deadline.ByDay(BoundOf(stretch, period)),
        Edge.From => new Deadline.FromDay(period.First),
        _ => stretch.IsDay ? new Deadline.OnDay(period.First) : new Deadline.Span(period.First, period.Last),
    };

    /// <summary>«До октября» ends with its first day, «до начала» and «до середины октября» likewise on the 1st and the 15th, «до конца» on the last.</summary>
    private static DateOnly BoundOf(Stretch stretch, Period period) => stretch switch
    {
        { IsRange: true } or { First.IsDay: true } => period.Last,
        { First: { IsMonth: true } or { FirstDay: 1, LastDay: 10 } } => period.First,
        { First: { FirstDay: 11, LastDay: 20 } } => new(period.First.Year, period.First.Month, 15),
        _ => period.Last,
    };
}
