using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>What stands beside exact days only to name them: the term, the holidays, the purpose.</summary>
internal static class Labels
{
    private const double WithRemark = 0.75;
    private const int LongestName = 9;

    /// <summary>The dates, widened over the label beside them; null when the two phrases say two things.</summary>
    public static Phrase? Absorbed(Line line, Phrase first, Phrase second)
    {
        if (second.Meaning is Meaning.Dated && first.Meaning is Meaning.Said(Deadline.ByEvent) && line[first.End] == Lex.Comma && NoteGrammar.InOtherWords(line, first.End + 1) == second.Start)
        {
            // «До следующего учебного года, то есть до 1 сентября»: the day says it more exactly.
            return second with { Start = first.Start };
        }

        if (HasDays(second) && first.Meaning is Meaning.Said(Deadline.Relative { After: true, Unit: RelativeUnit.Days, Event: "" }) && line[first.End] is Lex.Dash or Lex.Colon && second.Start == first.End + 1)
        {
            // «В течение двух дней – 3 и 4 июня»: which days they are.
            return second with { Start = first.Start };
        }

        if (IsTerm(first) && Columns(line, second) is { } both)
        {
            return both with { Start = first.Start };
        }

        if (HasDays(second) && (IsTerm(first) || IsHolidays(line, first)) && (IsJoint(line, first.End, second.Start) || IsNamed(line, first.End, second.Start)))
        {
            return second with { Start = first.Start };
        }

        if (IsTerm(first) && second.Meaning is Meaning.Dated && ((line[first.End] == Lex.Open && second.Start == first.End + 1) || (line[second.Start - 1] == Lex.Colon && IsJoint(line, first.End, second.Start))))
        {
            return second with { Start = first.Start };
        }

        if (HasDays(second) && IsSchoolYear(line, first) && (second.Start == first.End || IsJoint(line, first.End, second.Start)))
        {
            return second with { Start = first.Start };
        }

        if (Columns(line, first, second) is { } period)
        {
            return period;
        }

        if (line[first.End] == Lex.Open && second.Start == first.End + 1 && DayOf(first, second) is { } day)
        {
            return day;
        }

        if ((Weekday(line, first, second) ?? NthWeekday(line, first, second) ?? SecondYear(first, second)) is { } dated)
        {
            return dated;
        }

        if (!HasDays(first))
        {
            return null;
        }

        var apart = line[first.End] is Lex.Dash or Lex.Open;
        return (apart && (IsTerm(second) || IsHolidays(line, second) || IsOutcome(line, second)) && IsJoint(line, first.End, second.Start)) ? first with { End = second.End }
            : IsLesson(line, second) ? first with { End = second.End }
            : IsCondition(line, second) ? first with { End = second.End, Certainty = Math.Min(first.Certainty, WithRemark) }
            : null;
    }

    /// <summary>«Учебный год с 02.09.2024 г. по 30.05.2025 г.»: the bare name, not «в течение учебного года».</summary>
    private static bool IsSchoolYear(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.Ongoing { Period: OngoingPeriod.SchoolYear }) && line[phrase.Start] == Lex.School;

    /// <summary>«1 четверть 01.09.22 29.10.22», «Осенние 30.10.2022 7.11.2022»: the columns «начало» and «окончание» in one line.</summary>
    private static Phrase? Columns(Line line, Phrase first, Phrase second)
    {
        if (first.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } start }] } || second.Start != first.End
            || second.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } end }] } days || SlotGrammar.TryRead(line, second.End, out _, out _))
        {
            return null;
        }

        for (var at = first.End - 1; at >= 0; at--)
        {
            if (line[at] is Lex.Term or Lex.Holidays or Lex.Season)
            {
                return second with { Start = first.Start, Meaning = days with { Stretches = [new(start, end, true)] } };
            }
        }

        return null;
    }

    /// <summary>The same on two lines: «1 триместр⏎01.09.2024⏎15.11.2024».</summary>
    private static Phrase? Columns(Line line, Phrase days)
    {
        if (days.Meaning is not Meaning.Dated { Edge: Edge.On, Stretches: [{ IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } start }, { IsDay: true, First: { Year.Kind: YearMarkKind.Calendar } end }] } dated)
        {
            return null;
        }

        for (var at = days.Start; at < days.End; at++)
        {
            if (line[at] is Lex.Comma or Lex.And or Lex.Semicolon)
            {
                return null;
            }
        }

        return days with { Meaning = dated with { Stretches = [new(start, end, true)] } };
    }

    /// <summary>«Март 2025 г (26.03.)»: the day says it more exactly.</summary>
    private static Phrase? DayOf(Phrase first, Phrase second) =>
        first.Meaning is Meaning.Dated { Edge: Edge.On, Stretches: [{ IsMonths: true, IsRange: false } month] } && second.Meaning is Meaning.Dated { Stretches: [{ IsDay: true } day] } exact
            && day.First.FirstMonth == month.First.FirstMonth
            ? second with { Start = first.Start, Meaning = exact with { Stretches = day.First.Year.IsSilent ? [day with { First = day.First with { Year = month.First.Year }, Last = day.Last with { Year = month.First.Year } }] : exact.Stretches } }
            : null;

    /// <summary>«В четверг 24 октября», «до пятницы, 25 октября»: one day said twice.</summary>
    private static Phrase? Weekday(Line line, Phrase first, Phrase second) =>
        first.Meaning is Meaning.FromMeeting { Step: MeetingStep.Weekday } said && second.Meaning is Meaning.Dated { Edge: var edge } dated && dated.Stretches.All(stretch => stretch.IsDay) && OnlyWeekdays(line, first.End, second.Start)
            ? second with { Start = first.Start, Meaning = dated with { Edge = edge == Edge.On ? said.Edge : edge } }
            : null;

    /// <summary>«В последнюю субботу месяца, 27 августа», «третий понедельник апреля (13.04.24)»: the day itself counts.</summary>
    private static Phrase? NthWeekday(Line line, Phrase first, Phrase second)
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
    private static Phrase? SecondYear(Phrase first, Phrase second) =>
        first.Meaning is Meaning.Dated { Stretches: [.., { Last.Year: { Kind: YearMarkKind.Calendar, Value: var written } }] } && second.Start == first.End
            && second.Meaning is Meaning.WholeYears { School: false, Edge: Edge.On, First: var year } && year != written
            ? first with { End = second.End, Doubts = [.. first.Doubts, new(ReadingDoubtKind.AmbiguousYear)] }
            : null;

    private static bool HasDays(Phrase phrase) => phrase.Meaning is Meaning.Dated dated && dated.Stretches.All(stretch => !stretch.IsMonths);

    private static bool IsTerm(Phrase phrase) => phrase.Meaning is Meaning.Terms;

    private static bool IsHolidays(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null } or Deadline.Ongoing { Period: OngoingPeriod.Event }) && line[phrase.End - 1] == Lex.Holidays;

    /// <summary>«24-25 апреля – по итогам года»: what the days are for.</summary>
    private static bool IsOutcome(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null }) && line[phrase.Start] == Lex.Through && (line[phrase.Start + 1] == Lex.Outcome || (line[phrase.Start + 1] != Lex.AsMuchAs && line[phrase.Start + 2] == Lex.Outcome));

    /// <summary>«24 октября после 6 урока»: when on that day.</summary>
    private static bool IsLesson(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent) && line[phrase.Start] == Lex.After && line[phrase.Start + 1] == Lex.Number && line[phrase.Start + 2] == Lex.EventNoun;

    /// <summary>«До 31 августа (при приёме в 1 класс)»: whom it concerns.</summary>
    private static bool IsCondition(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null }) && line[phrase.Start] == Lex.At && line[phrase.Start - 1] == Lex.Open;

    /// <summary>«Каникулы для первоклассников:» and «каникулы учащихся –» end with a mark directly before the days.</summary>
    private static bool IsNamed(Line line, int from, int to)
    {
        for (var at = from; at < to - 1; at++)
        {
            if (line[at] is not (Lex.Unknown or Lex.Classes or Lex.Dash or Lex.Comma) && !line.IsNumber(at, 1, 11))
            {
                return false;
            }
        }

        return to - from <= LongestName && line[to - 1] is Lex.Colon or Lex.Dash;
    }

    /// <summary>Nothing between the two but marks and the classes concerned; a comma would begin something new.</summary>
    private static bool IsJoint(Line line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line[at] is not (Lex.Dash or Lex.Colon or Lex.Open or Lex.Close or Lex.Dot or Lex.Quote or Lex.Classes or Lex.Number) && line.Word(at) is not ("для" or "х" or "го" or "е"))
            {
                return false;
            }
        }

        return true;
    }
}
