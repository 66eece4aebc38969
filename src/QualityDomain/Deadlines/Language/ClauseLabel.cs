namespace QualityDomain.Deadlines.Language;

/// <summary>What is done so often or on such an occasion, before a dash or a colon: «Педсоветы – 4 раза в год», «Контроль питания: ежедневно».</summary>
internal static class ClauseLabel
{
    /// <summary>The words are shown as left over, and the frequency behind them is plain.</summary>
    private const double SetApart = 0.75;

    /// <summary>Longer ones are sentences.</summary>
    private const int Longest = 8;

    public static void Read(Line line, int at, List<Phrase> found)
    {
        if (line[at] is not (Lex.Unknown or Lex.EventNoun) || (at > 0 && !line.BeginsLine(at) && line[at - 1] != Lex.Semicolon))
        {
            return;
        }

        var next = at + 1;
        while (next < at + Longest && line[next] is Lex.Unknown or Lex.EventNoun or Lex.And or Lex.In or Lex.Through or Lex.At or Lex.From or Lex.DocumentNoun or Lex.Holidays)
        {
            next++;
        }

        if (line[next] is Lex.Dash or Lex.Colon && !line.Glued(next + 1) && IsClause(line, next + 1))
        {
            found.Add(new(at, next + 1, new Meaning.Note()) { Certainty = SetApart });
        }
    }

    private static bool IsClause(Line line, int at) => line[at] switch
    {
        Lex.Adverb => line.Word(at)[^1] == 'о',
        Lex.Always => line.Value(at) == 0,
        Lex.In => line[at + 1] == Lex.During && line[line.Skip(at + 2, Lex.Whole)] is Lex.Year or Lex.School,
        Lex.At => line[at + 1] is Lex.Unknown or Lex.Outcome or Lex.Need,
        Lex.After => line[at + 1] is Lex.Unknown or Lex.EventNoun or Lex.Each,
        Lex.Through when line[at + 1] is Lex.AsMuchAs or Lex.Outcome or Lex.Need or Lex.DocumentNoun => true,
        _ => FrequencyGrammar.TryRead(line, at, out _, out _),
    };
}
