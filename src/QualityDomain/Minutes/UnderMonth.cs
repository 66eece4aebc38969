namespace QualityDomain.Minutes;

/// <summary>Times below the title of a month: a part of a month needs its name («2 неделя», «до 15», «в течение месяца»), «15.09» and «до 1 октября» do not.</summary>
internal static class UnderMonth
{
    private static readonly string[] Nouns = ["недел", "нед", "декад", "половин", "месяц", "числ"];

    private static readonly string[] Edges = ["начал", "середин", "кон"];

    private static readonly string[] Ordinals = ["перв", "втор", "трет", "четверт", "четвёрт", "пят", "последн"];

    private static readonly string[] LittleWords = ["в", "во", "с", "со", "по", "до", "к", "на", "и", "не", "позднее", "весь", "всего"];

    /// <summary>The time with the month behind it where it lacks one; the month itself where nothing is written.</summary>
    public static string Time(string written, string month) =>
        written.Length == 0 ? month
        : IsPart(written) ? $"{written} {month}"
        : written;

    private static bool IsPart(string written)
    {
        var words = written.Split([' ', '\u00A0', '\n', ',', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => IsDays(word) || Begins(Nouns, word)) && words.All(word => IsDays(word) || IsWord(word))
            && (words.All(word => !IsThroughout(word)) || words.Any(word => word.StartsWith("месяц", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>«15», «15го», «2-я», but no «15.09».</summary>
    private static bool IsDays(string word) => char.IsAsciiDigit(word[0]) && word.Length <= 4 && !word.TrimEnd('.').Contains('.', StringComparison.Ordinal);

    private static bool IsWord(string word) =>
        LittleWords.Contains(word, StringComparer.OrdinalIgnoreCase) || Begins(Nouns, word) || Begins(Edges, word) && word.Length <= 8 || Begins(Ordinals, word)
        || word.Length <= 2 && word.All(char.IsLetter) || word.TrimEnd('.').All(c => c is 'I' or 'V' or 'І') || IsThroughout(word);

    /// <summary>«В течение месяца», but «в течение недели» may be any of its weeks.</summary>
    private static bool IsThroughout(string word) => word.StartsWith("течени", StringComparison.OrdinalIgnoreCase) || word is "теч.";

    private static bool Begins(string[] stems, string word) => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
}
