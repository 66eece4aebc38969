using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>How far the words of an event or a document's name go: to the end, or to where another time begins.</summary>
internal static class Tail
{
    private const double Doubtful = 0.65;

    /// <summary>No event has a longer name; what follows is left unread, so that somebody looks.</summary>
    private const int Longest = 45;

    /// <summary>The token after the last word of the tail that begins at <paramref name="from"/>.</summary>
    /// <param name="line">The text.</param>
    /// <param name="from">Where the tail begins.</param>
    /// <param name="document">The name of a document, which ends before any time: «по графику | в марте».</param>
    public static int End(Line line, int from, bool document = false)
    {
        var depth = 0;
        for (var at = from; at < Math.Min(line.Count, from + Longest); at++)
        {
            if (depth == 0 && at > from && line[at] == Lex.Open && Breaks(line, at))
            {
                return at;
            }

            depth += line[at] switch { Lex.Open => 1, Lex.Close => -1, _ => 0 };
            if (depth < 0 || line[at] == Lex.Semicolon || (depth == 0 && at > from && (Breaks(line, at) || (document && BreaksDocument(line, at)))))
            {
                return at;
            }
        }

        return Math.Min(line.Count, from + Longest);
    }

    /// <summary>The words of a tail; of «события «…»», as our own explanations print it, those between the marks.</summary>
    public static string Words(Line line, int from, int to)
    {
        var open = line.Skip(from + 1, Lex.Colon);
        return line.Word(from) is "события" or "событию" && line[open] == Lex.Quote && line[to - 1] == Lex.Quote && to - 1 > open ? line.Verbatim(open + 1, to - 1) : line.Verbatim(from, to);
    }

    /// <summary>The token behind the last closing mark before the next semicolon, when a mark opens at <paramref name="at"/>; else the same place.</summary>
    public static int Quoted(Line line, int at)
    {
        var close = at;
        for (var next = at + 1; line[at] == Lex.Quote && line[next] is not (Lex.End or Lex.Semicolon); next++)
        {
            close = line[next] == Lex.Quote ? next + 1 : close;
        }

        return close;
    }

    /// <summary>A tail with numbers, months or bounds of time inside may hold a second time that nobody told apart.</summary>
    public static double Certainty(Line line, int from, int to)
    {
        if (line[from] == Lex.And)
        {
            return Doubtful;
        }

        for (var at = from; at < to; at++)
        {
            if (line[at] is Lex.Until or Lex.Not or Lex.Month or Lex.Weekday or Lex.Adverb or Lex.Always or Lex.Times || (line[at] == Lex.Unknown && Verbs.IsFinite(line.Word(at))) || (line[at] == Lex.Number && !Names(line, at)))
            {
                return Doubtful;
            }
        }

        return 1;
    }

    /// <summary>A number that only names what stands beside it: «ГИА-9», «2 четверти», «6-го урока», «2024-2025 учебный год», «приложению 2».</summary>
    private static bool Names(Line line, int at) =>
        line[at - 1] is Lex.Dash or Lex.Mark or Lex.DocumentNoun
            || line[at + 1] is Lex.Term or Lex.Classes or Lex.EventNoun
            || (YearGrammar.IsYear(line, at) && line[at + 1] is Lex.Year or Lex.School or Lex.Dash or Lex.Slash);

    private static bool Breaks(Line line, int at) => line[at] switch
    {
        _ when line.BeginsLine(at) && StartsTime(line, at) => true,
        Lex.Comma => StartsTime(line, line.Skip(at + 1, Lex.But)) || NoteGrammar.InOtherWords(line, at + 1) is not null,
        Lex.But => line[at + 1] == Lex.Not,
        Lex.In => line[at + 1] == Lex.During,
        Lex.Open => StartsTime(line, at + 1) || (line.Word(at + 1) == "как" && line.Word(at + 2) == "правило" && StartsTime(line, line.Skip(at + 3, Lex.Comma))),
        Lex.And when line[at + 1] == Lex.Until => true,
        Lex.Or => StartsTime(line, at + 1) && !line.Has(at + 1, Lex.Through, Lex.Outcome),
        Lex.And => StartsTime(line, at + 1),
        Lex.From => line[at - 1] == Lex.Holidays && line[at + 1] == Lex.Number,
        Lex.Until => (line[at + 1] == Lex.Number && line[at + 2] is Lex.Month or Lex.Dot) || line[at + 1] is Lex.Beginning or Lex.EndOf or Lex.EventNoun or Lex.Outcome or Lex.Moment,
        Lex.Not => line[at + 1] is Lex.Rarer or Lex.Later or Lex.Oftener || (line[at + 1] is Lex.Less or Lex.More && line[at + 2] is Lex.Number or Lex.Cardinal && line[at + 3] == Lex.Times),
        Lex.Through => line[at + 1] == Lex.WeekdayPlural,
        Lex.Dot => EndsSentence(line, at),
        Lex.Unknown => Infinitives.Is(line.Word(at)) || Verbs.IsFound(line.Word(at)) || line.Word(at).EndsWith("тся", StringComparison.Ordinal),
        Lex.Adverb => line.Word(at)[^1] == 'о',
        Lex.Cardinal => line[at + 1] == Lex.Times,
        Lex.Number when line[at + 1] == Lex.Times => true,
        Lex.Number => line[at - 1] is Lex.Unknown or Lex.EventNoun && SlotGrammar.TryRead(line, at, out var slot, out _) && slot.IsDay,
        _ => false,
    };

    /// <summary>«В марте», «с 15 по 25 мая», «ежемесячно», «1 раз в месяц», «: 15, 18 мая» behind «по графику».</summary>
    private static bool BreaksDocument(Line line, int at) => line[at] switch
    {
        Lex.In => line[at + 1] == Lex.Month,
        Lex.From => line[at + 1] is Lex.Number or Lex.Month,
        Lex.Colon => line[at + 1] is Lex.Number or Lex.Month,
        Lex.Dash => !line.Glued(at) && (StartsTime(line, at + 1) || line[at + 1] == Lex.Number),
        Lex.Month => line[at - 1] is not (Lex.On or Lex.Number or Lex.Before),
        Lex.Always or Lex.TimesAdverb => true,
        _ => false,
    };

    private static bool EndsSentence(Line line, int at) =>
        !line.Glued(at + 1) && at + 1 < line.Count && line[at + 1] is not (Lex.Number or Lex.Dash) && line.Word(at - 1).Length > 3;

    private static bool StartsTime(Line line, int at) => line[at] switch
    {
        Lex.Not => line[at + 1] is Lex.Rarer or Lex.Later or Lex.Oftener or Lex.Less or Lex.More,
        Lex.Adverb or Lex.Always or Lex.Month or Lex.TimesAdverb or Lex.According => true,
        Lex.Unknown => line.Word(at) is "далее" or "затем",
        Lex.Each => line[at + 1] is Lex.Day or Lex.Week or Lex.MonthNoun or Lex.Term or Lex.Weekday,
        Lex.At => line[at + 1] is Lex.Need,
        Lex.Until => line[at + 1] is Lex.Number or Lex.EndOf or Lex.Month,
        Lex.From => line[at + 1] is Lex.Number or Lex.Month,
        Lex.Through => line[at + 1] is Lex.AsMuchAs or Lex.Need or Lex.DocumentNoun or Lex.Outcome or Lex.WeekdayPlural || (line[at + 1] == Lex.Unknown && line[at + 2] == Lex.DocumentNoun),
        Lex.In => line[at + 1] is Lex.During or Lex.Beginning or Lex.EndOf or Lex.Month or Lex.According || line.Has(at + 1, Lex.Ordinal, Lex.Week) || (line[at + 1] == Lex.Each && StartsTime(line, at + 1)),
        Lex.Number or Lex.Cardinal => line[at + 1] is Lex.Times or Lex.Month,
        _ => false,
    };
}
