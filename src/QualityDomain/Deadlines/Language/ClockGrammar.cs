namespace QualityDomain.Deadlines.Language;

/// <summary>Hours of the day: «в 14:30», «до 15.00», «в 9 ч. 30 мин.».</summary>
internal static class ClockGrammar
{
    private const int LastMonth = 12;

    /// <summary>A smaller number beside a day is a length: «15 мая 2 часа».</summary>
    private const int FirstHour = 8;
    private const int LastDay = 31;
    private const int LastHour = 23;

    public static bool TryRead(Line line, int at, out TimeOnly time, out int end)
    {
        if (HoursInWords(line, at) is { } behind)
        {
            (time, end) = (new(line.Value(at + 1), 0), behind);
            return true;
        }

        var start = line[at] is Lex.In || (line[at] == Lex.From && (Until(line, at + 4) > at + 4 || FromHour(line, at) || line[at - 1] is Lex.Weekday or Lex.WeekdayPlural or Lex.Adverb)) ? at + 1 : Bounds.UntilMark(line, at) ?? at;
        (time, end) = (default, at);
        return line.IsNumber(start, 0, 23) && (InFigures(line, at, start, ref time, ref end) || InWords(line, at, start, ref time, ref end) || Bare(line, at, start, ref time, ref end));
    }

    /// <summary>Past «с 9 до 17 ч.», and «с 9 до 17» behind a frequency or a weekday.</summary>
    private static int? HoursInWords(Line line, int at)
    {
        var until = line[at] == Lex.From && line.IsNumber(at + 1, 0, LastHour) ? line.Skip(line.Skip(at + 2, Lex.Hour), Lex.Dot) : at;
        if (until == at || line[until] is not (Lex.Until or Lex.Through or Lex.Dash) || !line.IsNumber(until + 1, line.Value(at + 1) + 1, 24))
        {
            return null;
        }

        var before = line[at - 1] == Lex.Comma ? at - 2 : at - 1;
        return line[until + 2] == Lex.Hour ? line.Skip(until + 3, Lex.Dot)
            : line[before] is Lex.Adverb or Lex.Weekday or Lex.WeekdayPlural && line[until + 2] is Lex.End or Lex.Comma ? until + 2
            : null;
    }

    /// <summary>«12 октября с 10.00»: behind a day, and no day itself.</summary>
    private static bool FromHour(Line line, int at) =>
        line[at - 1] is Lex.Month or Lex.Year or Lex.Comma or Lex.Number && line[at + 2] is Lex.Dot or Lex.Colon && line.IsNumber(at + 3, 0, 59) && line.Value(at + 3) is 0 or > LastMonth && line.Word(at + 3).Length == 2 && !(line[at + 4] == Lex.Dot && line[at + 5] == Lex.Number);

    /// <summary>«Завтра к 12»: a bare number behind a day that is named by a word.</summary>
    private static bool Bare(Line line, int at, int start, ref TimeOnly time, ref int end)
    {
        if (start == at || line[at - 1] is not (Lex.Today or Lex.Weekday) || line[start + 1] is not (Lex.End or Lex.Comma))
        {
            return false;
        }

        (time, end) = (new(line.Value(start), 0), start + 1);
        return true;
    }

    /// <summary>With a colon always; with a full stop or a dash only behind a preposition or before «ч», for «10.12» is a day.</summary>
    private static bool InFigures(Line line, int at, int start, ref TimeOnly time, ref int end)
    {
        var minutes = start + 2;
        if (line[start + 1] is not (Lex.Colon or Lex.Dot or Lex.Dash) || !line.IsNumber(minutes, 0, 59) || line.Word(minutes).Length != 2
            || !line.Glued(start + 1) || !line.Glued(minutes) || line[minutes + 1] is Lex.Day or Lex.Week)
        {
            return false;
        }

        var asDay = line.Value(minutes) is >= 1 and <= 12;
        var plain = line[start + 1] == Lex.Colon || line[minutes + 1] == Lex.Hour || (!asDay && line[start + 1] == Lex.Dot && (line[start - 1] == Lex.Comma || IsHour(line, start, minutes) || Until(line, minutes + 1) > minutes + 1));
        plain = plain || BehindDay(line, start, minutes) || BeforeDay(line, at, minutes);
        if (!plain && !BehindWeekday(line, start, minutes) && (start == at || asDay || line[minutes + 1] is Lex.Month || (line[minutes + 1] == Lex.Dot && line[minutes + 2] == Lex.Number)))
        {
            return false;
        }

        time = new(line.Value(start), line.Value(minutes));
        end = line[minutes + 1] == Lex.Hour ? line.Skip(minutes + 2, Lex.Dot) : minutes + 1;
        end = Until(line, end);
        end = line[end] == Lex.Hour ? line.Skip(end + 1, Lex.Dot) : end;
        return true;
    }

    /// <summary>«14 марта 13.00», «07.05.2015 15.00»: what follows a day and is none itself.</summary>
    private static bool BehindDay(Line line, int start, int minutes)
    {
        var day = line[start - 1] == Lex.Comma || (line[start - 1] == Lex.Dot && line[start - 2] == Lex.Year) ? start - 2 : start - 1;
        return (BehindNumericDay(line, start, minutes) || line[day] is Lex.Month or Lex.Year && line[start + 1] == Lex.Dot && (line.Value(minutes) == 0 || line.Value(minutes) > LastMonth) && !(line[minutes + 1] == Lex.Dot && line[minutes + 2] == Lex.Number))
            || (YearGrammar.IsYear(line, day) && line.Value(minutes) is 0 or > LastMonth)
            || (line[day] is Lex.Month or Lex.Year && line[start + 1] == Lex.Dash && line.Value(minutes) is 0 or > LastDay);
    }

    /// <summary>«15.30, 12 ноября»: no list of days begins there.</summary>
    public static bool OpensWithHour(Line line, int at) =>
        at == 0 && line.Has(at, Lex.Number, Lex.Dot) && line.Value(at) <= LastHour && line.Glued(at + 2) && line.IsNumber(at + 2, 0, 59) && line.Word(at + 2).Length == 2 && BeforeDay(line, at, at + 2);

    /// <summary>«25.10 14.00», «25.10. 14-00».</summary>
    private static bool BehindNumericDay(Line line, int start, int minutes)
    {
        var month = line[start - 1] == Lex.Dot ? start - 2 : start - 1;
        return !line.Glued(start) && line.IsNumber(month, 1, LastMonth) && line.Word(month).Length == 2 && line.Has(month - 2, Lex.Number, Lex.Dot) && line.Glued(month)
            && line.Value(minutes) is 0 or > LastDay && !(line[minutes + 1] == Lex.Dot && line[minutes + 2] == Lex.Number);
    }

    /// <summary>«12.00, 4 сентября»: it opens the line, is no day itself, and the day follows.</summary>
    private static bool BeforeDay(Line line, int at, int minutes) =>
        at == 0 && line.Value(minutes) is 0 or > LastMonth && line[minutes + 1] is Lex.Comma or Lex.Dash && SlotGrammar.TryRead(line, minutes + 2, out var slot, out _) && slot.IsDay;

    /// <summary>«Вторая среда месяца 14.30», «пятница (еженедельно) 14.00»: at the end, behind what has its day already.</summary>
    private static bool IsHour(Line line, int start, int minutes) =>
        line[line[start - 1] is Lex.Dash or Lex.Dot or Lex.From ? start - 2 : start - 1] is Lex.MonthNoun or Lex.Weekday or Lex.WeekdayPlural or Lex.Adverb or Lex.Close && line[minutes + 1] is Lex.End or Lex.Comma or Lex.Close;

    /// <summary>«Вторник – 12.10-18.10»: no weekday lasts from a day to another.</summary>
    private static bool BehindWeekday(Line line, int start, int minutes) =>
        line[line[start - 1] is Lex.Dash or Lex.Colon or Lex.Comma or Lex.Open or Lex.From ? start - 2 : start - 1] is Lex.Weekday or Lex.WeekdayPlural && Until(line, minutes + 1) > minutes + 1;

    /// <summary>Past the end of «10.00-12.00».</summary>
    private static int Until(Line line, int at) =>
        line[at] is Lex.Dash or Lex.Until && line.IsNumber(at + 1, 0, LastHour) && (line[at + 2] is Lex.Colon or Lex.Dot || (line[at] == Lex.Until && line[at + 2] == Lex.Dash && line.Glued(at + 2))) && line.IsNumber(at + 3, 0, 59) && line.Word(at + 3).Length == 2 && line.Glued(at + 3) && !(line[at + 4] == Lex.Dot && line[at + 5] == Lex.Number && line.Glued(at + 5)) ? at + 4 : at;

    /// <summary>«В 15 часов», «до 9 ч. 30 мин.»; a bare «2 часа» is a length.</summary>
    private static bool InWords(Line line, int at, int start, ref TimeOnly time, ref int end)
    {
        if (line[at] == Lex.Through || line[start + 1] != Lex.Hour || (start == at && !((line[at - 1] is Lex.Month or Lex.Year or Lex.Comma || line.Has(at - 2, Lex.Year, Lex.Dot) || YearGrammar.IsYear(line, at - 1)) && line.Value(at) >= FirstHour)))
        {
            return false;
        }

        end = line.Skip(start + 2, Lex.Dot);
        var hasMinutes = line.IsNumber(end, 0, 59) && line[end + 1] == Lex.Minute;
        time = new(line.Value(start), hasMinutes ? line.Value(end) : 0);
        end = hasMinutes ? line.Skip(end + 2, Lex.Dot) : end;
        return true;
    }
}
