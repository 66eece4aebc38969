namespace QualityDomain.Deadlines.Language;

/// <summary>Verbs, told by their endings: they say what is to be done and never belong to the name of an event.</summary>
internal static class Verbs
{
    private const int Shortest = 4;

    /// <summary>«Подготовить», «сдать», «организоваться».</summary>
    public static bool IsInfinitive(string word)
    {
        var stem = word.EndsWith("ся", StringComparison.Ordinal) ? word.AsSpan(0, word.Length - 2) : word.AsSpan();
        return (stem.Length > Shortest && stem is [.., 'й', 'т', 'и'] or [.., 'е', 'с', 'т', 'и']) || stem.Length >= Shortest && stem is [.., 'а' or 'я' or 'и' or 'е' or 'у' or 'ы', 'т', 'ь'] && word is not ("печать" or "память" or "кровать" or "сеть" or "нить" or "мать" or "тать" or "мечеть" or "рукоять" or "прыть");
    }

    /// <summary>«Проходят», «осуществляет», «проводится»: a sentence goes on. Short endings that nouns have too («совет», «кабинет») are left out.</summary>
    public static bool IsFinite(string word) => word is
        [_, _, .., 'а' or 'я' or 'у' or 'е', 'ю' or 'е', 'т'] or [_, _, .., 'д', 'я', 'т'] or [_, _, .., 'т', 'с', 'я'];

    /// <summary>«Установлено», «выявлено», «показано»: what somebody found, told after the occasion.</summary>
    public static bool IsFound(string word) => word is [_, _, _, _, .., 'е' or 'а', 'н', 'о'];

    /// <summary>As an infinitive, «осуществляют», «проводит» or «проверяется».</summary>
    public static bool IsVerb(string word) => IsInfinitive(word) || word is [_, _, _, .., 'е' or 'и' or 'ю' or 'я' or 'у', 'т'] or [_, _, _, .., 'т', 'с', 'я'];
}
