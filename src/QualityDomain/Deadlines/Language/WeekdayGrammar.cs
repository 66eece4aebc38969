namespace QualityDomain.Deadlines.Language;

/// <summary>Weekdays that come back: «каждую пятницу», «по вторникам и четвергам», «1-я суббота месяца», «до 25 числа каждого месяца».</summary>
internal static class WeekdayGrammar
{
    /// <summary>More days of each month are no list.</summary>
    private const int MostDays = 5;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (NthOfEveryYear(line, at, out var rule, out var end) || LastDayOfMonth(line, at, out rule, out end) || EachWeekday(line, at, out rule, out end) || NthOfMonth(line, at, out rule, out end) || DayOfEachMonth(line, at, out rule, out end))
        {
            RecurrenceModifiers.Read(line, rule, ref end, out var extended);
            found.Add(new(at, end, new Meaning.Said(new Deadline.Recurring(extended))));
        }
        else if (SeveralDays(line, at) is var (days, past))
        {
            var monthly = Plain.Of(RecurrenceUnit.Monthly);
            found.Add(new(at, past, new Meaning.Said(new Deadline.Composite(days.Select(day => (Deadline)new Deadline.Recurring(monthly with { ByDay = day })).ToValueList()))));
        }
        else if (Numbers.Ordinal(line, line.Skip(line.Skip(at, Lex.Open), Lex.Each), out var second) is >= 1 and <= 5 and var nth && line[second] is Lex.And or Lex.Comma or Lex.Dash && NthOfMonth(line, second + 1, out rule, out end, line[at] == Lex.Open || at == 0))
        {
            end = line[at] == Lex.Open ? line.Skip(end, Lex.Close) : end;
            var between = line[second] == Lex.Dash ? Enumerable.Range(nth, Math.Max(rule.Nth!.Value - nth, 1)) : [nth];
            found.Add(new(at, end, new Meaning.Said(new Deadline.Composite([.. between.Select(week => new Deadline.Recurring(rule with { Nth = week })), new Deadline.Recurring(rule)]))));
        }
    }

    /// <summary>«До 5, 15 и 25 числа каждого месяца», and the token behind it.</summary>
    private static (ValueList<int> Days, int End)? SeveralDays(Line line, int at)
    {
        var next = Bounds.UntilMark(line, at) ?? at;
        if (!line.IsNumber(next, 1, 31) || line[next + 1] is not (Lex.And or Lex.Comma))
        {
            return null;
        }

        var days = new List<int>();
        while (line.IsNumber(next, 1, 31) && line[next + 1] is Lex.And or Lex.Comma && days.Count < MostDays)
        {
            days.Add(line.Value(next));
            next += 2;
        }

        return DayOfEachMonth(line, next, out var rule, out var end) && rule.ByDay is { } last ? ([.. days, last], end) : null;
    }

    /// <summary>«Каждый четвёртый понедельник октября»: of every year, whatever year the paper is of.</summary>
    private static bool NthOfEveryYear(Line line, int at, out Recurrence rule, out int end)
    {
        (rule, end) = (Plain.Of(RecurrenceUnit.Yearly), at);
        var start = line.Skip(at, Lex.In);
        if (line[start] != Lex.Each || Numbers.Ordinal(line, start + 1, out var noun) is not (>= 1 and <= 5 or TimeWords.Last) || line[noun] != Lex.Weekday || line[noun + 1] != Lex.Month)
        {
            return false;
        }

        rule = rule with { Nth = Numbers.Ordinal(line, start + 1, out _), Weekdays = [(DayOfWeek)line.Value(noun)], Months = [new(line.Value(noun + 1), line.Value(noun + 1))] };
        end = noun + 2;
        return true;
    }

    /// <summary>«[В] последний [рабочий] день [каждого] месяца», «в последних числах месяца»: a month's occurrence is due on its last day anyway.</summary>
    private static bool LastDayOfMonth(Line line, int at, out Recurrence rule, out int end)
    {
        (rule, end) = (Plain.Of(RecurrenceUnit.Monthly), at);
        var next = line[at] is Lex.In or Lex.On ? at + 1 : at;
        if (line[next] != Lex.Ordinal || line.Value(next) != TimeWords.Last || line[line.Skip(next + 1, Lex.Working)] is not (Lex.Day or Lex.OfMonth))
        {
            return false;
        }

        var noun = line.Skip(next + 1, Lex.Working) + 1;
        end = MonthNoun(line, noun, out _);
        return end > noun;
    }

    /// <summary>«Вторник», «вторникам и четвергам», «пн, ср, пт» in the order of the week.</summary>
    public static bool List(Line line, int at, out ValueList<DayOfWeek> days, out int end)
    {
        end = at;
        if (line[at] is not (Lex.Weekday or Lex.WeekdayPlural))
        {
            days = [];
            return false;
        }

        var list = new List<DayOfWeek>();
        for (var next = at; line[next] is Lex.Weekday or Lex.WeekdayPlural && list.Count < 7;)
        {
            list.Add((DayOfWeek)line.Value(next));
            end = line[next + 1] == Lex.Dot && line.Word(next).Length <= 4 ? next + 2 : next + 1;
            next = line[end] is Lex.Comma or Lex.And or Lex.Slash ? line.Skip(end + 1, Lex.Through) : end;
        }

        days = list.Distinct().OrderBy(day => ((int)day + 6) % 7).ToValueList();
        return true;
    }

    private static bool EachWeekday(Line line, int at, out Recurrence rule, out int end)
    {
        rule = Plain.Of(RecurrenceUnit.Weekly);
        var next = line[at] is Lex.In or Lex.On && line[at + 1] == Lex.Each ? at + 1 : at;
        var opened = line[next] == Lex.Each || (line[next] == Lex.Through && line[next + 1] is Lex.WeekdayPlural);
        if (!opened || !List(line, next + 1, out var days, out end))
        {
            end = at;
            return false;
        }

        rule = rule with { Weekdays = days };
        end = line[end] == Lex.Each && line[end + 1] == Lex.Week ? end + 2 : end;
        return true;
    }

    /// <summary>«[каждая] 1-я суббота [каждого] месяца», «последняя пятница месяца», «2-я неделя каждого месяца», «каждый второй четверг».</summary>
    private static bool NthOfMonth(Line line, int at, out Recurrence rule, out int end, bool inBrackets = false)
    {
        rule = Plain.Of(RecurrenceUnit.Monthly);
        end = at;
        var start = line[at] is Lex.In or Lex.On ? at + 1 : at;
        var each = line[start] == Lex.Each;
        start = each ? start + 1 : start;
        if (Numbers.Ordinal(line, start, out var noun) is not (>= 1 and <= 5 or TimeWords.Last) || line[noun] is not (Lex.Weekday or Lex.Week or Lex.Decade))
        {
            return false;
        }

        var nth = Numbers.Ordinal(line, start, out _);
        end = MonthNoun(line, noun + 1, out var months);
        if (line[noun] == Lex.Decade || (end == noun + 1 && !((each || inBrackets) && line[noun] == Lex.Weekday)))
        {
            return false;
        }

        rule = rule with { Nth = nth, Weekdays = line[noun] == Lex.Weekday ? [(DayOfWeek)line.Value(noun)] : [] };
        return months;
    }

    private static int MonthNoun(Line line, int at, out bool found)
    {
        var next = line[at] == Lex.In ? at + 1 : at;
        next = line.Skip(next, Lex.Each);
        found = true;
        return line[next] == Lex.MonthNoun ? line.Skip(next + 1, Lex.Dot) : at;
    }

    /// <summary>«До 25 числа каждого месяца», «не позднее 5 числа месяца, следующего за отчётным», «10-го числа ежемесячно».</summary>
    private static bool DayOfEachMonth(Line line, int at, out Recurrence rule, out int end)
    {
        rule = Plain.Of(RecurrenceUnit.Monthly);
        end = at;
        var prefixed = line[at] == Lex.In && line[at + 1] == Lex.Deadline ? at + 2 : at;
        if (line[at] == Lex.From && line.IsNumber(at + 1, 1, 31) && line[line.Skip(at + 2, Lex.OfMonth)] is Lex.Through or Lex.Dash)
        {
            prefixed = line.Skip(at + 2, Lex.OfMonth);
            prefixed = line.Skip(prefixed, Lex.Dash);
        }
        prefixed = line.IsNumber(at, 1, 30) && line[at + 1] == Lex.Dash && line.IsNumber(at + 2, line.Value(at) + 1, 31) ? at + 2 : prefixed;
        if (Bounds.UntilMark(line, prefixed) is { } words && RecurrenceModifiers.DayInWords(line, words) is var (named, behind) && RecurrenceModifiers.MonthAfterNumber(line, behind) is var past && past > behind)
        {
            (rule, end) = (rule with { ByDay = named }, past);
            return true;
        }

        var day = line.Skip(Bounds.UntilMark(line, prefixed) ?? prefixed, Lex.Each);
        if (!line.IsNumber(day, 1, 31))
        {
            return false;
        }

        var noun = line.Skip(Bounds.Suffix(line, day + 1), Lex.OfMonth);
        var after = RecurrenceModifiers.MonthAfterNumber(line, noun);
        var adverb = line.Skip(after, Lex.Comma);
        if (line[adverb] == Lex.Adverb && line.Value(adverb) == (int)RecurrenceUnit.Monthly && noun > day + 1)
        {
            after = adverb + 1;
        }
        else if (line[prefixed] == Lex.Each && noun > day + 1)
        {
            // «Каждого 25 числа».
        }
        else if (after == noun || (noun == day + 1 && line[noun] != Lex.Each) || !(line[noun] == Lex.Each || Reported(line, noun, after) || Quarter(line, noun, after)))
        {
            return false;
        }

        (rule, end) = (rule with { ByDay = line.Value(day), Unit = Quarter(line, noun, after) ? RecurrenceUnit.Quarterly : RecurrenceUnit.Monthly }, after);
        return true;
    }

    private static bool Reported(Line line, int from, int to) => Enumerable.Range(from, to - from).Any(at => line.Word(at).StartsWith("отчет", StringComparison.Ordinal));

    private static bool Quarter(Line line, int from, int to) => Enumerable.Range(from, to - from).Any(at => line[at] == Lex.Term);
}
