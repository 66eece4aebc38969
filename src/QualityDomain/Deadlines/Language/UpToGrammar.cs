namespace QualityDomain.Deadlines.Language;

/// <summary>Up to an event: «до начала учебного года», «перед педсоветом», «не позднее дня экзамена».</summary>
internal static class UpToGrammar
{
    public static Phrase? Read(Line line, int at)
    {
        var start = Bounds.UntilMark(line, at);
        if (line[at] == Lex.Eve && line.Value(at) == 1)
        {
            start = at + 1;
        }

        if (start is not { } from)
        {
            return null;
        }

        return line[from] switch
        {
            Lex.Beginning or Lex.EndOf or Lex.Middle or Lex.EventNoun or Lex.Moment or Lex.Holidays or Lex.Outcome => ByEvent(line, at, from, 1),
            Lex.Next when line[from + 1] is Lex.EventNoun or Lex.Unknown or Lex.School or Lex.Term or Lex.Half or Lex.Holidays => ByEvent(line, at, from, 1),
            Lex.Season when line[from + 1] is Lex.Holidays => ByEvent(line, at, from, 1),
            Lex.Unknown when char.IsLetter(line.Word(from)[0]) => ByEvent(line, at, from, line.Word(from) == "события" ? 1 : EventGrammar.UnknownEvent),
            Lex.DocumentNoun or Lex.Deadline => ByEvent(line, at, from, EventGrammar.UnknownEvent),
            _ => null,
        };
    }

    private static Phrase? ByEvent(Line line, int at, int from, double certainty)
    {
        var end = Tail.End(line, from);
        return new(at, end, new Meaning.Said(new Deadline.ByEvent(Tail.Words(line, from, end)))) { Certainty = certainty * Tail.Certainty(line, from, end) };
    }
}
