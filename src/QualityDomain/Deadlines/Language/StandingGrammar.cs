namespace QualityDomain.Deadlines.Language;

/// <summary>Tasks without an end of their own: «постоянно», «в течение [учебного] года», «весь период», «в течение месячника», «в период каникул».</summary>
internal static class StandingGrammar
{
    private const double Usual = 0.9;

    /// <summary>«На 40 лет» is an age or an anniversary.</summary>
    private const int LongestInYears = 15;

    /// <summary>«В течение всего периода подготовки» may mean the period of the paper as well.</summary>
    private const double WholePeriod = 0.75;

    /// <summary>«Срок действия полномочий совета – 3 года»: so many tokens stand before the length at most.</summary>
    private const int LongestHeading = 6;

    /// <summary>«Периодически» says neither how often nor how long.</summary>
    private const double NowAndThen = 0.65;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (line.Word(at) == "пост" && line[at + 1] == Lex.Dot)
        {
            found.Add(new(at, at + 2, new Meaning.Said(new Deadline.Ongoing(OngoingPeriod.Always))));
            return;
        }

        if (line[at] is Lex.Always or Lex.YearRound)
        {
            found.Add(Ongoing(at, at + 1, new(line[at] == Lex.YearRound ? OngoingPeriod.Year : OngoingPeriod.Always)) with { Certainty = line.Value(at) == 0 ? 1 : NowAndThen });
            return;
        }

        if ((OnPermanentBasis(line, at) ?? Abbreviated(line, at)) is { } whole)
        {
            found.Add(whole);
            return;
        }

        if (line[at] == Lex.Whole && line.Word(at + 1) == "время" && line[at + 2] == Lex.Colon && Tail.Quoted(line, at + 3) is var close && close > at + 4)
        {
            found.Add(Ongoing(at, close, new(OngoingPeriod.Event, 0, line.Verbatim(at + 4, close - 1))));
            return;
        }

        if (!IsMeasured(line, at) && Opening(line, at) is { } start && Period(line, at, start) is { } phrase)
        {
            found.Add(phrase);
        }

        if (line[0] == Lex.Deadline && at is > 0 and <= LongestHeading && line[at] is Lex.Number or Lex.Cardinal && line[at - 1] is Lex.Colon or Lex.Dash or Lex.Unknown or Lex.EventNoun && Numbers.Count(line, at, out var unit) is { } lasting && line[unit = line.Skip(unit, Lex.School)] is Lex.Year or Lex.Years)
        {
            // «Срок действия – 5 лет», «срок хранения протоколов 5 лет».
            found.Add(Ongoing(at, unit + 1, new(OngoingPeriod.Years, lasting)) with { Certainty = WholePeriod });
        }

        if ((ForYears(line, at) ?? ForOne(line, at)) is { } years)
        {
            found.Add(years);
        }

        if (EventPeriod(line, at) is { } period)
        {
            found.Add(period);
        }
    }

    /// <summary>«50 часов на [учебный год]», «900 часов в [учебном году]»: how much, not when.</summary>
    private static bool IsMeasured(Line line, int at) =>
        (line[at] is Lex.School or Lex.Year && line[at - 1] is Lex.In or Lex.On && line[at - 2] is Lex.Hour or Lex.Minute) || (line[at] is Lex.In or Lex.On && line[at - 1] is Lex.Hour or Lex.Minute && line[at + 1] is Lex.School or Lex.Year);

    /// <summary>«На 3 года», «на ближайшие два года», «на срок 2 года».</summary>
    private static Phrase? ForYears(Line line, int at)
    {
        if (line[at] != Lex.On)
        {
            return null;
        }

        var count = line.Word(at + 1).StartsWith("ближайш", StringComparison.Ordinal) || line[at + 1] == Lex.Deadline ? at + 2 : at + 1;
        return Numbers.Count(line, count, out var noun) is { } years and <= LongestInYears && line[noun = line.Skip(noun, Lex.School)] is Lex.Year or Lex.Years
            ? Ongoing(at, line.Word(noun).Length <= 2 ? line.Skip(noun + 1, Lex.Dot) : noun + 1, new(OngoingPeriod.Years, years)) with { Certainty = 0.8 }
            : null;
    }

    /// <summary>«На год», «на текущий год», «на месяц» as the whole text: a plan for so long.</summary>
    private static Phrase? ForOne(Line line, int at)
    {
        var noun = line.Skip(at + 1, Lex.This);
        return at > 0 || line[at] != Lex.On || line[noun + 1] != Lex.End ? null : line[noun] switch
        {
            Lex.Year => Ongoing(at, noun + 1, new(OngoingPeriod.SchoolYear)) with { Certainty = NowAndThen, Rules = [ReadingRule.YearMeansSchoolYear] },
            Lex.MonthNoun => Ongoing(at, noun + 1, new(OngoingPeriod.Month)) with { Certainty = NowAndThen },
            Lex.Term or Lex.Week => Named(line, at, noun) with { Certainty = NowAndThen },
            _ => null,
        };
    }

    /// <summary>«На постоянной основе», «в постоянном режиме», «в системе», «круглый год», «всё время».</summary>
    private static Phrase? OnPermanentBasis(Line line, int at) => line[at] switch
    {
        Lex.On or Lex.In when line.Word(at + 1) is "постоянной" or "регулярной" or "систематической" or "системной" or "постоянном" or "регулярном" or "круглосуточном" && line.Word(at + 2) is "основе" or "режиме" => Ongoing(at, at + 3, new(OngoingPeriod.Always)),
        Lex.In when line.Word(at + 1) == "системе" && line[at - 1] is Lex.End or Lex.Comma or Lex.Open && line[at + 2] is Lex.End or Lex.Comma => Ongoing(at, at + 2, new(OngoingPeriod.Always)) with { Certainty = NowAndThen },
        Lex.In when line.Word(at + 1) == "любое" && line.Word(at + 2) == "время" && line[at + 3] is Lex.End or Lex.Comma => Ongoing(at, at + 3, new(OngoingPeriod.Always)) with { Certainty = NowAndThen },
        Lex.In when line.Word(at + 1) == "любое" && line.Word(at + 2) == "время" && line.Word(at + 3) is "года" or "дня" or "суток" => Ongoing(at, at + 4, new(OngoingPeriod.Always)) with { Certainty = NowAndThen },
        Lex.Whole when line.Word(at) == "все" && line.Word(at + 1) == "время" && line[at + 2] != Lex.Colon => Ongoing(at, at + 2, new(OngoingPeriod.Always)) with { Certainty = Usual },
        Lex.Unknown when line.Word(at) == "круглый" && line[at + 1] == Lex.Year => Ongoing(at, at + 2, new(OngoingPeriod.Year)),
        _ => null,
    };

    /// <summary>«В т.г.», «в т/г», «в/г»: «в течение года» in a narrow cell.</summary>
    private static Phrase? Abbreviated(Line line, int at)
    {
        var letter = line.Skip(line.Skip(line.Skip(at + 1, Lex.Slash), Lex.CurrentLetter), Lex.Dot);
        var year = line.Skip(letter, Lex.Slash);
        return line[at] == Lex.In && year > at + 1 && line.Word(year) == "г" && line[line.Skip(year + 1, Lex.Dot)] is Lex.End or Lex.Comma
            ? Ongoing(at, line.Skip(year + 1, Lex.Dot), new(OngoingPeriod.SchoolYear)) with { Certainty = Usual, Rules = [ReadingRule.YearMeansSchoolYear] }
            : null;
    }

    /// <summary>Past «в течение», «на протяжении», «весь», or the bare noun itself.</summary>
    private static int? Opening(Line line, int at) => line[at] switch
    {
        Lex.In or Lex.On when line[at + 1] == Lex.During => line.Skip(line.Skip(at + 2, Lex.Dot), Lex.Whole),
        Lex.In or Lex.On when line[at + 1] == Lex.This && line[line.Skip(at + 2, Lex.School)] == Lex.Year && line[line.Skip(at + 2, Lex.School) + 1] is not (Lex.Until or Lex.From or Lex.Number) => at + 1,
        Lex.During => line.Skip(line.Skip(at + 1, Lex.Dot), Lex.Whole),
        Lex.Whole => at + 1,
        _ when line.Word(at) == "сроком" && line[at + 1] == Lex.On => at + 2,
        Lex.School or Lex.Year => at,
        _ => null,
    };

    private static Phrase? Period(Line line, int at, int start)
    {
        var opened = start > at;
        var next = line[start] == Lex.This ? start + 1 : start;
        var school = line[next] == Lex.School;
        var calendar = line[next] == Lex.CalendarWord;
        var count = Numbers.Count(line, next, out var counted);
        if (count is not null && line[counted] == Lex.Dash && Numbers.Count(line, counted + 1, out var behindUpper) is { } upper && upper > count)
        {
            (count, counted) = (upper, behindUpper);
        }

        var noun = school || calendar ? line.Skip(next + 1, Lex.Dot) : count is not null ? counted : next;
        noun = line[noun] == Lex.School ? line.Skip(noun + 1, Lex.Dot) : noun;
        var end = line[noun + 1] == Lex.Dot && line.Word(noun).Length <= 3 ? noun + 2 : noun + 1;
        return line[noun] switch
        {
            Lex.Year or Lex.Years when count is { } years && opened => Ongoing(at, end, new(OngoingPeriod.Years, years)),
            Lex.Year when calendar => Ongoing(at, end, new(OngoingPeriod.Year)),
            Lex.Year when (opened || school || line.Count == 1) && !YearGrammar.IsYear(line, noun + 1) => Ongoing(at, end, new(OngoingPeriod.SchoolYear)) with { Rules = school ? [] : [ReadingRule.YearMeansSchoolYear] },
            Lex.MonthNoun when opened && count is null => Ongoing(at, end, new(OngoingPeriod.Month)) with { Certainty = 0.9 },
            Lex.Unknown when opened && line.Word(noun) is "времени" or "время" && Tail.End(line, noun + 1) == noun + 1 => Ongoing(at, end, new(OngoingPeriod.Period)),
            Lex.PeriodWord or Lex.Deadline when opened && Tail.End(line, noun + 1) == noun + 1 => Ongoing(at, end, new(OngoingPeriod.Period)),
            Lex.Unknown when opened && line[noun + 1] == Lex.PeriodWord && Tail.End(line, noun + 2) == noun + 2 && line.Word(noun).StartsWith("отчетн", StringComparison.Ordinal) =>
                Ongoing(at, noun + 2, new(OngoingPeriod.Period)),
            Lex.Unknown or Lex.Holidays or Lex.Season or Lex.EventNoun or Lex.PeriodWord or Lex.Deadline or Lex.Term or Lex.Week or Lex.Day or Lex.DuringEvent or Lex.Half or Lex.Decade or Lex.Next when opened && count is null && (line[at] != Lex.Whole || line[noun] is not (Lex.Unknown or Lex.EventNoun)) => Named(line, at, school ? next : noun),
            _ => null,
        };
    }

    private static Phrase Named(Line line, int at, int from)
    {
        var whole = line[from] is Lex.PeriodWord or Lex.Deadline && Tail.End(line, from + 1) > from + 1;
        from = whole ? from + 1 : from;
        var end = Tail.End(line, from);
        return Ongoing(at, end, new(OngoingPeriod.Event, 0, line.Verbatim(from, end))) with { Certainty = (whole ? WholePeriod : Usual) * Tail.Certainty(line, from, end) };
    }

    /// <summary>«В период каникул», «во время проведения ВПР», «в ходе проверки», «на период аттестации», «в дни каникул».</summary>
    private static Phrase? EventPeriod(Line line, int at)
    {
        var noun = line[at] is Lex.In or Lex.On || (line[at] == Lex.Through && line.Word(at + 1) == "ходу") ? at + 1 : -1;
        return noun > 0 && (line.Word(noun) == "ходу" || line[noun] is Lex.PeriodWord or Lex.DuringEvent || line.Word(noun) == "дни") && line[noun + 1] is Lex.Unknown or Lex.EventNoun or Lex.Holidays or Lex.Season or Lex.School or Lex.Outcome or Lex.Week or Lex.Decade or Lex.DocumentNoun
            ? Named(line, at, noun + 1)
            : at == 0 && line.Word(at) == "период" && line[at + 1] is Lex.Unknown or Lex.EventNoun or Lex.Holidays or Lex.School ? Named(line, at, at + 1)
            : SeasonalPeriod(line, at, noun);
    }

    /// <summary>«Летний период», «в каникулярное время».</summary>
    private static Phrase? SeasonalPeriod(Line line, int at, int noun)
    {
        var from = noun > 0 ? noun : at;
        if (line[from] == Lex.Unknown && line[from + 1] == Lex.Dash && line[from + 2] == Lex.Season && line[from + 3] == Lex.PeriodWord)
        {
            // «Осенне-зимний период», whose years belong to its name.
            var end = YearGrammar.After(line, from + 4, out var behind).IsSilent ? from + 4 : behind;
            return Ongoing(at, end, new(OngoingPeriod.Event, 0, line.Verbatim(from, end))) with { Certainty = 0.9 };
        }

        if (noun > 0 && Periods(line, from) is { } periods)
        {
            return Ongoing(at, periods, new(OngoingPeriod.Event, 0, line.Verbatim(from, periods))) with { Certainty = Usual };
        }

        if (noun > 0 && line.Word(from) == "сезон" && !YearGrammar.After(line, from + 1, out var behindYears).IsSilent)
        {
            return Ongoing(at, behindYears, new(OngoingPeriod.Event, 0, line.Verbatim(from, behindYears))) with { Certainty = Usual };
        }

        var seasonal = line[from] == Lex.Season || line.Word(from).StartsWith("каникулярн", StringComparison.Ordinal)
            || (noun > 0 && line[from] == Lex.Unknown && line.Word(from + 1) is "период" or "сезон" && (line.Word(from)[^1] == 'й' || line.Word(from).EndsWith("йся", StringComparison.Ordinal)) && (Tail.End(line, from + 2) == from + 2 || line.Word(from + 2) == "года"))
            || (noun > 0 && line.Word(from + 1) == "время" && IsPartOfDay(line, from));
        if (noun > 0 && line.Word(from) == "свободное" && line[from + 1] == Lex.Since && line.Word(from + 3) == "время")
        {
            return Ongoing(at, from + 4, new(OngoingPeriod.Event, 0, line.Verbatim(from, from + 4))) with { Certainty = Usual };
        }

        var last = from + 2 + (line.Word(from + 1) is "время" or "период" && line.Word(from + 2) is "года" or "суток" or "дня" ? 1 : 0);
        if (seasonal && line[from] == Lex.Season && line[from + 1] == Lex.PeriodWord && !YearGrammar.After(line, from + 2, out var behindNoun).IsSilent)
        {
            last = behindNoun;
        }

        return seasonal && (line[from + 1] is Lex.PeriodWord || line.Word(from + 1) is "время" or "сезон" or "месяцы")
            ? Ongoing(at, last, new(OngoingPeriod.Event, 0, line.Verbatim(from, last))) with { Certainty = Usual }
            : null;
    }

    /// <summary>«Вечернее», «внеурочное», «свободное»; «рабочее» only where nothing stands before it, for beside hours it names them.</summary>
    private static bool IsPartOfDay(Line line, int at) =>
        (line[at] is Lex.Unknown or Lex.School || (line[at] == Lex.Working && at == 1)) && line.Word(at) is [.., 'о' or 'е', 'е'] and not "любое" && !line.Word(at).EndsWith("йшее", StringComparison.Ordinal);

    /// <summary>Past «досрочный, основной и дополнительный периоды».</summary>
    private static int? Periods(Line line, int from)
    {
        var next = from;
        while (line[next] is Lex.Unknown or Lex.Season && line.Word(next)[^1] is 'й' or 'е' && line[next + 1] is Lex.Comma or Lex.And)
        {
            next += 2;
        }

        return next > from && line[next] is Lex.Unknown or Lex.Season && line.Word(next + 1) is "периоды" or "период" or "этапы" ? next + 2 : null;
    }

    private static Phrase Ongoing(int at, int end, Deadline.Ongoing value) => new(at, end, new Meaning.Said(value));
}
