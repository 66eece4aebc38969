namespace QualityDomain.People.Responsibles;

/// <summary>What the ending of a word tells of it: whether it names whoever acts («воспитатели», «завхоз») or goes on with the word before it («столовой», «питания»).</summary>
/// <remarks>Only endings are known, no list of posts could ever be whole. Where they tell nothing the words stay together as one party, which is asked about.</remarks>
internal static class PostNouns
{
    private static readonly string[] One = ["тель", "ник", "ница", "ист", "ор", "ер", "арь", "ант", "ент", "лог", "пед", "вед", "щик", "чик", "щица", "врач", "хоз", "сестра", "повар", "тренер", "наставник", "сторож", "юрист", "техник", "фельдшер", "мастер", "командир", "спектор"];

    private static readonly string[] Many = ["тели", "ники", "ницы", "исты", "оры", "еры", "ари", "анты", "енты", "логи", "педы", "веды", "щики", "чики", "щицы", "врачи", "хозы", "сестры", "повара", "сторожа", "мастера", "командиры", "иеся", "дети"];

    private static readonly string[] Qualities = ["ый", "ий", "ая", "ые", "ие"];

    private static readonly string[] NoQualities = ["щие", "ние", "тие"];

    private static readonly string[] Obliques =
    [
        "ого", "его", "ому", "ему", "ой", "ей", "ых", "их", "ым", "им", "ыми", "ими", "ую", "юю",
        "а", "я", "ы", "и", "у", "ю", "ом", "ем", "ами", "ями", "ах", "ях", "ов", "ев", "ий", "ью", "ин", "от", "тв", "кл", "раб",
    ];

    /// <summary>One who acts, in the nominative: «воспитатель», «завхоз».</summary>
    public static bool NamesOne(string word) => word.Length > 3 && Ends(word, One);

    /// <summary>Several who act, in the nominative: «воспитатели», «дворники», «учащиеся».</summary>
    public static bool NamesMany(string word) => word.Length > 3 && Ends(word, Many);

    public static bool NamesWhoActs(string word) => NamesOne(word) || NamesMany(word);

    /// <summary>An adjective in the nominative: «музыкальный», «медицинские».</summary>
    public static bool IsQuality(string word) => word.Length > 4 && Ends(word, Qualities) && !Ends(word, NoQualities);

    /// <summary>A word in some other case than the nominative: it goes on with the one before it.</summary>
    public static bool GoesOn(string word) => !NamesWhoActs(word) && !(IsQuality(word) && !word.EndsWith("ий", StringComparison.Ordinal)) && Ends(word, Obliques);

    private static bool Ends(string word, string[] endings) => Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
