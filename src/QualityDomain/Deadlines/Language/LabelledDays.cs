namespace QualityDomain.Deadlines.Language;

/// <summary>The days that a label stands beside, and how long they last: «(9 дней)».</summary>
internal static class LabelledDays
{
    /// <summary>How long it lasts, in days or weeks, perhaps in brackets: «(9 дней)», «12 календарных дней».</summary>
    public static bool IsLength(Line line, int at, out int end)
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

    /// <summary>Past the dashes, colons and brackets between a label and its day.</summary>
    public static int PastMarks(Line line, int at)
    {
        while (line[at] is Lex.Colon or Lex.Dash or Lex.Open)
        {
            at++;
        }

        return at;
    }

    /// <summary>Days or months, bounded or not, begin there.</summary>
    public static bool Begin(Line line, int at, out int end)
    {
        end = at;
        if (line[at] is not (Lex.From or Lex.Until or Lex.Number or Lex.In or Lex.Not or Lex.Month or Lex.Deadline or Lex.Towards or Lex.Through))
        {
            return false;
        }

        if (line[at] is Lex.Until or Lex.Towards && line[at + 1] is Lex.EndOf or Lex.Beginning && YearGrammar.IsYear(line, at + 2))
        {
            // «До конца 2025 года»
            end = YearGrammar.Noun(line, at + 3);
            return true;
        }

        return SeriesReader.TryRead(line, Bounds.Prefix(line, at, out _), out _, out end, out _);
    }

    /// <summary>A day, with its weekday or hour perhaps, ends directly before the token.</summary>
    public static bool EndBefore(Line line, int at)
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

        for (var start = last; start >= 0 && start > last - 7 && line[start] is not (Lex.Unknown or Lex.EventNoun); start--)
        {
            if (line[start] is Lex.Number or Lex.Month && SlotGrammar.TryRead(line, start, out _, out var end) && (end == last + 1 || (end == last && line[last] is Lex.Dot or Lex.Inclusive) || (end == last + 2 && line[last + 1] == Lex.Dot)))
            {
                return true;
            }
        }

        return false;
    }
}
