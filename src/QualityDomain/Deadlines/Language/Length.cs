namespace QualityDomain.Deadlines.Language;

/// <summary>Lengths of time: «10 дней», «двух рабочих дней», «недели», «трёх (3) месяцев», «24 часов», «10-дневный».</summary>
internal static class Length
{
    /// <summary>«До 14 лет» is an age.</summary>
    private const int YoungestPupil = 6;

    public static bool TryRead(Line line, int at, out (int Count, RelativeUnit Unit) length, out int end)
    {
        if (line[at] == Lex.Next && line[line.Skip(at + 1, Lex.Working)] == Lex.Day)
        {
            var isWorking = line[at + 1] == Lex.Working;
            (length, end) = ((1, isWorking ? RelativeUnit.WorkingDays : RelativeUnit.Days), isWorking ? at + 3 : at + 2);
            return true;
        }

        if (line.Word(at) == "полчаса")
        {
            (length, end) = ((30, RelativeUnit.Minutes), at + 1);
            return true;
        }

        var next = line.Word(at) is "одного" or "ближайших" ? (line.Word(at) == "одного" ? at : at + 1) : at;
        var count = Numbers.Count(line, next, out next);
        if (count is not null && line[next] == Lex.Dash && Numbers.Count(line, next + 1, out var upper) is { } most)
        {
            (count, next) = (most, upper);
        }

        next = line[next] is Lex.Ordinal && line[next + 1] is Lex.Day or Lex.Working ? next + 1 : next;
        var working = line[next] == Lex.Working || (line[next] == Lex.School && line[line.Skip(next + 1, Lex.Dot)] is Lex.Day or Lex.Week);
        next = working ? line.Skip(next + 1, Lex.Dot) : line.Skip(next, Lex.CalendarWord);
        var unit = line[next] switch
        {
            Lex.Day or Lex.Week when count is null && next > at && line.Word(at) == "ближайших" => null,
            Lex.Day => working ? RelativeUnit.WorkingDays : RelativeUnit.Days,
            Lex.Week => RelativeUnit.Weeks,
            Lex.MonthNoun => RelativeUnit.Months,
            Lex.Hour => RelativeUnit.Minutes,
            Lex.Minute => RelativeUnit.Minutes,
            Lex.HalfAYear => RelativeUnit.Months,
            Lex.Years when line[at - 1] == Lex.Until && count >= YoungestPupil => null,
            Lex.Year or Lex.Years when count is not null || line[next + 1] == Lex.Until => RelativeUnit.Months,
            _ => (RelativeUnit?)null,
        };
        var scale = line[next] switch { Lex.Hour => 60, Lex.HalfAYear => 6, Lex.Year or Lex.Years => 12, _ => 1 };
        length = ((count ?? 1) * scale, unit ?? default);
        end = line[next + 1] == Lex.Dot && line.Word(next).Length <= 4 ? next + 2 : next + 1;
        return unit is not null;
    }

    /// <summary>«Трёхдневный», «месячный», «10-дневный», «3-х месячный», «10 дневный».</summary>
    public static bool TryAdjective(Line line, int at, out (int Count, RelativeUnit Unit) length, out int end)
    {
        (length, end) = (default, at);
        if (line[at] == Lex.LengthAdjective)
        {
            (length, end) = (LengthWords.Unpack(line.Value(at)), at + 1);
            return true;
        }

        if (line[at] != Lex.Number || line.Value(at) > 1_000)
        {
            return false;
        }

        var noun = line.Skip(line.Skip(at + 1, Lex.Dash), Lex.Working);
        RelativeUnit? unit = line.Word(noun) switch
        {
            "дневный" or "дневного" => RelativeUnit.Days,
            "недельный" => RelativeUnit.Weeks,
            "месячный" => RelativeUnit.Months,
            _ => null,
        };
        (length, end) = ((line.Value(at), unit ?? default), noun + 1);
        return unit is not null;
    }
}
