namespace QualityDomain.Deadlines.Language;

/// <summary>Chooses from all phrases found the sequence that leaves the least of the text unread, with as few phrases as possible.</summary>
internal static class Cover
{
    private const double PhraseCost = 1;
    private const double NoteCost = 0.4;
    private const double DoubtfulCost = 2;
    private const double WordCost = 6;
    private const double LittleWordCost = 1.5;
    private const double MarkCost = 0.05;

    public static List<Phrase> Best(Line line, Func<Phrase, bool> accepts)
    {
        var cost = new double[line.Count + 1];
        var choice = new Phrase?[line.Count];
        var found = new List<Phrase>();
        for (var at = line.Count - 1; at >= 0; at--)
        {
            cost[at] = cost[at + 1] + SkipCost(line[at]);
            found.Clear();
            Phrases.At(line, at, found);
            foreach (var phrase in found)
            {
                var total = cost[phrase.End] + CostOf(phrase);
                if (total < cost[at] && accepts(phrase))
                {
                    (cost[at], choice[at]) = (total, phrase);
                }
            }
        }

        var best = new List<Phrase>();
        for (var at = 0; at < line.Count;)
        {
            if (choice[at] is { } phrase)
            {
                best.Add(phrase);
            }

            at = choice[at]?.End ?? at + 1;
        }

        return best;
    }

    private static double CostOf(Phrase phrase) =>
        (phrase.Meaning is Meaning.Note ? NoteCost : PhraseCost) + (DoubtfulCost * (1 - phrase.Certainty));

    private static double SkipCost(Lex lex) => lex switch
    {
        _ when IsMark(lex) => MarkCost,
        _ when IsLittleWord(lex) => LittleWordCost,
        _ => WordCost,
    };

    public static bool IsMark(Lex lex) =>
        lex is Lex.Dash or Lex.Comma or Lex.Dot or Lex.Semicolon or Lex.Colon or Lex.Slash or Lex.Open or Lex.Close or Lex.Quote or Lex.Mark;

    public static bool IsLittleWord(Lex lex) => lex is Lex.And or Lex.But or Lex.Or or Lex.In or Lex.On;
}
