using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>One time said in two ways, the second more exactly: «март 2025 г (26.03.)», «в четверг 24 октября».</summary>
internal static class SaidTwice
{
    /// <summary>The one time that two neighbouring phrases name; null when they name two.</summary>
    public static Phrase? Of(Line line, Phrase first, Phrase second) =>
        (line[first.End] == Lex.Open && second.Start == first.End + 1 ? InMonth(first, second) ?? InWeek(first, second) : null)
        ?? OnNamedDay(line, first, second) ?? OnWeekday(line, first, second) ?? OnNthWeekday(line, first, second) ?? WithSecondYear(first, second);

    /// <summary>«Март 2025 г (26.03.)», «октябрь (03.10-07.10)», «3 неделя октября (17.10-21.10)»: the days say it more exactly.</summary>
    private static Phrase? InMonth(Phrase first, Phrase second)
    {
        if (first.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [.., { First: { FirstMonth: { } month, Weekday: null } start, IsDay: false } whole] } said || whole.Last.LastMonth != month
            || second.Meaning is not Meaning.Dated { Stretches: [{ First.FirstMonth: { } exactMonth } days] } exact || exactMonth != month || days.IsMonths)
        {
            return null;
        }

        var dated = days.First.Year.IsSilent && days.Last.Year.IsSilent ? days with { First = days.First with { Year = start.Year }, Last = days.Last with { Year = start.Year } } : days;
        return Instead(first, said, second, exact with { Stretches = [dated] });
    }

    /// <summary>«В День народного единства, 4 ноября»: the day of the name.</summary>
    private static Phrase? OnNamedDay(Line line, Phrase first, Phrase second) =>
        first.Meaning is Meaning.Said(Deadline.OnEvent({ } name)) && (name.StartsWith("День ", StringComparison.Ordinal) || name.StartsWith("день ", StringComparison.Ordinal))
            && line[first.End] is Lex.Comma or Lex.Open or Lex.Dash && second.Start == first.End + 1 && second.Meaning is Meaning.Dated { Stretches: [{ IsDay: true }] }
            ? second with { Start = first.Start }
            : null;

    /// <summary>«На следующей неделе (14-18 октября)».</summary>
    private static Phrase? InWeek(Phrase first, Phrase second) =>
        first.Meaning is Meaning.FromMeeting { Step: MeetingStep.NextWeek or MeetingStep.ThisWeek } && second.Meaning is Meaning.Dated { Stretches: [{ IsMonths: false }] } ? second with { Start = first.Start } : null;

    /// <summary>The first phrase with its last member said anew by the second.</summary>
    private static Phrase? Instead(Phrase first, Meaning.Dated said, Phrase second, Meaning.Dated exact) =>
        said.Stretches.Count == 1 ? second with { Start = first.Start, Meaning = exact }
        : exact.Edge == Edge.On ? first with { End = second.End, Meaning = said with { Stretches = [.. said.Stretches.SkipLast(1), .. exact.Stretches] } }
        : null;

    /// <summary>«В четверг 24 октября», «до пятницы, 25 октября», «с завтрашнего дня, 28 октября»: one day said twice.</summary>
    private static Phrase? OnWeekday(Line line, Phrase first, Phrase second) =>
        first.Meaning is Meaning.FromMeeting { Step: MeetingStep.Weekday or MeetingStep.Days } said && second.Meaning is Meaning.Dated { Edge: var edge } dated && dated.Stretches.All(stretch => stretch.IsDay) && OnlyWeekdays(line, first.End, second.Start)
            ? second with { Start = first.Start, Meaning = dated with { Edge = edge == Edge.On ? said.Edge : edge } }
            : null;

    /// <summary>«В последнюю субботу месяца, 27 августа», «третий понедельник апреля (13.04.24)»: the day itself counts.</summary>
    private static Phrase? OnNthWeekday(Line line, Phrase first, Phrase second)
    {
        if (second.Start != first.End + 1 || second.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Weekday: null } day }] })
        {
            return null;
        }

        if (first.Meaning is Meaning.Said(Deadline.Recurring({ Unit: RecurrenceUnit.Monthly, Nth: not null, Weekdays.Count: 1 })) && line[first.End] == Lex.Comma && line[first.End - 2] == Lex.Weekday)
        {
            return second with { Start = first.Start };
        }

        return first.Meaning is Meaning.Dated { Edge: Edge.On, Stretches: [.., { First: { Weekday: { } nth, FirstMonth: { } month } }] } said && line[first.End] == Lex.Open && day.FirstMonth == month
            && Instead(first, said, second, (Meaning.Dated)second.Meaning) is { } instead
            ? instead with { Doubts = [.. first.Doubts, .. Disagrees(nth, day)] }
            : null;
    }

    private static ValueList<ReadingDoubt> Disagrees(NthWeekday nth, Slot day) =>
        day.Year.Kind == YearMarkKind.Calendar && nth.In(day.Year.Value, day.FirstMonth!.Value) is var meant && meant.Day != day.FirstDay
            ? [new(ReadingDoubtKind.WeekdayDisagrees, $"{RussianDates.Day(meant.AddDays(day.FirstDay - meant.Day), null)} – не «{RussianDates.OnWeekday(nth.Day)[3..]}»")]
            : [];

    /// <summary>«И субботу,» between the first weekday and the days.</summary>
    private static bool OnlyWeekdays(Line line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line[at] is not (Lex.Comma or Lex.And or Lex.Weekday or Lex.In))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«До 30 ноября 2024 2023 года»: one year too many; the nearer one is read, and a person looks.</summary>
    private static Phrase? WithSecondYear(Phrase first, Phrase second) =>
        first.Meaning is Meaning.Dated { Stretches: [.., { Last.Year: { Kind: YearMarkKind.Calendar, Value: var written } }] } && second.Start == first.End
            && second.Meaning is Meaning.WholeYears { School: false, Edge: Edge.On, First: var year } && year != written
            ? first with { End = second.End, Doubts = [.. first.Doubts, new(ReadingDoubtKind.AmbiguousYear)] }
            : null;
}
