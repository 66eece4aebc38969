using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>Verbs, told by their endings: they say what is to be done and never belong to the name of an event.</summary>
internal static class Verbs
{
    /// <summary>«Проходят», «осуществляет», «проводится»: a sentence goes on. Short endings that nouns have too («совет», «кабинет») are left out.</summary>
    public static bool IsFinite(string word) => word is
        [_, _, .., 'а' or 'я' or 'у' or 'е', 'ю' or 'е', 'т'] or [_, _, .., 'д', 'я', 'т'] or [_, _, .., 'т', 'с', 'я'];

    /// <summary>«Установлено», «выявлено», «показано»: what somebody found, told after the occasion.</summary>
    public static bool IsFound(string word) => word is [_, _, _, _, .., 'е' or 'а', 'н', 'о'];

    /// <summary>As an infinitive, «осуществляют», «проводит» or «проверяется».</summary>
    public static bool IsVerb(string word) => Infinitives.Is(word) || word is [_, _, _, .., 'е' or 'и' or 'ю' or 'я' or 'у', 'т'] or [_, _, _, .., 'т', 'с', 'я'];
}
