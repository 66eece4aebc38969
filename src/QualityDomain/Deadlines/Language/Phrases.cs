using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>All rules of the grammar, in the order in which equal readings are preferred.</summary>
internal static class Phrases
{
    /// <summary>Adds every phrase that begins at the token.</summary>
    public static void At(Line line, int at, List<Phrase> found)
    {
        if (Cover.IsMark(line[at]) && line[at] is not (Lex.Quote or Lex.Open))
        {
            return;
        }

        // Half of the words of a sentence name no time, and none of these begins with one.
        var namesTime = line[at] is not (Lex.Unknown or Lex.EventNoun or Lex.DocumentNoun) || RomanNumbers.Value(line.Word(at)) is not null || Bounds.LastMoment(line, at) is not null;
        if (namesTime)
        {
            SeriesGrammar.Read(line, at, found);
            RomanMonths.Read(line, at, found);
            MonthFirstGrammar.Read(line, at, found);
        }

        YearGrammar.Read(line, at, found);
        if (namesTime)
        {
            TermGrammar.Read(line, at, found);
        }

        FrequencyGrammar.Read(line, at, found);
        if (namesTime)
        {
            WeekdayGrammar.Read(line, at, found);
            BareWeekdays.Read(line, at, found);
        }

        RelativeGrammar.Read(line, at, found);
        StandingGrammar.Read(line, at, found);
        MeetingGrammar.Read(line, at, found);
        ScheduleGrammar.Read(line, at, found);
        EventGrammar.Read(line, at, found);
        NoteGrammar.Read(line, at, found);
        LabelGrammar.Read(line, at, found);
        ClauseLabel.Read(line, at, found);
        for (var index = found.Count - 1; index >= 0; index--)
        {
            if (found[index].End <= at || found[index].End > line.Count || IsDateOfDocument(line, found[index]))
            {
                found.RemoveAt(index);
            }
        }
    }

    /// <summary>In «приказ № 12 от 09.11.2020» the date belongs to the order and is no deadline.</summary>
    private static bool IsDateOfDocument(Line line, Phrase phrase)
    {
        var since = line[phrase.Start] == Lex.Since ? phrase.Start : phrase.Start - 1;
        return line[since] == Lex.Since && since > 0 && phrase.Meaning is Meaning.Dated && !Cover.IsMark(line[since - 1]);
    }
}
