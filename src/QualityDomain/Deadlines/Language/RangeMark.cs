namespace QualityDomain.Deadlines.Language;

/// <summary>What stands between the two ends of a range.</summary>
internal static class RangeMark
{
    /// <summary>Past «-», «по», «до», «- по», or «но» mistyped for «по»; −1 when no range follows.</summary>
    public static int Past(Line line, int at, bool opened, Slot first, out bool misspelt)
    {
        misspelt = false;
        if (line[at - 1] == Lex.Number && line[at] == Lex.Number && line.Glued(at))
        {
            return at;
        }

        if (line.Word(at) == "|" && line[at + 1] == Lex.Dash && line.Word(at + 2) == "|")
        {
            // A row of a table: «1 сентября | — | 31 октября».
            return at + 3;
        }

        if ((line.Has(at, Lex.Dot, Lex.Dot) || line.Word(at) == "÷") && Dots(line, at) is var dots && line[dots] == Lex.Number)
        {
            return dots;
        }

        if (opened && line.Has(at, Lex.And, Lex.Until) && line[at + 2] == Lex.Number)
        {
            return at + 2;
        }

        if (Lasting(line, at) is { } lasting)
        {
            return lasting;
        }

        at = BehindHour(line, at, first);
        var next = line.Skip(WeekdayRemark(line, at, opened), Lex.Comma);
        next = line[next] == Lex.Dot && line[next + 1] == Lex.Dot ? next + 2 : next;
        var dash = next;
        while (line[dash] == Lex.Dash)
        {
            dash++;
        }

        if (line[dash] is Lex.Through || (line[dash] == Lex.Until && (opened || dash > next || BetweenDays(line, dash, first))))
        {
            return dash + 1;
        }

        misspelt = opened && dash == next && line[next] == Lex.But;
        return misspelt ? next + 1 : dash > next ? dash : -1;
    }

    /// <summary>Past «и продлятся по», «и закончатся», «и действует до» between the first and the last day.</summary>
    private static int? Lasting(Line line, int at)
    {
        var verb = line[at] is Lex.Comma or Lex.And ? line.Skip(at + 1, Lex.And) : -1;
        var last = line.Word(verb);
        return last.StartsWith("продл", StringComparison.Ordinal) || last.StartsWith("продолж", StringComparison.Ordinal) || last.StartsWith("законч", StringComparison.Ordinal) || last.StartsWith("заканч", StringComparison.Ordinal) || last.StartsWith("оканч", StringComparison.Ordinal)
            || last.StartsWith("заверш", StringComparison.Ordinal) || last.StartsWith("действу", StringComparison.Ordinal) || last.StartsWith("длится", StringComparison.Ordinal)
            ? line[verb + 1] is Lex.Until or Lex.Through ? verb + 2 : verb + 1
            : null;
    }

    /// <summary>Past «20...25» and «20÷25».</summary>
    private static int Dots(Line line, int at)
    {
        while (line[at] is Lex.Dot or Lex.Mark)
        {
            at++;
        }

        return at;
    }

    /// <summary>«1 марта до 30 апреля», with «с» forgotten.</summary>
    private static bool BetweenDays(Line line, int at, Slot first) =>
        first is { IsDay: true, FirstMonth: not null } && line[at - 1] != Lex.Comma && SlotGrammar.TryRead(line, at + 1, out var last, out _) && last.IsDay;

    /// <summary>Past the hour of «01.09.22 08:00 – 02.09.22 18:00».</summary>
    private static int BehindHour(Line line, int at, Slot first) =>
        line[at] is Lex.Number or Lex.In && first.IsDay && ClockGrammar.TryRead(line, at, out _, out var past) && line[past] is Lex.Dash or Lex.Through or Lex.Until && SlotGrammar.TryRead(line, past + 1, out var last, out _) && last.IsDay ? past : at;

    /// <summary>Past «(вт.)» between a day and the dash behind it.</summary>
    private static int WeekdayRemark(Line line, int at, bool opened)
    {
        var weekday = line.Skip(line.Skip(at, Lex.Open), Lex.In);
        if (line[weekday] != Lex.Weekday)
        {
            return at;
        }

        var end = line.Skip(line.Skip(weekday + 1, Lex.Dot), Lex.Close);
        return line[end] is Lex.Dash or Lex.Through || (opened && line[end] == Lex.Until) ? end : at;
    }
}
