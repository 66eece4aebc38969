namespace QualityDomain.People.Responsibles;

/// <summary>Puts a family name into the nominative, as far as its ending tells.</summary>
/// <remarks>
/// An ending such as «-ину» is a man's dative («Учителю Шишкину») or a woman's accusative («Назначить Высотину»): the patronymic
/// decides, else the case of the post before it, else the accusative.
/// </remarks>
internal static class RussianNames
{
    private static readonly string[] Possessive = ["ов", "ев", "ёв", "ин", "ын"];

    /// <summary>True for a woman, by the patronymic in any case; null when the word is none.</summary>
    public static bool? GenderOf(string patronymic) =>
        EndsWithAny(patronymic, "овна", "евна", "ична", "овны", "евны", "ичны", "овне", "евне", "ичне", "овну", "евну", "ичну", "овной", "евной", "ичной") ? true
        : EndsWithAny(patronymic, "ович", "евич", "ич", "овича", "евича", "ича", "овичу", "евичу", "ичу", "овичем", "евичем", "ичем") ? false
        : null;

    public static string Nominative(string surname, NameCase @case, bool? isWoman = null)
    {
        var dash = surname.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            return $"{Nominative(surname[..dash], @case, isWoman)}-{Nominative(surname[(dash + 1)..], @case, isWoman)}";
        }

        return surname switch
        {
            _ when Cut(surname, "ой") is { } stem && EndsWithAny(stem, Possessive) => stem + "а",
            _ when Cut(surname, "ой") is { } stem && EndsWithAny(stem, "ск", "цк") => stem + "ая",
            _ when Cut(surname, "ым") is { } stem && EndsWithAny(stem, Possessive) => stem,
            _ when Cut(surname, "у") is { } stem && EndsWithAny(stem, Possessive) => isWoman ?? @case != NameCase.Dative ? stem + "а" : stem,
            _ when Cut(surname, "а") is { } stem && EndsWithAny(stem, Possessive) && (isWoman is false || (isWoman is null && @case == NameCase.Genitive)) => stem,
            _ when Cut(surname, "ую") is { } stem => stem + "ая",
            _ when Cut(surname, "ого") is { } stem && EndsWithAny(stem, "ск", "цк") && @case == NameCase.Genitive => stem + "ий",
            _ when Cut(surname, "ому") is { } stem && EndsWithAny(stem, "ск", "цк") => stem + "ий",
            _ when Cut(surname, "ому") is { } stem => stem + "ый",
            _ when Cut(surname, "у") is { } stem && @case == NameCase.Dative && EndsWithAny(stem, "к", "ч", "р", "н", "т", "д", "г", "ц", "с") => stem,
            _ => surname,
        };
    }

    private static string? Cut(string word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 2 ? word[..^ending.Length] : null;

    private static bool EndsWithAny(string word, params string[] endings) => endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
