namespace QualityDomain.Deadlines.Language;

/// <summary>How often: «1 раз в четверть», «не реже двух раз в год», «раз в две недели», «ежемесячно», «каждую неделю», «по четвертям».</summary>
internal static class FrequencyGrammar
{
    private const int DaysOfDecade = 10;

    /// <summary>An adjective says how often something happens, and less surely that it is to happen then.</summary>
    private const double OfWork = 0.65;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (TryRead(line, at, out var rule, out var end))
        {
            if (TwoDays(line, end) is { } second && rule == Plain.Of(RecurrenceUnit.Monthly))
            {
                // «Ежемесячно 1 и 15 числа».
                found.Add(new(at, second + 2, new Meaning.Said(new Deadline.Composite([new Deadline.Recurring(rule with { ByDay = line.Value(second - 2) }), new Deadline.Recurring(rule with { ByDay = line.Value(second) })]))));
                return;
            }

            RecurrenceModifiers.Read(line, rule, ref end, out var extended);
            found.Add(new(at, end, new Meaning.Said(new Deadline.Recurring(extended))));
            if (end == at + 1 && PastWork(line, at) is var past && past > end)
            {
                found.Add(new(at, past, new Meaning.Said(new Deadline.Recurring(rule))) { Certainty = OfWork });
            }
        }
    }

    /// <summary>Past «[ежедневной] влажной уборке», «[ежемесячный] отчёт»: the work that the adjective says the frequency of.</summary>
    private static int PastWork(Line line, int at)
    {
        var ending = line.Word(at)[^2..];
        if (ending is not ("ый" or "ая" or "ое" or "ой" or "ом" or "ые"))
        {
            return at;
        }

        var next = at + 1;
        while (line[next] == Lex.Unknown && next <= at + 2 && line.Word(next).EndsWith(ending, StringComparison.Ordinal))
        {
            next++;
        }

        return line[next] is Lex.Unknown or Lex.EventNoun ? next + 1 : at;
    }

    public static bool TryRead(Line line, int at, out Recurrence rule, out int end) =>
        Counted(line, at, out rule, out end) || PeriodFirst(line, at, out rule, out end) || Adverb(line, at, out rule, out end) || WorkingDays(line, at, out rule, out end) || EachPeriod(line, at, out rule, out end) || ByPeriods(line, at, out rule, out end);

    /// <summary>The second number of «1 и 15 числа».</summary>
    private static int? TwoDays(Line line, int at)
    {
        var first = line.Skip(at, Lex.Comma);
        return line.IsNumber(first, 1, 31) && line[first + 1] is Lex.And or Lex.Comma && line.IsNumber(first + 2, 1, 31) && line[first + 3] == Lex.OfMonth ? first + 2 : null;
    }

    private static bool Adverb(Line line, int at, out Recurrence rule, out int end)
    {
        var adverb = line[at] is Lex.In or Lex.On && line.Word(at + 2) is "режиме" or "основе" ? at + 1 : at;
        (rule, end) = (Plain.Of(line[adverb] == Lex.Adverb ? (RecurrenceUnit)line.Value(adverb) : RecurrenceUnit.Yearly), adverb > at ? at + 3 : at + 1);
        return line[adverb] == Lex.Adverb;
    }

    /// <summary>«По рабочим дням», «в будние дни»; «через день»; «каждое утро»; «по выходным».</summary>
    private static bool WorkingDays(Line line, int at, out Recurrence rule, out int end)
    {
        (rule, end) = (Plain.Of(RecurrenceUnit.Daily), at + 3);
        if (line[at] == Lex.Upon && line.Word(at + 1) == "день" && line[at + 2] is Lex.End or Lex.Comma)
        {
            (rule, end) = (rule with { Every = 2 }, at + 2);
            return true;
        }

        if (line[at] == Lex.Through && line.Word(at + 1) is "будням" or "будни")
        {
            end = at + 2;
            return true;
        }

        if (line[at] == Lex.Through && line.Word(at + 1) is "четным" or "нечетным" && line[at + 2] is Lex.Day or Lex.Week or Lex.OfMonth)
        {
            (rule, end) = (Plain.Of(line[at + 2] == Lex.Week ? RecurrenceUnit.Weekly : RecurrenceUnit.Daily) with { Every = 2 }, at + 3);
            return true;
        }

        if (line[at] == Lex.Each && line.Word(at + 1) is "утро" or "вечер")
        {
            end = at + 2;
            return true;
        }

        if (line[at] == Lex.Through && line.Word(at + 1) == "выходным")
        {
            (rule, end) = (Plain.Of(RecurrenceUnit.Weekly) with { Weekdays = [DayOfWeek.Saturday, DayOfWeek.Sunday] }, line.Skip(at + 2, Lex.Day));
            return true;
        }

        return line[at] is Lex.Through or Lex.In && line.Word(at + 1) is "рабочим" or "рабочие" or "будним" or "будние" or "учебным" or "учебные" && line.Word(at + 2) is "дням" or "дни" && line[at + 3] is not (Lex.Number or Lex.Unknown);
    }

    /// <summary>«[не реже] [чем] [одного|1-2] раз[а] в|за [две] недели».</summary>
    private static bool Counted(Line line, int at, out Recurrence rule, out int end)
    {
        rule = Plain.Of(RecurrenceUnit.Yearly);
        if ((line[at - 1] == Lex.Rarer && line[at - 2] != Lex.Not) || (line[at] == Lex.Times && line[at - 1] is Lex.Number or Lex.Cardinal))
        {
            // «Реже двух раз в год» is how it should not be.
            end = at;
            return false;
        }

        var next = Comparison(line, line[at] is Lex.Since or Lex.Through ? at + 1 : at, out var isFloor, out var isCeiling);
        var count = line[next] == Lex.TimesAdverb ? line.Value(next) : Numbers.Count(line, next, out var afterCount) is { } number ? number : 1;
        end = line[next] == Lex.TimesAdverb ? next + 1 : Numbers.Count(line, next, out afterCount) is null ? next : afterCount;
        var most = count;
        if (line[end] is Lex.Dash or Lex.Until && Numbers.Count(line, end + 1, out var afterRange) is { } upper && upper > count)
        {
            (most, end) = (upper, afterRange);
        }

        if (line[next] != Lex.TimesAdverb)
        {
            if (line[end] != Lex.Times && !((line[at] == Lex.Through || isFloor || isCeiling) && end > next && line[end] == Lex.In))
            {
                return false;
            }

            end = line[end] == Lex.Times ? line.Skip(end + 1, Lex.Dot) : end;
        }

        var period = line[end] == Lex.In && line[end + 1] == Lex.During ? end + 2 : end + 1;
        if (line[end] is not (Lex.In or Lex.Before or Lex.Slash or Lex.On) || !TryPeriod(line, period, out var unit, out var every, out end))
        {
            return false;
        }

        rule = (isFloor, isCeiling, count, most) switch
        {
            (true, _, _, _) => new(unit, count),
            (_, true, _, _) => new(unit, null, most),
            (_, _, 1, 1) => new(unit),
            _ => new(unit, count, most),
        };
        rule = rule with { Every = every };
        return true;
    }

    /// <summary>«В течение года не менее 3 раз», «в четверть 2 раза»: the period before the count.</summary>
    private static bool PeriodFirst(Line line, int at, out Recurrence rule, out int end)
    {
        (rule, end) = (Plain.Of(RecurrenceUnit.Yearly), at);
        var period = line[at] == Lex.In ? line.Skip(at + 1, Lex.During) : at;
        if (period == at || !TryPeriod(line, period, out var unit, out var every, out var behind) || every > 1)
        {
            return false;
        }

        var number = Comparison(line, line.Skip(behind, Lex.Comma), out var isFloor, out var isCeiling);
        if (Numbers.Count(line, number, out var times) is not { } count || line[times] != Lex.Times || line[times + 1] is Lex.In or Lex.Before or Lex.Slash)
        {
            return false;
        }

        rule = isFloor ? new(unit, count) : isCeiling ? new(unit, null, count) : count == 1 ? new(unit) : new(unit, count, count);
        end = times + 1;
        return true;
    }

    public static int Comparison(Line line, int at, out bool isFloor, out bool isCeiling)
    {
        (isFloor, isCeiling) = (false, false);
        var negated = line[at] == Lex.Not;
        var word = line[negated ? at + 1 : at];
        isFloor = negated ? word is Lex.Rarer or Lex.Less : word is Lex.Less && line.Word(at) == "минимум";
        isCeiling = negated ? word is Lex.Oftener or Lex.More : word is Lex.More && line.Word(at) == "максимум";
        if (!isFloor && !isCeiling)
        {
            isCeiling = line[at] == Lex.Until;
            return isCeiling ? at + 1 : at;
        }

        var next = line.Skip(line.Skip((negated ? at + 1 : at) + 1, Lex.Comma), Lex.Than);
        return next;
    }

    /// <summary>«[каждый] день», «две недели», «учебный год», «2 года», «полгода».</summary>
    public static bool TryPeriod(Line line, int at, out RecurrenceUnit unit, out int every, out int end)
    {
        var next = line.Skip(line.Skip(at, Lex.Each), Lex.Whole);
        every = Numbers.Count(line, next, out next) ?? 1;
        if (next > at && line[next] == Lex.Dash && Numbers.Count(line, next + 1, out var afterUpper) is { } upper && upper > every)
        {
            (every, next) = (upper, afterUpper);
        }

        next = line[next] is Lex.School or Lex.CalendarWord || line.Has(next, Lex.Working, Lex.Day) ? line.Skip(next + 1, Lex.Dot) : next;
        end = line.Skip(next + 1, Lex.Dot);
        var known = line[next] switch
        {
            Lex.Day => RecurrenceUnit.Daily,
            Lex.Decade => RecurrenceUnit.Daily,
            Lex.Week => RecurrenceUnit.Weekly,
            Lex.MonthNoun => RecurrenceUnit.Monthly,
            Lex.Term => TermUnit(line.Value(next)),
            Lex.HalfAYear => RecurrenceUnit.HalfYearly,
            Lex.Year or Lex.Years => RecurrenceUnit.Yearly,
            _ => (RecurrenceUnit?)null,
        };
        (unit, every) = (known, every) switch
        {
            (RecurrenceUnit.Daily, 1) when line[next] == Lex.Decade => (RecurrenceUnit.Daily, DaysOfDecade),
            (RecurrenceUnit.Monthly, 3) => (RecurrenceUnit.Quarterly, 1),
            (RecurrenceUnit.Monthly, 6) => (RecurrenceUnit.HalfYearly, 1),
            (RecurrenceUnit.Monthly, 12) => (RecurrenceUnit.Yearly, 1),
            _ => (known ?? default, every),
        };
        end = known is null ? at : line[end - 1] == Lex.Dot && line[end] == Lex.End ? end - 1 : end;
        return known is not null && every > 0;
    }

    private static RecurrenceUnit TermUnit(int kind) => (TermKind)kind switch
    {
        TermKind.SchoolQuarter => RecurrenceUnit.Termly,
        TermKind.CalendarQuarter => RecurrenceUnit.Quarterly,
        TermKind.Trimester => RecurrenceUnit.Trimesterly,
        _ => RecurrenceUnit.HalfYearly,
    };

    /// <summary>«[в] [конце] каждой четверти», «каждый месяц», «раз в каждый месяц», «каждые 2 недели».</summary>
    private static bool EachPeriod(Line line, int at, out Recurrence rule, out int end)
    {
        rule = Plain.Of(RecurrenceUnit.Yearly);
        end = at;
        var next = line[at] switch
        {
            Lex.Upon when line[at + 1] == Lex.Each => at + 1,
            Lex.In when line[at + 1] == Lex.During => at + 2,
            Lex.In or Lex.Before or Lex.Until or Lex.Towards or Lex.On => at + 1,
            Lex.Through when line[at + 1] is Lex.Outcome => at + 2,
            _ => at,
        };
        next = line[next] is Lex.EndOf or Lex.Beginning or Lex.Middle ? next + 1 : next;
        if (line[next] == Lex.Each && line[next + 1] is Lex.Month or Lex.Season)
        {
            // «Каждый сентябрь», «каждое лето».
            var first = line.Value(next + 1);
            rule = rule with { Months = [new(first, line[next + 1] == Lex.Month ? first : ((first + 1) % 12) + 1)] };
            end = next + 2;
            return true;
        }

        if (line[next] != Lex.Each || !TryPeriod(line, next + 1, out var unit, out var every, out end))
        {
            return false;
        }

        rule = Plain.Of(unit) with { Every = every };
        return true;
    }

    /// <summary>«По четвертям», «по полугодиям», «по итогам четвертей», «в конце четвертей».</summary>
    private static bool ByPeriods(Line line, int at, out Recurrence rule, out int end)
    {
        rule = Plain.Of(RecurrenceUnit.Yearly);
        end = at;
        var noun = line[at] == Lex.Through ? line.Skip(at + 1, Lex.Outcome) : -1;
        if (noun == at + 1 && line.Word(noun) == "неделям")
        {
            (rule, end) = (Plain.Of(RecurrenceUnit.Weekly), noun + 1);
            return true;
        }

        if (noun < 0 || line[noun] is not (Lex.Term or Lex.MonthNoun) || !IsPlural(line.Word(noun)))
        {
            return false;
        }

        rule = Plain.Of(line[noun] == Lex.Term ? TermUnit(line.Value(noun)) : RecurrenceUnit.Monthly);
        end = noun + 1;
        return true;
    }

    private static bool IsPlural(string word) => word is "четвертям" or "четвертей" or "полугодиям" or "полугодий" or "кварталам" or "кварталов" or "триместрам" or "триместров" or "месяцам";
}
