namespace QualityDomain.Deadlines.Language;

/// <summary>Up to an event: «до начала учебного года», «перед педсоветом», «не позднее дня экзамена».</summary>
internal static class UpToGrammar
{
    private const double Usual = 0.9;

    private static readonly string[] DeedEndings = ["ния", "тия", "нию", "тию", "нием", "тием"];

    private static readonly string[] Places = ["здани", "помещени", "учреждени", "отделени", "объединени"];

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
            Lex.Day when line.Word(from) is "дню" or "дня" or "днем" && line[from + 1] is Lex.Unknown or Lex.EventNoun or Lex.School => ByEvent(line, at, from, Usual),
            Lex.Unknown or Lex.Each when line[at] == Lex.Eve || line[from + 1] == Lex.EventNoun || IsDeed(line.Word(from)) => ByEvent(line, at, from, Usual),
            Lex.Unknown when char.IsLetter(line.Word(from)[0]) => ByEvent(line, at, from, line.Word(from) == "события" ? 1 : EventGrammar.UnknownEvent),
            Lex.Number when line[from + 1] == Lex.EventNoun && line[at] != Lex.Through => ByEvent(line, at, from, Usual),
            Lex.DocumentNoun or Lex.Deadline => ByEvent(line, at, from, EventGrammar.UnknownEvent),
            _ => null,
        };
    }

    /// <summary>«Заполнения», «проведению», «закрытием»: something that is done, and so has its time.</summary>
    private static bool IsDeed(string word) =>
        DeedEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) && !Places.Any(place => word.Contains(place, StringComparison.Ordinal));

    private static Phrase? ByEvent(Line line, int at, int from, double certainty)
    {
        var end = Tail.End(line, from);
        return new(at, end, new Meaning.Said(new Deadline.ByEvent(Tail.Words(line, from, end)))) { Certainty = certainty * Tail.Certainty(line, from, end) };
    }
}
