namespace QualityDomain.Checks;

/// <summary>Tells texts that say the same in other words: what is left of them when endings and the words of doing are taken away.</summary>
/// <remarks>
/// Decisions of ours: a word is its first five letters without the ending; verbs that schools use for one another count as one; two texts are
/// near when at least three quarters of their words are common and each has three of them. No dictionary and no statistics,
/// so that the answer can be explained: the common words are the reason.
/// </remarks>
public static class SimilarWords
{
    private const int StemLength = 5;
    private const int ShortestStem = 3;
    private const int FewestWords = 3;

    /// <summary>Endings of cases, the longer first.</summary>
    private static readonly string[] Endings = ["ами", "ями", "ов", "ев", "ам", "ям", "ах", "ях", "ом", "ем", "ой", "ей", "а", "е", "и", "о", "у", "ы", "ю", "я", "ь"];
    private const double Near = 0.75;

    private static readonly string[][] Alike =
    [
        ["подготовить", "составить", "разработать", "сформировать", "подготовка", "составление", "разработка"],
        ["провести", "организовать", "осуществить", "проведение", "организация", "осуществление"],
        ["проверить", "проконтролировать", "проверка", "контроль", "проконтролировать", "мониторинг"],
        ["представить", "сдать", "предоставить", "направить", "отправить", "выслать", "представление", "сдача"],
        ["обсудить", "рассмотреть", "заслушать", "обсуждение", "рассмотрение"],
        ["ознакомить", "познакомить", "довести", "проинформировать", "информирование", "ознакомление"],
        ["результаты", "итоги"],
        ["проанализировать", "анализ", "анализировать"],
        ["посетить", "посещение"],
        ["отметки", "оценки"],
        ["подпись", "роспись"],
        ["утвердить", "утверждение"],
        ["обновить", "обновление"],
        ["внести", "внесение"],
        ["слабоуспевающие", "неуспевающие", "отстающие"],
        ["обучающиеся", "учащиеся", "школьники", "ученики"],
        ["учителя", "педагоги"],
    ];

    private static readonly Dictionary<string, string> Groups = Alike
        .SelectMany(group => group.Select(word => (Stem: Stem(word), First: Stem(group[0])))).DistinctBy(pair => pair.Stem).ToDictionary(pair => pair.Stem, pair => pair.First);

    private static readonly HashSet<string> Idle = [.. new[] { "школе", "школы", "также", "этого", "года", "году", "учебного", "учебный", "течение", "целью", "всех", "всем", "каждый", "работу", "работы", "работа" }.Select(Stem)];

    /// <summary>The words that count, each once.</summary>
    public static HashSet<string> Of(string text) => text.ToLowerInvariant().Replace('ё', 'е')
        .Split([.. text.Where(sign => !char.IsLetterOrDigit(sign)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 3 || word.Any(char.IsDigit)).Select(Stem).Where(stem => !Idle.Contains(stem))
        .Select(stem => Groups.GetValueOrDefault(stem, stem)).ToHashSet();

    /// <summary>Whether two texts say the same. Numbers and classes have to be the same: a round for 5А is none for 5Б.</summary>
    public static bool AreNear(HashSet<string> one, HashSet<string> other)
    {
        var common = Math.Min(one.Count, other.Count) < FewestWords ? 0 : Common(one, other);
        return common > 0 && common >= Near * (one.Count + other.Count - common) && Numbers(one).SetEquals(Numbers(other));
    }

    private static int Common(HashSet<string> one, HashSet<string> other)
    {
        var common = 0;
        foreach (var word in one)
        {
            common += other.Contains(word) ? 1 : 0;
        }

        return common;
    }

    private static HashSet<string> Numbers(HashSet<string> words) => [.. words.Where(word => word.Any(char.IsDigit))];

    private static string Stem(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return word;
        }

        var ending = Endings.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        return word[..Math.Min(StemLength, word.Length - ending.Length)];
    }
}
