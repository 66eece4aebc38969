namespace QualityDomain.People;

/// <summary>Posts in the dative, as an order addresses them: «Заместителю директора по УВР», «Педагогу-психологу».</summary>
/// <remarks>
/// Source: Russian grammar. Only the leading adjectives and the noun after them change; what follows stands in a case of its own
/// already. Nouns of posts in -ь are masculine (учитель, руководитель, секретарь). What is not understood is left as it is.
/// </remarks>
public static class PostDative
{
    private const string Consonants = "бвгджзйклмнпрстфхцчшщ";

    /// <param name="post">In the nominative; a capital at the start stays.</param>
    public static string Of(string post)
    {
        var words = post.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var adjective = Adjective(words[at]);
            words[at] = adjective ?? string.Join('-', words[at].Split('-').Select(Noun));
            if (adjective is null || IsNoun(words[at]))
            {
                break;
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>Null: it is no adjective.</summary>
    private static string? Adjective(string word) => word.Length < 4 ? null : word[^2..].ToLowerInvariant() switch
    {
        "ый" or "ой" => word[..^2] + "ому",
        "ий" => word[..^2] + (IsSoft(word[^3]) ? "ему" : "ому"),
        "ая" => word[..^2] + (char.ToLowerInvariant(word[^3]) is 'ш' or 'щ' ? "ей" : "ой"),
        _ => null,
    };

    private static string Noun(string word) => word.Length == 0 || char.IsUpper(word[^1]) ? word : char.ToLowerInvariant(word[^1]) switch
    {
        'ь' or 'й' => word[..^1] + "ю",
        'а' or 'я' => word[..^1] + "е",
        var last when Consonants.Contains(last, StringComparison.Ordinal) => word + "у",
        _ => word,
    };

    /// <summary>«Заведующий», «вожатая»: adjectives in form, people in meaning.</summary>
    private static bool IsNoun(string word) => word.StartsWith("завед", StringComparison.OrdinalIgnoreCase) || word.StartsWith("вожат", StringComparison.OrdinalIgnoreCase);

    private static bool IsSoft(char letter) => char.ToLowerInvariant(letter) is 'щ' or 'ш' or 'ч' or 'ж' or 'н';
}
