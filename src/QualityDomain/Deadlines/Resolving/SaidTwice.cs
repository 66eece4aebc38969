using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>One time said in two ways, the second more exactly: «март 2025 г (26.03.)», «в четверг 24 октября».</summary>
internal static class SaidTwice
{
    /// <summary>The one time that two neighbouring phrases name; null when they name two.</summary>
    public static Phrase? Of(Line line, Phrase first, Phrase second) =>
        (line[first.End] == Lex.Open && second.Start == first.End + 1 ? InMonth(first, second) : null)
        ?? OnWeekday(line, first, second) ?? OnNthWeekday(line, first, second) ?? WithSecondYear(first, second);

    /// <summary>«Март 2025 г (26.03.)»: the day says it more exactly.</summary>
    private static Phrase? InMonth(Phrase first, Phrase second) =>
        first.Meaning is Meaning.Dated { Edge: Edge.On, Stretches: [{ IsMonths: true, IsRange: false } month] } && second.Meaning is Meaning.Dated { Stretches: [{ IsDay: true } day] } exact
            && day.First.FirstMonth == month.First.FirstMonth
            ? second with { Start = first.Start, Meaning = exact with { Stretches = day.First.Year.IsSilent ? [day with { First = day.First with { Year = month.First.Year }, Last = day.Last with { Year = month.First.Year } }] : exact.Stretches } }
            : null;

    /// <summary>«В четверг 24 октября», «до пятницы, 25 октября»: one day said twice.</summary>
    private static Phrase? OnWeekday(Line line, Phrase first, Phrase second) =>
        first.Meaning is Meaning.FromMeeting { Step: MeetingStep.Weekday } said && second.Meaning is Meaning.Dated { Edge: var edge } dated && dated.Stretches.All(stretch => stretch.IsDay) && OnlyWeekdays(line, first.End, second.Start)
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

        return first.Meaning is Meaning.Dated { Edge: Edge.On, Stretches: [{ First: { Weekday: { } nth, FirstMonth: { } month } }] } && line[first.End] == Lex.Open && day.FirstMonth == month
            ? second with { Start = first.Start, Doubts = Disagrees(nth, day) }
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
