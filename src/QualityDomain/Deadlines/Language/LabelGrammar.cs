namespace QualityDomain.Deadlines.Language;

/// <summary>Words beside a day that only say what happens on it: «Окончание учебного года – 26 мая», «7 июня (вторник) – русский язык», «С 1 марта стартует конкурс».</summary>
/// <remarks>They hold no other time; where they might, the words stay unread and a person is asked.</remarks>
internal static class LabelGrammar
{
    /// <summary>A dash, a colon or a bracket parts the words from the day.</summary>
    private const double SetApart = 0.8;

    /// <summary>Nothing parts them: a sentence, which may say more than the day.</summary>
    private const double RunTogether = 0.65;

    /// <summary>No label is longer; a longer one is a sentence about something else.</summary>
    private const int Longest = 24;

    /// <summary>The highest number that is a class, a stage, a shift or so many days of a label.</summary>
    private const int HighestNumber = 99;

    /// <summary>Whether a phrase is such words.</summary>
    public static bool IsLabel(Phrase phrase) => phrase is { Meaning: Meaning.Note, Certainty: < 1 };

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (((Begins(line, at) ? Before(line, at) : null) ?? After(line, at)) is { } label)
        {
            found.Add(label);
        }
    }

    /// <summary>Only marks stand before it in its line or clause; «история (21 марта), география (3 апреля)» begins anew behind a bracket.</summary>
    private static bool Begins(Line line, int at)
    {
        if (line[at - 1] is Lex.Comma or Lex.And && line[at - 2] == Lex.Close)
        {
            return true;
        }

        while (at > 0 && !line.BeginsLine(at) && line[at - 1] != Lex.Semicolon)
        {
            if (!Cover.IsMark(line[at - 1]))
            {
                return false;
            }

            at--;
        }

        return true;
    }

    private static Phrase? Before(Line line, int at)
    {
        if (!line.HasMonthWithin(at, Longest + 4) || !(CanOpen(line, at) || IsLength(line, at, out _)))
        {
            return null;
        }

        var words = 0;
        for (var next = at; next < at + Longest;)
        {
            if (line[next] is Lex.Colon or Lex.Dash or Lex.Open && words > 0 && PastMarks(line, next) is var day && Days(line, day, out _))
            {
                return new(at, day, new Meaning.Note()) { Certainty = SetApart };
            }

            if (words > 0 && line[next] is Lex.From or Lex.Until or Lex.Number or Lex.In && Days(line, next, out _))
            {
                return new(at, next, new Meaning.Note()) { Certainty = RunTogether };
            }

            if ((words > 0 && YearGrammar.SchoolYear(line, next, out _, out var behind)) || IsLength(line, next, out behind))
            {
                (next, words) = (behind, words + 1);
            }
            else if (IsWord(line, next) && !(next > at && line.BeginsLine(next) && line[next] == Lex.Number))
            {
                words += Cover.IsMark(line[next]) ? 0 : 1;
                next++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static Phrase? After(Line line, int at)
    {
        var mark = at - 1;
        while (line[mark] is Lex.Dash or Lex.Colon or Lex.Comma or Lex.Dot)
        {
            mark--;
        }

        var apart = line[at - 1] is Lex.Dash or Lex.Colon || line[at] == Lex.Open;
        if (!EndsDay(line, mark + 1))
        {
            return null;
        }

        if (IsLength(line, at, out var behind) && (line[behind] is Lex.End or Lex.Close or Lex.Comma or Lex.Semicolon || line.BeginsLine(behind)))
        {
            return new(at, behind, new Meaning.Note());
        }

        if (!CanFollow(line, at, mark < at - 1))
        {
            return null;
        }

        var end = at;
        while (end < at + Longest && line[end] is not (Lex.End or Lex.Semicolon) && !(end > at && Days(line, end, out _)))
        {
            if (!IsWord(line, end))
            {
                return null;
            }

            end++;
        }

        return end < at + Longest ? new(at, end, new Meaning.Note()) { Certainty = apart && (line[end] is Lex.End or Lex.Semicolon || line.BeginsLine(end)) ? SetApart : RunTogether } : null;
    }

    /// <summary>A word with which the name of an occasion begins; prepositions and frequencies begin a time.</summary>
    private static bool CanOpen(Line line, int at) => line[at] switch
    {
        Lex.Unknown => line.Word(at) is not ("кроме" or "если" or "одновременно" or "начиная" or "вместо" or "сроком") && !(line.Word(at).Length <= 2 && line[at + 1] == Lex.Dot),
        Lex.EventNoun or Lex.Classes or Lex.Season or Lex.Ordinal or Lex.Holidays or Lex.Day or Lex.Week or Lex.DocumentNoun or Lex.Quote => true,
        Lex.Beginning or Lex.EndOf or Lex.School or Lex.Working or Lex.Moment => true,
        Lex.Next => line.Word(at) is "новый" or "новое",
        Lex.Before or Lex.Through => line[at + 1] is Lex.Unknown,
        Lex.In => line[at + 1] == Lex.Number && line[PastNumbers(line, at + 1)] == Lex.Classes,
        Lex.Number => line[PastNumbers(line, at)] is Lex.Classes or Lex.Unknown or Lex.Term or Lex.PeriodWord,
        _ => false,
    };

    private static int PastNumbers(Line line, int at)
    {
        while (line[at] is Lex.Number or Lex.Dash or Lex.Comma or Lex.And)
        {
            at++;
        }

        return at;
    }

    private static bool CanFollow(Line line, int at, bool apart) => line[at] switch
    {
        Lex.Unknown => line.Word(at) is not ("кроме" or "если" or "одновременно" or "исключая" or "включая" or "вместо" or "далее" or "затем" or "потом" or "повторно"),
        Lex.EventNoun or Lex.Holidays or Lex.Quote or Lex.DocumentNoun => true,
        Lex.Beginning or Lex.EndOf or Lex.Working or Lex.School or Lex.Day => apart,
        Lex.From => line[at + 1] is Lex.Unknown or Lex.EventNoun,
        Lex.Through or Lex.Since => apart && line[at + 1] is Lex.Unknown or Lex.EventNoun,
        Lex.In or Lex.On => line[at + 1] is Lex.Unknown,
        Lex.And => line.Word(at) == "а" && line[at + 1] is Lex.Unknown or Lex.EventNoun,
        Lex.Open => line[at + 1] is Lex.Unknown && CanFollow(line, at + 1, apart),
        _ => false,
    };

    /// <summary>What a label may consist of: nothing that counts, bounds or repeats.</summary>
    private static bool IsWord(Line line, int at) => line[at] switch
    {
        Lex.Through or Lex.According when line[at + 1] == Lex.DocumentNoun => false,
        Lex.Unknown or Lex.EventNoun or Lex.Classes or Lex.Holidays or Lex.DocumentNoun or Lex.DuringEvent or Lex.Deadline or Lex.PeriodWord => true,
        Lex.Cardinal or Lex.LengthAdjective => true,
        Lex.School or Lex.Year or Lex.Years or Lex.CalendarWord or Lex.Term or Lex.Season or Lex.Ordinal or Lex.Beginning or Lex.EndOf or Lex.Outcome or Lex.Working or Lex.Whole or Lex.This or Lex.Next => true,
        Lex.Day or Lex.Week or Lex.Half or Lex.Moment or Lex.After or Lex.At or Lex.Before or Lex.And or Lex.Or or Lex.In or Lex.On or Lex.From or Lex.Through or Lex.Since or Lex.Towards or Lex.But or Lex.According => true,
        Lex.Quote or Lex.Comma or Lex.Dot or Lex.Open or Lex.Close or Lex.Dash or Lex.Colon or Lex.Slash => true,
        Lex.Not => line[at + 1] is Lex.School or Lex.Unknown or Lex.Working,
        Lex.Mark => line.Word(at) is "*" || (line.Word(at) == "№" && line[at + 1] == Lex.Number),
        Lex.Number when line.Word(at - 1) == "№" => true,
        Lex.Number => line.IsNumber(at, 1, HighestNumber) && !SlotGrammar.TryRead(line, at, out _, out _) && line[at + 1] is not (Lex.Day or Lex.Week or Lex.MonthNoun or Lex.Hour or Lex.Times or Lex.OfMonth or Lex.Colon) && line[at - 1] is not Lex.Mark,
        _ => false,
    };

    private static bool IsLength(Line line, int at, out int end)
    {
        var start = line.Skip(at, Lex.Open);
        if (line[start] != Lex.Number || !Length.TryRead(line, start, out _, out end) || line[end - 1] is not (Lex.Day or Lex.Week or Lex.Dot))
        {
            end = at;
            return false;
        }

        end = start > at ? line.Skip(end, Lex.Close) : end;
        return true;
    }

    private static int PastMarks(Line line, int at)
    {
        while (line[at] is Lex.Colon or Lex.Dash or Lex.Open)
        {
            at++;
        }

        return at;
    }

    /// <summary>Days or months, bounded or not, begin there.</summary>
    private static bool Days(Line line, int at, out int end)
    {
        end = at;
        if (line[at] is not (Lex.From or Lex.Until or Lex.Number or Lex.In or Lex.Not or Lex.Month or Lex.Deadline or Lex.Towards))
        {
            return false;
        }

        return SeriesReader.TryRead(line, Bounds.Prefix(line, at, out _), out _, out end, out _);
    }

    /// <summary>A day, with its weekday or hour perhaps, ends directly before the token.</summary>
    private static bool EndsDay(Line line, int at)
    {
        var last = at - 1;
        if (line[last - 1] == Lex.Colon && line.Glued(last) && line.IsNumber(last, 0, 59))
        {
            last = line[last - 3] == Lex.In ? last - 4 : last - 3;
        }

        if (line[last] == Lex.Close)
        {
            while (last > 0 && line[last] != Lex.Open)
            {
                last--;
            }

            last--;
        }

        for (var start = last; start >= 0 && start > last - 7; start--)
        {
            if (line[start] is Lex.Number or Lex.Month && SlotGrammar.TryRead(line, start, out _, out var end) && (end == last + 1 || (end == last && line[last] is Lex.Dot or Lex.Inclusive) || (end == last + 2 && line[last + 1] == Lex.Dot)))
            {
                return true;
            }
        }

        return false;
    }
}
