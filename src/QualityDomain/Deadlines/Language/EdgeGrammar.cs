namespace QualityDomain.Deadlines.Language;

/// <summary>Holidays and the edges of a term, both known only from the school's calendar: «осенние каникулы», «начало года», «последняя неделя четверти».</summary>
internal static class EdgeGrammar
{
    public static Phrase? Read(Line line, int at) => Holidays(line, at) ?? Edges(line, at);

    /// <summary>«[На|в] [осенние] каникулы», «каникулы».</summary>
    private static Phrase? Holidays(Line line, int at)
    {
        var from = line[at] is Lex.In or Lex.On ? at + 1 : at;
        var noun = line[from] is Lex.Season or Lex.Unknown or Lex.School or Lex.Each ? from + 1 : from;
        while (line[noun] is Lex.Comma or Lex.And or Lex.Dash && line[noun + 1] == Lex.Season)
        {
            noun += 2;
        }

        return line[noun] == Lex.Holidays && (line[from] != Lex.Unknown || line.Word(from).EndsWith("ие", StringComparison.Ordinal) || line.Word(from).EndsWith("их", StringComparison.Ordinal))
            ? YearOfHolidays(line, noun, out var end).IsSilent
                ? new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, noun + 1))))
                : new(at, end, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, end))))
            : null;
    }

    /// <summary>The year behind the noun: «каникулы 2025-2026 учебного года», «каникулы в 2026 году».</summary>
    public static YearMark YearOfHolidays(Line line, int noun, out int end) =>
        YearGrammar.After(line, line[noun + 1] == Lex.In && YearGrammar.IsYear(line, noun + 2) ? noun + 2 : noun + 1, out end);

    /// <summary>«Конец [учебного] года», «в начале четверти», «в конце каждого урока».</summary>
    private static Phrase? Edges(Line line, int at)
    {
        var from = line[at] is Lex.In or Lex.On ? at + 1 : at;
        if (Edge(line, from) is not { } edge)
        {
            return null;
        }

        if (line[edge] is Lex.Week or Lex.Decade || (line[edge] == Lex.Day && line[edge - 1] is Lex.School or Lex.Working) ? line[edge + 1] is Lex.End or Lex.Comma : false)
        {
            return new(at, edge + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, edge + 1)))) { Certainty = EventGrammar.UnknownEvent };
        }

        if (line[edge] == Lex.Week && line[edge + 1] is Lex.Eve && Tail.End(line, edge + 2) is var eve)
        {
            return new(at, eve, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, eve)))) { Certainty = EventGrammar.UnknownEvent };
        }

        if (line[edge] is Lex.Beginning or Lex.Middle && YearGrammar.IsYear(line, edge + 1) && line[edge + 2] == Lex.Year)
        {
            return new(at, YearGrammar.Noun(line, edge + 2), new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, edge + 3))));
        }

        var noun = line[edge + 1] is Lex.School or Lex.CalendarWord or Lex.This or Lex.Each or Lex.Next ? line.Skip(edge + 2, Lex.Dot) : edge + 1;
        noun = line[noun] == Lex.School ? line.Skip(noun + 1, Lex.Dot) : noun;
        if (line[edge] is Lex.Beginning or Lex.EndOf or Lex.Middle && line[line.Skip(noun, Lex.Working)] == Lex.Day)
        {
            return new(at, line.Skip(noun, Lex.Working) + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, line.Skip(noun, Lex.Working) + 1))));
        }

        if (line[edge] == Lex.Half && line[noun] == Lex.Day)
        {
            return new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, noun + 1)))) { Certainty = EventGrammar.UnknownEvent };
        }

        if (line[edge] == Lex.Day && line[noun] is Lex.EventNoun or Lex.Holidays)
        {
            return new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, noun + 1))));
        }

        if (line[edge] is Lex.Beginning or Lex.EndOf or Lex.Middle && line[edge + 1] == Lex.Each && line[noun] == Lex.EventNoun)
        {
            return new(at, noun + 1, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, noun + 1)))) { Certainty = 0.75 };
        }

        return line[noun] is Lex.Year or Lex.Term or Lex.MonthNoun or Lex.Week or Lex.Half && Further(line, noun + 1) is var end
            ? new(at, end, new Meaning.Said(new Deadline.OnEvent(line.Verbatim(from, end))))
            : null;
    }

    /// <summary>Past «, года» behind «в конце четверти».</summary>
    private static int Further(Line line, int at)
    {
        while (line[at] is Lex.Comma or Lex.And or Lex.Slash)
        {
            var noun = line[at + 1] == Lex.School ? line.Skip(at + 2, Lex.Dot) : at + 1;
            if (line[noun] is not (Lex.Year or Lex.Term or Lex.MonthNoun or Lex.Half) || line.Word(noun).Length == 1)
            {
                break;
            }

            at = noun + 1;
        }

        return at;
    }

    /// <summary>The last word of «начало», «начале и конце», «последняя неделя», «первый день».</summary>
    private static int? Edge(Line line, int at)
    {
        if (line[at] is Lex.Beginning or Lex.EndOf or Lex.Middle && line.Word(at).Length <= 4 && line[at + 1] == Lex.Dot)
        {
            return at + 1;
        }

        if (line[at] is Lex.Beginning or Lex.EndOf or Lex.Middle)
        {
            var last = at;
            for (var next = line.Skip(at + 2, Lex.In); line[last + 1] is Lex.And or Lex.Comma or Lex.Dash && line[next] is Lex.Beginning or Lex.EndOf or Lex.Middle; next = line.Skip(last + 2, Lex.In))
            {
                last = next;
            }

            return last;
        }

        if (line[at] == Lex.Ordinal && line[at + 1] is Lex.School or Lex.Working && line[at + 2] == Lex.Day)
        {
            return at + 2;
        }

        return Numbers.Ordinal(line, at, out var noun) is not null && line.Word(noun) is not ("недель" or "дней" or "месяцев") && line[noun] is Lex.Week or Lex.Day or Lex.Decade or Lex.Half or Lex.MonthNoun ? noun : null;
    }
}
