using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Finds times inside sentences, where most words are about something else.</summary>
internal static class RunningText
{
    private const double Plain = 0.85;

    /// <param name="weekdays">Whether a weekday alone («до пятницы») is a time: in a message it is, in minutes it is told of what happens every week.</param>
    public static ValueList<FoundDeadline> Find(string sentence, DeadlineContext context, bool weekdays = false)
    {
        var line = new Line(sentence, Line.MostOfText);
        var found = new List<FoundDeadline>();
        var group = new List<Phrase>();
        foreach (var phrase in Cover.Best(line, phrase => (IsPlain(phrase) && !IsHeading(line, phrase)) || (weekdays && phrase is { Certainty: >= Plain, Meaning: Meaning.FromMeeting { Step: MeetingStep.Weekday } })))
        {
            if (group.Count > 0 && !Adjacent(line, group[^1].End, phrase.Start))
            {
                Close(line, group, context, found);
            }

            group.Add(phrase);
        }

        Close(line, group, context, found);
        return found.ToValueList();
    }

    /// <summary>Events and schedules are named by any words; in running text they would swallow the sentence.</summary>
    private static bool IsPlain(Phrase phrase) => phrase.Certainty >= Plain && phrase.Meaning is not
        (Meaning.Said(Deadline.OnEvent { Event: not null } or Deadline.ByEvent or Deadline.BySchedule or Deadline.Ongoing { Period: OngoingPeriod.Event }) or Meaning.FromMeeting { Step: MeetingStep.Weekday, Edge: not Edge.By });

    /// <summary>«Срок сдачи отчётов –» in a sentence names the matter itself.</summary>
    private static bool IsHeading(Line line, Phrase phrase) => phrase.Meaning is Meaning.Note && line[phrase.End - 1] is Lex.Colon or Lex.Dash;

    private static bool Adjacent(Line line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!Cover.IsMark(line[at]) && !Cover.IsLittleWord(line[at]))
            {
                return false;
            }
        }

        return to - from <= 3;
    }

    private static void Close(Line line, List<Phrase> group, DeadlineContext context, List<FoundDeadline> found)
    {
        while (group.Count > 0 && group[^1].Meaning is Meaning.Note { Time: null })
        {
            group.RemoveAt(group.Count - 1);
        }

        if (group.Any(phrase => phrase.Meaning is not Meaning.Note))
        {
            var (from, to) = (group[0].Start, group[^1].End);
            var (start, end) = (line.Token(from).Start, line.Token(to - 1).End);
            var words = line.Source[start..end];
            found.Add(new(start, end - start, Readings.Of(words, line, [.. group], from, to, context)));
        }

        group.Clear();
    }
}
