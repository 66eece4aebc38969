namespace QualityDomain.Deadlines.Language;

/// <summary>What follows a frequency and makes it exact: «до 5 числа», «по пятницам», «в 14:30», «в мае».</summary>
internal static class RecurrenceModifiers
{
    public static void Read(Line line, Recurrence rule, ref int end, out Recurrence extended)
    {
        extended = rule;
        for (var more = true; more;)
        {
            var next = line.Skip(line.Skip(end, Lex.Comma), Lex.Open);
            more = ByDay(line, next, ref extended, ref end)
                || EndOfMonth(line, next, extended, ref end)
                || Count(line, next, ref extended, ref end)
                || Weekdays(line, line[next] is Lex.Dash or Lex.Colon ? next + 1 : next, ref extended, ref end)
                || Nth(line, next, ref extended, ref end)
                || Time(line, line[next] is Lex.Dash or Lex.Colon ? next + 1 : next, ref extended, ref end);
            end = more ? line.Skip(end, Lex.Close) : end;
        }
    }

    /// <summary>«Ежемесячно до 5 числа», «ежемесячно к 25-му», «каждый месяц 10 числа».</summary>
    private static bool ByDay(Line line, int at, ref Recurrence rule, ref int end)
    {
        if (rule.Unit is not (RecurrenceUnit.Monthly or RecurrenceUnit.Quarterly) || rule.ByDay is not null)
        {
            return false;
        }

        at = PastFirstDay(line, at);
        var bounded = Bounds.UntilMark(line, at);
        var day = bounded ?? at;
        if (bounded is not null && DayInWords(line, day) is var (named, behind))
        {
            (rule, end) = (rule with { ByDay = named }, MonthAfterNumber(line, behind));
            return true;
        }

        var noun = day + 1;
        if (!line.IsNumber(day, 1, 31) || line[noun] == Lex.Month || line[noun] == Lex.Times || (bounded is null && line[noun] != Lex.OfMonth)
            || line[noun] is Lex.Day or Lex.Hour || (line[noun] == Lex.Dot && line[noun + 1] == Lex.Number) || line[noun] == Lex.Colon)
        {
            return false;
        }

        rule = rule with { ByDay = line.Value(day) };
        end = MonthAfterNumber(line, line.Skip(noun, Lex.OfMonth));
        return true;
    }

    /// <summary>«[До] пятого числа», «[до] десятого (10) числа», and the token behind it.</summary>
    public static (int Day, int End)? DayInWords(Line line, int at)
    {
        if (line[at] is not (Lex.Ordinal or Lex.Cardinal) || Numbers.Ordinal(line, at, out var noun) is not (>= 1 and <= 31 and var day))
        {
            return null;
        }

        noun = line[noun] == Lex.Open && line.IsNumber(noun + 1, day, day) && line[noun + 2] == Lex.Close ? noun + 3 : noun;
        return line[noun] == Lex.OfMonth ? (day, noun + 1) : null;
    }

    /// <summary>Past «с 20» and «20 -» of «с 20 по 25 число», «20-25 числа»: it is due on the last of them.</summary>
    private static int PastFirstDay(Line line, int at)
    {
        var first = line[at] == Lex.From ? at + 1 : at;
        var last = line.Skip(first + 1, Lex.OfMonth) + 1;
        return line.IsNumber(first, 1, 30) && line[last - 1] is Lex.Through or Lex.Dash && line.IsNumber(last, line.Value(first) + 1, 31) && line[last + 1] == Lex.OfMonth
            ? line[last - 1] == Lex.Through ? last - 1 : last
            : at;
    }

    /// <summary>«[Ежегодно,] не реже 2 раз», «[ежемесячно] 2 раза», «[раз в неделю,] минимум».</summary>
    private static bool Count(Line line, int at, ref Recurrence rule, ref int end)
    {
        if (rule is { AtLeast: null, AtMost: null } && line.Word(at) == "минимум" && line[at + 1] is Lex.End or Lex.Comma or Lex.Close)
        {
            (rule, end) = (rule with { AtLeast = 1 }, at + 1);
            return true;
        }

        if (rule is { AtLeast: { } exact } && rule.AtMost == exact && line.Word(at) == "минимум" && line[at + 1] is Lex.End or Lex.Comma or Lex.Close)
        {
            (rule, end) = (rule with { AtMost = null }, at + 1);
            return true;
        }

        var number = FrequencyGrammar.Comparison(line, at, out var isFloor, out var isCeiling);
        if (rule != new Recurrence(rule.Unit) || Numbers.Count(line, number, out var noun) is not { } count || line[noun] != Lex.Times || line[noun + 1] is Lex.In or Lex.Before or Lex.Slash or Lex.On or Lex.Dot)
        {
            return false;
        }

        rule = isFloor ? rule with { AtLeast = count } : isCeiling ? rule with { AtMost = count } : count == 1 ? rule : rule with { AtLeast = count, AtMost = count };
        end = noun + 1;
        return true;
    }

    /// <summary>«[Ежемесячно,] в последний рабочий день», «в последних числах»: a month's occurrence is due at its end anyway.</summary>
    private static bool EndOfMonth(Line line, int at, Recurrence rule, ref int end)
    {
        var start = line.Skip(at, Lex.In);
        if (rule != new Recurrence(RecurrenceUnit.Monthly) || line[start] != Lex.Ordinal || line.Value(start) != TimeWords.Last)
        {
            return false;
        }

        var noun = line.Skip(start + 1, Lex.Working);
        end = line[noun] is Lex.Day or Lex.OfMonth ? line.Skip(noun + 1, Lex.MonthNoun) : end;
        return line[noun] is Lex.Day or Lex.OfMonth;
    }

    /// <summary>Past «[каждого] месяца», «следующего за отчётным [месяца]», «месяца, следующего за отчётным [кварталом]».</summary>
    public static int MonthAfterNumber(Line line, int at)
    {
        var next = line.Skip(line.Skip(line.Skip(at, Lex.Each), Lex.Next), Lex.Ordinal);
        next = line[next] == Lex.MonthNoun && line[next + 1] == Lex.Term ? next + 2 : line[next] == Lex.MonthNoun ? line.Skip(next + 1, Lex.Dot) : line[next] == Lex.Term && line[line.Skip(next + 1, Lex.Comma)] == Lex.Next ? next + 1 : at;
        var following = line.Skip(next, Lex.Comma);
        if (line[following] != Lex.Next || line[following + 1] != Lex.Before)
        {
            return next;
        }

        following = line[following + 2] == Lex.Unknown ? following + 3 : following + 2;
        return line[following] is Lex.MonthNoun or Lex.Term or Lex.PeriodWord ? following + 1 : following;
    }

    /// <summary>Past «года, следующего за отчётным [годом]»; the same place when it does not stand there.</summary>
    public static int YearAfterDate(Line line, int at)
    {
        var next = line.Skip(at + 1, Lex.Comma);
        if (line[at] != Lex.Year || line[next] != Lex.Next || line[next + 1] != Lex.Before || !line.Word(next + 2).StartsWith("отчет", StringComparison.Ordinal))
        {
            return at;
        }

        return line.Skip(next + 3, Lex.Year);
    }

    private static bool Weekdays(Line line, int at, ref Recurrence rule, ref int end)
    {
        if (rule.Unit is not RecurrenceUnit.Weekly || rule.Weekdays.Count > 0)
        {
            return false;
        }

        var next = line[at] is Lex.Through or Lex.In || (line[at] is Lex.Until or Lex.Towards && line[at + 1] == Lex.Weekday) ? at + 1 : at;
        next = line.Skip(next, Lex.Each);
        if (WeekdayGrammar.List(line, next, out var days, out var after))
        {
            (rule, end) = (rule with { Weekdays = days }, after);
            return true;
        }

        return false;
    }

    /// <summary>«1 раз в месяц (последний четверг)», «ежемесячно, 1-й понедельник», «ежемесячно, последняя неделя».</summary>
    private static bool Nth(Line line, int at, ref Recurrence rule, ref int end)
    {
        var start = line.Skip(at, Lex.In);
        if (rule.Unit is not RecurrenceUnit.Monthly || rule.Nth is not null || Numbers.Ordinal(line, start, out var noun) is not (>= 1 and <= 5 or TimeWords.Last) || line[noun] is not (Lex.Weekday or Lex.Week))
        {
            return false;
        }

        rule = rule with { Nth = Numbers.Ordinal(line, start, out _), Weekdays = line[noun] == Lex.Weekday ? [(DayOfWeek)line.Value(noun)] : [] };
        end = line.Skip(noun + 1, Lex.MonthNoun);
        return true;
    }

    private static bool Time(Line line, int at, ref Recurrence rule, ref int end)
    {
        if (rule.Time is not null || !ClockGrammar.TryRead(line, at, out var time, out var after))
        {
            return false;
        }

        (rule, end) = (rule with { Time = time }, after);
        return true;
    }
}
