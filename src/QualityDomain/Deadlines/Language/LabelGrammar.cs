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

    /// <summary>«До конца 2025 года» stands further on.</summary>
    private static bool HasEndOfYear(Line line, int at)
    {
        for (var next = at; next < at + Longest && line[next] != Lex.End; next++)
        {
            if (line[next] == Lex.Until && line[next + 1] == Lex.EndOf && YearGrammar.IsYear(line, next + 2))
            {
                return true;
            }
        }

        return false;
    }

    private static Phrase? Before(Line line, int at)
    {
        if (!(line.HasMonthWithin(at, Longest + 4) || HasEndOfYear(line, at)) || !(LabelWords.CanOpen(line, at) || LabelledDays.IsLength(line, at, out _)))
        {
            return null;
        }

        var words = 0;
        for (var next = at; next < at + Longest;)
        {
            if (line[next] is Lex.Colon or Lex.Dash or Lex.Open && words > 0 && LabelledDays.PastMarks(line, next) is var day && LabelledDays.Begin(line, day, out _))
            {
                return new(at, day, new Meaning.Note()) { Certainty = SetApart };
            }

            if (words > 0 && (line[next] is Lex.From or Lex.Until or Lex.Number or Lex.In || line.Has(next, Lex.Through, Lex.Number)) && LabelledDays.Begin(line, next, out _))
            {
                return new(at, next, new Meaning.Note()) { Certainty = RunTogether };
            }

            if ((words > 0 && YearGrammar.SchoolYear(line, next, out _, out var behind)) || LabelledDays.IsLength(line, next, out behind))
            {
                (next, words) = (behind, words + 1);
            }
            else if (LabelWords.IsWord(line, next) && !(next > at && line.BeginsLine(next) && line[next] == Lex.Number))
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
        if (!LabelledDays.EndBefore(line, mark + 1))
        {
            return null;
        }

        if (LabelledDays.IsLength(line, at, out var behind) && (line[behind] is Lex.End or Lex.Close or Lex.Comma or Lex.Semicolon || line.BeginsLine(behind)))
        {
            return new(at, behind, new Meaning.Note());
        }

        if (!LabelWords.CanFollow(line, at, mark < at - 1))
        {
            return null;
        }

        var end = at;
        while (end < at + Longest && line[end] is not (Lex.End or Lex.Semicolon) && !(end > at && LabelledDays.Begin(line, end, out _)))
        {
            if (YearGrammar.SchoolYear(line, end, out _, out var year))
            {
                end = year;
                continue;
            }

            if (!LabelWords.IsWord(line, end))
            {
                return null;
            }

            end++;
        }

        return end < at + Longest ? new(at, end, new Meaning.Note()) { Certainty = apart && (line[end] is Lex.End or Lex.Semicolon || line.BeginsLine(end)) ? SetApart : RunTogether } : null;
    }
}
