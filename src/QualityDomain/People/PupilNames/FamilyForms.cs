namespace QualityDomain.People.PupilNames;

/// <summary>A family name in the forms in which a sentence may put it: «Соколова», «Соколовой», «Соколову», «Соколовых».</summary>
/// <remarks>Source: ordinary Russian declension of family names. A form too many costs a question, a form too few lets a name through: both genders are always meant.</remarks>
public static class FamilyForms
{
    private static readonly string[] OfOv = ["", "а", "у", "ым", "е", "ом", "ой", "ою", "ы", "ых", "ыми"];
    private static readonly string[] OfAdjective = ["ий", "ый", "ой", "ого", "его", "ому", "ему", "им", "ым", "ом", "ем", "ая", "яя", "ую", "юю", "ою", "ей", "ие", "ые", "их", "ых", "ими", "ыми"];
    private static readonly string[] OfVowel = ["а", "я", "ы", "и", "е", "у", "ю", "ой", "ей", "ою", "ею"];
    private static readonly string[] OfConsonant = ["", "ь", "й", "а", "я", "у", "ю", "ом", "ем", "е", "ы", "и", "ов", "ей", "ам", "ям", "ами", "ями"];
    private static readonly string[] OfFleeting = ["ей", "ья", "ью", "ьем", "ье", "ьи", "ьев", "ьям"];
    private static readonly string[] Speaking = ["ов", "ев", "ин", "ын"];

    /// <summary>All forms, folded.</summary>
    public static IEnumerable<string> Of(string family) => family.Split(['-', '‑', '–'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
    {
        [var one] => OfOne(Folded.Of(one)),
        [var one, var two] => from first in OfOne(Folded.Of(one)) from second in OfOne(Folded.Of(two)) select $"{first} {second}",
        _ => [Folded.Of(family)],
    };

    /// <summary>Whether the word says by itself that it is a family name: «Соколова» does, «Мороз» and «Зима» do not.</summary>
    public static bool SpeaksForItself(string family) => Folded.Of(family).TrimEnd('а') is var name
        && (name.Contains(' ', StringComparison.Ordinal) || (name.Length > 4 && Speaking.Any(end => name.EndsWith(end, StringComparison.Ordinal)))
            || (Folded.Of(family) is { Length: > 5 } whole && (whole[..^2].EndsWith("ск", StringComparison.Ordinal) || whole[..^2].EndsWith("цк", StringComparison.Ordinal) || whole.EndsWith("енко", StringComparison.Ordinal) || whole.EndsWith("швили", StringComparison.Ordinal))));

    private static IEnumerable<string> OfOne(string name) => name switch
    {
        { Length: < 3 } => [name],
        _ when Speaking.Any(end => name.EndsWith(end, StringComparison.Ordinal)) => With(name, OfOv),
        [.. var stem, 'а'] when Speaking.Any(end => stem.EndsWith(end, StringComparison.Ordinal)) => With(stem, OfOv),
        [.. var stem, 'и' or 'ы' or 'о', 'й'] => With(stem, OfAdjective),
        [.. var stem, 'а' or 'я', 'я'] => With(stem, OfAdjective),
        [.. var stem, 'а' or 'я'] => With(stem, OfVowel),
        [.., 'о' or 'е' or 'и' or 'у' or 'ы' or 'ю' or 'э'] or [.., 'и' or 'ы', 'х'] => [name],
        [.. var stem, 'е', 'й'] => With(stem, OfFleeting),
        [.. var stem, 'ь' or 'й'] => With(stem, OfConsonant),
        _ => With(name, OfConsonant),
    };

    private static IEnumerable<string> With(string stem, string[] endings) => endings.Select(end => stem + end);
}
