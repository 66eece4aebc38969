namespace QualityDomain.Words;

/// <summary>Latin letters that look like Cyrillic ones, as they slip into Russian words.</summary>
internal static class LookAlikes
{
    private const string Latin = "aceopxykmthb";
    private const string Cyrillics = "асеорхукмтнв";

    /// <summary>The word in Cyrillic when every letter of it can be; else unchanged.</summary>
    public static string Cyrillic(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAnyInRange('a', 'z') < 0)
        {
            return new string(word);
        }

        Span<char> twin = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var index = 0; index < word.Length; index++)
        {
            var place = Latin.IndexOf(word[index], StringComparison.Ordinal);
            if (place < 0 && word[index] is >= 'a' and <= 'z')
            {
                return new string(word);
            }

            twin[index] = place < 0 ? word[index] : Cyrillics[place];
        }

        return new string(twin);
    }
}
