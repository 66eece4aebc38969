using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>The pieces of a text that no phrase covers.</summary>
internal static class Leftovers
{
    /// <param name="line">The text.</param>
    /// <param name="phrases">What was understood, in order.</param>
    /// <param name="from">First token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="coverage">The share of words and numbers that a phrase with meaning covers, 0–1.</param>
    /// <param name="labels">How many of the pieces are only the label of a day: shown, yet known for what they are.</param>
    public static ValueList<string> Of(Line line, List<Phrase> phrases, int from, int to, out double coverage, out int labels)
    {
        var pieces = new List<string>();
        var read = new bool[line.Count];
        var label = new bool[line.Count];
        labels = 0;
        foreach (var phrase in phrases)
        {
            Array.Fill(LabelGrammar.IsLabel(phrase) ? label : read, true, phrase.Start, phrase.End - phrase.Start);
        }

        // A note by itself says no time: what it covers counts as unread.
        var meaningful = phrases.Where(phrase => phrase.Meaning is not Meaning.Note).Sum(phrase => Weight(line, phrase.Start, phrase.End));
        var total = 0;
        for (var at = from; at < to;)
        {
            var end = at;
            while (end < to && !read[end] && label[end] == label[at])
            {
                end++;
            }

            if (end > at && Weight(line, at, end) > 0)
            {
                labels += label[at] ? 1 : 0;
                total += label[at] || IsRemark(line, at, end) ? 0 : Weight(line, at, end);
                pieces.Add(line.Verbatim(FirstWord(line, at), end));
            }

            at = end > at ? end : at + 1;
        }

        coverage = meaningful + total == 0 ? 0 : (double)meaningful / (meaningful + total);
        return pieces.ToValueList();
    }

    /// <summary>Words in brackets without a number say nothing against the time beside them.</summary>
    private static bool IsRemark(Line line, int from, int to)
    {
        var numbers = 0;
        for (var at = from; at < to; at++)
        {
            numbers += line[at] == Lex.Number ? 1 : 0;
        }

        return line[from] == Lex.Open && line[to - 1] == Lex.Close && numbers == 0;
    }

    private static int FirstWord(Line line, int at)
    {
        while (Cover.IsMark(line[at]) && line[at] != Lex.Open)
        {
            at++;
        }

        return at;
    }

    private static int Weight(Line line, int from, int to)
    {
        var weight = 0;
        for (var at = from; at < to; at++)
        {
            weight += Cover.IsMark(line[at]) || Cover.IsLittleWord(line[at]) ? 0 : 1;
        }

        return weight;
    }
}
