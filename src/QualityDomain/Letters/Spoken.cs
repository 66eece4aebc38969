namespace QualityDomain.Letters;

/// <summary>A sentence cut once into words: small letters, «е» for «ё», and the clause in which each word stands.</summary>
internal sealed class Spoken
{
    private readonly List<Word> words = [];

    public Spoken(string sentence)
    {
        Source = sentence;
        var clause = 0;
        for (var at = 0; at < sentence.Length;)
        {
            if (!IsLetter(sentence[at]))
            {
                clause += Ends(sentence, at) ? 1 : 0;
                at++;
                continue;
            }

            var end = at + 1;
            while (end < sentence.Length && (IsLetter(sentence[end]) || (sentence[end] == '-' && end + 1 < sentence.Length && IsLetter(sentence[end + 1]))))
            {
                end++;
            }

            words.Add(new(sentence[at..end].ToLowerInvariant().Replace('ё', 'е'), at, end, clause));
            at = end;
        }
    }

    /// <summary>The sentence as it was given.</summary>
    public string Source { get; }

    public int Count => words.Count;

    public Word this[int at] => words[at];

    /// <summary>The word at a place; empty outside of the sentence.</summary>
    public string At(int at) => at >= 0 && at < words.Count ? words[at].Text : "";

    /// <summary>The first word of the clause of this one.</summary>
    public int ClauseStart(int at)
    {
        while (at > 0 && words[at - 1].Clause == words[at].Clause)
        {
            at--;
        }

        return at;
    }

    /// <summary>Behind the last word of the clause of this one.</summary>
    public int ClauseEnd(int at)
    {
        var clause = words[at].Clause;
        while (at < words.Count && words[at].Clause == clause)
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char sign) => sign is (>= 'а' and <= 'я') or (>= 'А' and <= 'Я') or 'ё' or 'Ё';

    /// <summary>A sign that parts two clauses; the point of an abbreviation and the hyphen inside a word part none.</summary>
    private static bool Ends(string text, int at) => text[at] is ',' or ';' or ':' or '–' or '—' or '(' or ')' or '!' or '?' or '…'
        || (text[at] is '-' or '.' && at + 1 < text.Length && text[at + 1] == ' ' && (text[at] == '-' || (at + 2 < text.Length && char.IsUpper(text[at + 2]))));

    /// <summary>A word of the sentence and its place.</summary>
    internal readonly record struct Word(string Text, int Start, int End, int Clause);
}
