namespace QualityDomain.People;

/// <summary>Names in the dative, as an order addresses people: «Соколовой М. И.».</summary>
/// <remarks>
/// Source: the rules of Russian grammar for family names. What does not decline, or declines for men only while the
/// gender is unknown, is left as it is: a wrong case offends more than a missing one.
/// </remarks>
public static class Dative
{
    private const string Vowels = "аеёиоуыэюя";

    /// <summary>«Соколовой М. И.»</summary>
    public static string WithInitials(PersonName name) => (name with { Family = Family(name) }).WithInitials;

    /// <summary>«Соколовой М.И.» – in papers, in one piece.</summary>
    public static string InTables(PersonName name) => (name with { Family = Family(name) }).InTables;

    /// <summary>«Соколовой Марине Игоревне»; given name and patronymic only where they are written out.</summary>
    public static string Full(PersonName name)
    {
        var gender = GenderOf(name);
        return (name with
        {
            Family = Family(name),
            Given = name.Given.Length > 1 ? Given(name.Given, gender) : name.Given,
            Patronymic = name.Patronymic is { Length: > 1 } patronymic ? Patronymic(patronymic) : name.Patronymic,
        }).Full;
    }

    private static string Family(PersonName name) =>
        string.Join('-', name.Family.Split('-').Select(part => Part(part, GenderOf(name))));

    private static string Part(string family, Gender gender) => family.ToLowerInvariant() switch
    {
        var s when Ends(s, "ых", "их", "о", "е", "и", "у", "ю", "ы", "э") => family,
        var s when Ends(s, "ова", "ева", "ёва", "ина", "ына") && gender != Gender.Male => family[..^1] + "ой",
        var s when Ends(s, "ая") && gender != Gender.Male => family[..^2] + "ой",
        var s when Ends(s, "яя") && gender != Gender.Male => family[..^2] + "ей",
        var s when Ends(s, "ия") => family[..^1] + "и",
        var s when Ends(s, "а", "я") => s.Length > 1 && s[^1] == 'а' && Vowels.Contains(s[^2], StringComparison.Ordinal) ? family : family[..^1] + "е",
        _ when gender == Gender.Female => family,
        var s when Ends(s, "ский", "цкий", "ой", "ый", "гий", "кий", "хий") && gender == Gender.Male => family[..^2] + "ому",
        var s when Ends(s, "ский", "цкий") => family[..^2] + "ому",
        var s when Ends(s, "ов", "ев", "ёв", "ин", "ын") => family + "у",
        _ when gender == Gender.Unknown => family,
        var s when Ends(s, "й", "ь") => family[..^1] + "ю",
        _ => family + "у",
    };

    private static string Given(string given, Gender gender) => given.ToLowerInvariant() switch
    {
        "лев" => "Льву",
        "павел" => "Павлу",
        "пётр" or "петр" => "Петру",
        var s when Ends(s, "ия") => given[..^1] + "и",
        var s when Ends(s, "а", "я") => given[..^1] + "е",
        var s when Ends(s, "ь") && gender == Gender.Female => given[..^1] + "и",
        var s when Ends(s, "й", "ь") && gender == Gender.Male => given[..^1] + "ю",
        var s when gender == Gender.Male && !Vowels.Contains(s[^1], StringComparison.Ordinal) => given + "у",
        _ => given,
    };

    private static string Patronymic(string patronymic) => patronymic.ToLowerInvariant() switch
    {
        var s when Ends(s, "ич") => patronymic + "у",
        var s when Ends(s, "на") => patronymic[..^1] + "е",
        _ => patronymic,
    };

    private static Gender GenderOf(PersonName name) => (name.Patronymic?.ToLowerInvariant() ?? "", name.Given.ToLowerInvariant(), name.Family.ToLowerInvariant()) switch
    {
        (var p, _, _) when Ends(p, "ич", "оглы") => Gender.Male,
        (var p, _, _) when Ends(p, "вна", "чна", "кызы") => Gender.Female,
        (_, "никита" or "илья" or "фома" or "лука" or "кузьма" or "данила" or "савва", _) => Gender.Male,
        (_, "любовь" or "айгуль" or "гузель", _) => Gender.Female,
        (_, { Length: > 1 } given, _) when Ends(given, "а", "я") => Gender.Female,
        (_, { Length: > 1 } given, _) when !Vowels.Contains(given[^1], StringComparison.Ordinal) => Gender.Male,
        (_, _, var f) when Ends(f, "ова", "ева", "ёва", "ская", "цкая") => Gender.Female,
        (_, _, var f) when Ends(f, "ов", "ев", "ёв", "ин", "ский", "цкий") => Gender.Male,
        _ => Gender.Unknown,
    };

    private static bool Ends(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private enum Gender
    {
        Unknown,
        Male,
        Female,
    }
}
