namespace QualityDomain.Deadlines.Language;

/// <summary>By a document that sets the time: «по графику», «согласно плану ВШК», «в соответствии с приказом…», «в сроки, установленные…».</summary>
internal static class ScheduleGrammar
{
    private const int LongestAttribute = 4;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (line[at] == Lex.Through && line.Word(at + 1) == "документу" && Tail.Quoted(line, line.Skip(at + 2, Lex.Colon)) is var close && close > at + 3)
        {
            var name = line.Verbatim(line.Skip(at + 2, Lex.Colon) + 1, close - 1);
            var lasting = line[close] == Lex.Comma && line[close + 1] == Lex.Number && line[close + 2] == Lex.Day;
            found.Add(new(at, lasting ? close + 3 : close, new Meaning.Said(new Deadline.BySchedule(name, lasting ? line.Value(close + 1) : null))));
            return;
        }

        if (Start(line, at) is { } start && Noun(line, start) is { } noun)
        {
            var end = Tail.End(line, noun, document: true);
            var days = Duration(line, ref end, noun);
            var named = days is null ? end : DurationStart(line, end, noun);
            found.Add(new(at, end, new Meaning.Said(new Deadline.BySchedule(line.Verbatim(start, named), days))) { Certainty = Tail.Certainty(line, start, named) });
        }
        else if (line[at] == Lex.Number && line[at + 1] == Lex.Day && Start(line, at + 2) is { } later && Noun(line, later) is { } document)
        {
            var end = Tail.End(line, document, document: true);
            found.Add(new(at, end, new Meaning.Said(new Deadline.BySchedule(line.Verbatim(later, end), line.Value(at)))));
        }
        else if (SetDates(line, at) is { } from)
        {
            var end = Tail.End(line, from);
            found.Add(new(at, end, new Meaning.Said(new Deadline.BySchedule(line.Verbatim(from, end), null))));
        }
    }

    private static int? Start(Line line, int at) => line[at] switch
    {
        Lex.Through => at + 1,
        Lex.According when line.Value(at) == 0 => line.Skip(line.Skip(at + 1, Lex.Dot), Lex.From),
        Lex.In when line[at + 1] == Lex.According => line.Skip(line.Skip(at + 2, Lex.Dot), Lex.From),
        Lex.On when line[at + 1] == Lex.According => at + 2,
        Lex.DocumentNoun when line.Word(at) is "график" or "расписание" or "циклограмма" => at,
        _ => null,
    };

    /// <summary>The noun, with at most a few adjectives before it: «по отдельному утверждённому графику».</summary>
    private static int? Noun(Line line, int at)
    {
        for (var next = at; next <= at + LongestAttribute; next++)
        {
            if (line[next] == Lex.DocumentNoun)
            {
                // «По соглашению сторон» is an event, «согласно соглашению» a document.
                return line.Word(next) == "соглашению" && line[at - 1] == Lex.Through ? null : next;
            }

            if (line[next] is not (Lex.Unknown or Lex.School or Lex.CalendarWord or Lex.Dash or Lex.This or Lex.And or Lex.Comma or Lex.Dot or Lex.On or Lex.Year or Lex.Working or Lex.Next or Lex.LengthAdjective) || !IsAttribute(line, next))
            {
                return null;
            }
        }

        return null;
    }

    private static readonly string[] AttributeEndings = ["му", "ой", "ей", "ми", "го", "ым", "им", "ом", "ем"];

    private static bool IsAttribute(Line line, int at) =>
        line[at] is not Lex.Unknown || line[at + 1] is Lex.Dot || (line[at + 1] == Lex.Dash && line.Glued(at + 1)) || AttributeEndings.Any(ending => line.Word(at).EndsWith(ending, StringComparison.Ordinal));

    /// <summary>«(3 дня)», «, 5 дней» at the end.</summary>
    private static int? Duration(Line line, ref int end, int noun)
    {
        var start = DurationStart(line, end, noun);
        if (start == end)
        {
            return null;
        }

        return line.Value(line[start] is Lex.Open or Lex.Comma ? start + 1 : start);
    }

    private static int DurationStart(Line line, int end, int noun)
    {
        var last = line[end - 1] == Lex.Close ? end - 2 : end - 1;
        if (last - 1 <= noun || line[last] != Lex.Day || line[last - 1] != Lex.Number)
        {
            return end;
        }

        return line[last - 2] is Lex.Open or Lex.Comma ? last - 2 : end;
    }

    /// <summary>«Установленный», «устанавливаемый», «указанный», «определённый», «предусмотренные».</summary>
    private static bool IsParticiple(string word) =>
        word is [.., 'н' or 'м', 'ы', 'й' or 'е'] && (word.StartsWith("уст", StringComparison.Ordinal) || word.StartsWith("ука", StringComparison.Ordinal) || word.StartsWith("утвержд", StringComparison.Ordinal) || word.StartsWith("опред", StringComparison.Ordinal) || word.StartsWith("назнач", StringComparison.Ordinal) || word.StartsWith("предусм", StringComparison.Ordinal) || word.StartsWith("согласов", StringComparison.Ordinal));

    /// <summary>«В сроки, установленные…», «в установленные сроки», «в срок, устанавливаемый комиссией», «в установленный порядком период времени».</summary>
    private static int? SetDates(Line line, int at)
    {
        if (line[at] is not (Lex.In or Lex.On))
        {
            return null;
        }

        if (line[at + 1] == Lex.Deadline && line[line.Skip(at + 2, Lex.Comma)] == Lex.Unknown && IsParticiple(line.Word(line.Skip(at + 2, Lex.Comma))))
        {
            return at + 1;
        }

        if (line[at] == Lex.On)
        {
            return null;
        }

        if (IsParticiple(line.Word(at + 1)))
        {
            for (var noun = at + 2; noun < at + 2 + LongestAttribute && line[noun] is Lex.Unknown or Lex.DocumentNoun or Lex.EventNoun or Lex.Deadline or Lex.PeriodWord; noun++)
            {
                if (line[noun] is Lex.Deadline or Lex.PeriodWord)
                {
                    return at + 1;
                }
            }
        }

        var plural = line.Word(at + 1) == "сроки" && line[line.Skip(at + 2, Lex.Comma)] is Lex.Unknown or Lex.DocumentNoun or Lex.EventNoun;
        return plural || (line[at + 1] == Lex.Unknown && line.Word(at + 2) is "сроки" or "срок" && (line.Word(at + 1).StartsWith('у') || line.Word(at + 1).StartsWith("определ", StringComparison.Ordinal) || line.Word(at + 1).StartsWith("назнач", StringComparison.Ordinal))) ? at + 1 : null;
    }
}
