using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Joins neighbouring phrases: a frequency takes the month or event beside it, the rest become parts of one deadline.</summary>
internal static class Composer
{
    private const int MostAlternatives = 4;

    /// <summary>No list of days is longer; joining without an end would take ever longer.</summary>
    private const int LongestList = 36;

    /// <summary>Joins the frequencies with what belongs to them.</summary>
    public static List<Phrase> Merge(Line line, IEnumerable<Phrase> phrases)
    {
        var merged = new List<Phrase>();
        foreach (var phrase in phrases.Where(phrase => phrase.Meaning is not Meaning.Note { Time: null }))
        {
            if (merged.Count > 0 && UntilHour(line, merged[^1], phrase) is { } bounded)
            {
                merged[^1] = bounded;
            }
            else if (merged.Count > 0 && (TermRange(line, merged[^1], phrase) ?? Labels.Absorbed(line, merged[^1], phrase)) is { } dates)
            {
                merged[^1] = dates;
                if (merged.Count > 1 && List(merged[^2], dates) is { } listed)
                {
                    // «1 четверть – октябрь, 2 четверть – декабрь»
                    merged.RemoveAt(merged.Count - 1);
                    merged[^1] = listed;
                }
            }
            else if (merged.Count > 0 && List(merged[^1], phrase) is { } list)
            {
                merged[^1] = list;
            }
            else if (merged.Count > 0 && (Joined(line, merged[^1], phrase) ?? Joined(line, phrase, merged[^1])) is { } both)
            {
                merged[^1] = both with { Start = merged[^1].Start, End = phrase.End };
            }
            else
            {
                merged.Add(phrase);
            }
        }

        return WithDayOfMonth(merged);
    }

    /// <summary>«Ежемесячно в течение года, до 25 числа»: the day belongs to the frequency wherever it stands.</summary>
    private static List<Phrase> WithDayOfMonth(List<Phrase> phrases)
    {
        var day = phrases.FirstOrDefault(phrase => phrase.Meaning is Meaning.FromMeeting { Step: MeetingStep.DayOfMonth });
        var monthly = phrases.FindIndex(phrase => phrase.Meaning is Meaning.Said(Deadline.Recurring({ Unit: RecurrenceUnit.Monthly, ByDay: null })));
        if (day is not { Meaning: Meaning.FromMeeting said } || phrases.ElementAtOrDefault(monthly) is not { Meaning: Meaning.Said(Deadline.Recurring(var rule)) } found)
        {
            return phrases;
        }

        phrases[monthly] = found with { Meaning = new Meaning.Said(new Deadline.Recurring(rule with { ByDay = said.Value })) };
        phrases.Remove(day);
        return phrases;
    }

    /// <summary>Months or days with remarks between them are one list; a year before a month belongs to it.</summary>
    private static Phrase? List(Phrase first, Phrase second) => (first.Meaning, second.Meaning) switch
    {
        (Meaning.Dated { Edge: Edge.On } one, Meaning.Dated { Edge: Edge.On } two) when one.Stretches.Count < LongestList && SameKind(one, two) =>
            second with { Start = first.Start, Meaning = one with { Stretches = SeriesCompletion.Complete([.. one.Stretches, .. two.Stretches]).ToValueList() }, Rules = [.. first.Rules, .. second.Rules] },
        (Meaning.WholeYears { Edge: Edge.On } years, Meaning.Dated dated) when (years.School || years.First == years.Last) && dated.Stretches.All(stretch => stretch.First.Year.IsSilent && stretch.Last.Year.IsSilent) =>
            second with { Start = first.Start, Meaning = dated with { Stretches = dated.Stretches.Select(stretch => InYear(stretch, years)).ToValueList() } },
        _ => null,
    };

    /// <summary>«III квартал 2023 – I квартал 2024», «I четверть – II четверть 2023/24 уч. года»: all terms from the one to the other.</summary>
    private static Phrase? TermRange(Line line, Phrase one, Phrase two)
    {
        if (one.Meaning is not Meaning.Terms { Numbers: [var first] } from || two.Meaning is not Meaning.Terms { Numbers: [var last] } to || from.Kind != to.Kind || two.Start != one.End + 1 || line[one.End] != Lex.Dash)
        {
            return null;
        }

        var perYear = from.Kind is TermKind.SchoolQuarter or TermKind.CalendarQuarter ? 4 : from.Kind == TermKind.Trimester ? 3 : 2;
        var years = from.Year.IsSilent || from.Year.Kind != to.Year.Kind ? 0 : to.Year.Value - from.Year.Value;
        var count = last - first + 1 + (years * perYear);
        if (years == 0 && count > 1)
        {
            return two with { Start = one.Start, Meaning = to with { Numbers = Enumerable.Range(first, count).ToValueList() } };
        }

        return count is > 1 and <= 12 && from.Kind == TermKind.CalendarQuarter && from.Year.Kind == YearMarkKind.Calendar
            ? two with { Start = one.Start, Meaning = new Meaning.Said(new Deadline.Composite(Enumerable.Range(first - 1, count).Select(index => (Deadline)new Deadline.InTerm(new(from.Kind, from.Year.Value + (index / perYear), (index % perYear) + 1))).ToValueList())) }
            : null;
    }

    private static bool SameKind(Meaning.Dated one, Meaning.Dated two) =>
        (one.Stretches.All(stretch => stretch.IsMonths) && two.Stretches.All(stretch => stretch.IsMonths)) || (one.Stretches.All(stretch => stretch.IsDay) && two.Stretches.All(stretch => stretch.IsDay));

    private static Stretch InYear(Stretch stretch, Meaning.WholeYears years)
    {
        var year = new YearMark(years.School ? YearMarkKind.School : YearMarkKind.Calendar, years.First);
        return stretch with { First = stretch.First with { Year = year }, Last = stretch.Last with { Year = year } };
    }

    /// <summary>In «до 15:00 20 октября» and «сегодня к 15:00» the preposition before the hour bounds the day.</summary>
    private static Phrase? UntilHour(Line line, Phrase one, Phrase two)
    {
        var (hour, day) = one.Meaning is Meaning.Note { Time: not null } ? (one, two) : (two, one);
        if (hour.Meaning is not Meaning.Note { Time: not null } || Bounds.UntilMark(line, hour.Start) is null)
        {
            return null;
        }

        Meaning? bounded = day.Meaning switch
        {
            Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true }] } dated => dated with { Edge = Edge.By },
            Meaning.FromMeeting { Edge: Edge.On, Step: MeetingStep.Days or MeetingStep.Weekday or MeetingStep.WeekdayOfNextWeek } said => said with { Edge = Edge.By },
            _ => null,
        };
        return bounded is null ? null : day with { Start = one.Start, End = two.End, Meaning = bounded };
    }

    private static Phrase? Joined(Line line, Phrase frequency, Phrase other)
    {
        if (frequency.Meaning is not Meaning.Said(Deadline.Recurring(var rule)))
        {
            return null;
        }

        var joined = (rule, other.Meaning) switch
        {
            ({ After: null }, Meaning.Said(Deadline.OnEvent({ } name))) when line[other.Start] == Lex.After && other.Start == line.Skip(frequency.End, Lex.Comma) => rule with { After = name },
            ({ Unit: RecurrenceUnit.Yearly, Every: 1, AtLeast: null, AtMost: null, Months.Count: 0 }, Meaning.Dated dated) => Yearly(rule, dated),
            ({ Unit: RecurrenceUnit.Weekly, Every: 1, Weekdays.Count: > 0 }, Meaning.Said(Deadline.Recurring({ Unit: RecurrenceUnit.Weekly, Every: > 1, Weekdays.Count: 0 } sparse))) => sparse with { Weekdays = rule.Weekdays },
            ({ Every: 1 }, Meaning.Said(Deadline.Recurring(var plain))) when plain == new Recurrence(rule.Unit) => rule,
            (_, Meaning.Said(Deadline.Recurring({ ByDay: not null } exact))) when rule == new Recurrence(exact.Unit) => exact,
            ({ Unit: RecurrenceUnit.Daily }, Meaning.Said(Deadline.Recurring({ Unit: RecurrenceUnit.Weekly, Weekdays.Count: >= 5 }))) => rule,
            ({ Time: null }, Meaning.Note { Time: { } time }) => rule with { Time = time },
            _ => null,
        };
        return joined is null ? null : frequency with { Meaning = new Meaning.Said(new Deadline.Recurring(joined)), Certainty = frequency.Certainty * other.Certainty, Rules = [.. frequency.Rules, .. other.Rules] };
    }

    /// <summary>«Ежегодно в мае», «ежегодно до 1 сентября»: months without a year belong to every year.</summary>
    private static Recurrence? Yearly(Recurrence rule, Meaning.Dated dated)
    {
        if (dated.Edge == Edge.From || dated.Stretches.Any(stretch => !OfAnyYear(stretch.First.Year) || !OfAnyYear(stretch.Last.Year)))
        {
            return null;
        }

        if (dated.Stretches is [{ IsDay: true, First: { FirstMonth: { } month, FirstDay: var day } }])
        {
            return rule with { ByDay = day, Months = [new(month, month)] };
        }

        return dated.Edge == Edge.On && dated.Stretches.All(stretch => stretch.IsMonths)
            ? rule with { Months = dated.Stretches.Select(stretch => new YearMonths(stretch.First.FirstMonth!.Value, stretch.Last.LastMonth!.Value)).ToValueList() }
            : null;
    }

    /// <summary>«Ежегодно, не позднее 20 апреля текущего года»: the current one of each year.</summary>
    private static bool OfAnyYear(YearMark year) => year.IsSilent || year.Kind == YearMarkKind.Current;

    /// <summary>All parts as one resolution; alternatives differ from the best in one part at a time.</summary>
    public static Resolution Compose(IReadOnlyList<Resolution> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        if (parts.Any(part => part.Best is Deadline.ByEvent(var name) && BeforeSchool(name)))
        {
            parts = [.. parts.Select(EarlierAugust)];
        }

        var others = parts.SelectMany((part, index) => part.Others.Select(other => Together(parts.Select((each, at) => at == index ? other : each.Best)))).Take(MostAlternatives);
        return new(Together(parts.Select(part => part.Best)))
        {
            Others = others.ToValueList(),
            Rules = parts.SelectMany(part => part.Rules).ToValueList(),
            Doubts = parts.SelectMany(part => part.Doubts).ToValueList(),
            Certainty = parts.Min(part => part.Certainty),
            YearWritten = parts.Any(part => part.YearWritten),
        };
    }

    private static bool BeforeSchool(string name) => name.StartsWith("начал", StringComparison.Ordinal) && name.Contains("уч", StringComparison.Ordinal) && name.Contains("год", StringComparison.Ordinal);

    /// <summary>«Август, до начала учебного года» is the August before it.</summary>
    private static Resolution EarlierAugust(Resolution part) =>
        part is { Best: Deadline.Span { First: { Month: 8 } first }, Others: [Deadline.Span(var earlier, _) other] } && earlier < first ? part with { Best = other, Others = [part.Best] } : part;

    private static Deadline Together(IEnumerable<Deadline> deadlines)
    {
        var parts = deadlines.SelectMany(deadline => deadline is Deadline.Composite(var inner) ? inner : [deadline]).Distinct().ToList();
        parts.RemoveAll(part => part is Deadline.OnDay(var day) && parts.Contains(new Deadline.ByDay(day)));
        if (parts.Count > 1 && parts.All(part => part is Deadline.OnDay))
        {
            return new Deadline.OnDays(parts.OfType<Deadline.OnDay>().Select(part => part.Day).Order().ToValueList());
        }

        return parts.Contains(new Deadline.Invalid()) ? new Deadline.Invalid() : parts is [var only] ? only : new Deadline.Composite(parts.ToValueList());
    }
}
