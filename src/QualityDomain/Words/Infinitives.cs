namespace QualityDomain.Words;

/// <summary>Infinitives, told by their endings: «сдать», «привезти», «отчитаться».</summary>
/// <remarks>Endings only, with the nouns that end alike: no list of verbs could ever be whole.</remarks>
internal static class Infinitives
{
    private static readonly string[] Endings = ["ать", "ять", "ить", "еть", "ыть", "уть", "оть", "ести", "зти", "йти", "чь"];

    private static readonly HashSet<string> Nouns =
    [
        "девять", "десять", "память", "печать", "кровать", "тетрадь", "ночь", "полночь", "дочь", "речь", "опять", "благодать", "мать", "тать", "пять", "зять", "сеть", "мечеть", "треть", "нить", "путь", "суть", "чуть",
        "жуть", "прыть", "плоть", "рукоять", "совести", "чести", "шести", "двести", "лести", "мести", "повести", "прочь", "внучь", "роскошь", "помощь",
    ];

    /// <summary>Whether the word, in small letters, is one.</summary>
    public static bool Is(string word)
    {
        if (word.Length < 4 || word[^1] is not ('ь' or 'и' or 'я'))
        {
            return false;
        }

        var bare = word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal) ? word.AsSpan(0, word.Length - 2) : word;
        foreach (var ending in Endings)
        {
            if (bare.Length > ending.Length && bare.EndsWith(ending, StringComparison.Ordinal))
            {
                return !Nouns.Contains(word);
            }
        }

        return false;
    }
}
