namespace QualityDomain.Letters;

/// <summary>A list of words and phrases that are looked up word by word, so that a long list costs no more than a short one.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<string[]>> byFirst = new(StringComparer.Ordinal);

    /// <param name="listed">The phrases between strokes: «прошу|не забудьте»; «е» stands for «ё».</param>
    public Phrases(string listed)
    {
        foreach (var phrase in listed.Replace('ё', 'е').Split('|'))
        {
            var words = phrase.Split(' ');
            if (!byFirst.TryGetValue(words[0], out var known))
            {
                byFirst.Add(words[0], known = []);
            }

            known.Add(words[1..]);
        }
    }

    public bool Holds(string word) => byFirst.TryGetValue(word, out var known) && known.Exists(rest => rest.Length == 0);

    /// <summary>How many words of the sentence the longest phrase takes that begins here; 0: none does.</summary>
    public int At(Spoken sentence, int at)
    {
        var longest = 0;
        if (byFirst.TryGetValue(sentence.At(at), out var known))
        {
            foreach (var rest in known)
            {
                longest = rest.Length >= longest && Follows(sentence, at, rest) ? rest.Length + 1 : longest;
            }
        }

        return longest;
    }

    /// <summary>Index of the first word at which a phrase begins; −1: the sentence has none.</summary>
    public int First(Spoken sentence, int from = 0)
    {
        for (var at = from; at < sentence.Count; at++)
        {
            if (At(sentence, at) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    public bool In(Spoken sentence) => First(sentence) >= 0;

    private static bool Follows(Spoken sentence, int at, string[] rest)
    {
        for (var next = 0; next < rest.Length; next++)
        {
            if (sentence.At(at + next + 1) != rest[next] || sentence[at + next + 1].Clause != sentence[at].Clause)
            {
                return false;
            }
        }

        return true;
    }
}
