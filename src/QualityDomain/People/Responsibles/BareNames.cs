namespace QualityDomain.People.Responsibles;

/// <summary>Names without initials: «Ирина Михайловна», «Лунёва», «Орехова Ирина».</summary>
internal static class BareNames
{
    private static readonly string[] Family = ["ова", "ева", "ёва", "ов", "ев", "ёв", "кина", "кин", "хина", "шкина", "ский", "ская", "цкий", "цкая", "енко", "чук", "щук", "нюк", "дзе", "швили"];
    private static readonly string[] FamilyOblique = ["овой", "евой", "ёвой", "кину", "киной", "ской", "цкой", "скому", "цкому", "ову", "еву", "ёву"];
    private static readonly string[] Patronymic = ["овна", "евна", "ична", "ович", "евич"];
    private static readonly string[] PatronymicOblique = ["овне", "евне", "ичне", "овну", "евну", "ичну", "овны", "евны", "ичны", "овной", "евной", "ичной", "овичу", "евичу", "овича", "евича", "овичем", "евичем"];

    /// <summary>A given name with a patronymic, in the nominative.</summary>
    public static bool TryRead(PartyLine line, int at, out string name, out int end)
    {
        (name, end) = ("", at + 2);
        if (!IsNameWord(line, at) || !IsNameWord(line, at + 1) || line[end] == PartyLex.Dot)
        {
            return false;
        }

        var (given, father) = (line.Verbatim(at, at + 1), line.Verbatim(at + 1, end));
        var oblique = Ends(father, PatronymicOblique);
        if (!oblique && !Ends(father, Patronymic))
        {
            return false;
        }

        name = oblique ? $"{Given(given, RussianNames.GenderOf(father) is true)} {Father(father)}" : $"{given} {father}";
        return true;
    }

    /// <summary>What a piece of words that nobody listed is when it is nothing but family names; empty: it is something else.</summary>
    public static IReadOnlyList<Party> Families(PartyLine line, int from, int to)
    {
        if (to <= from || !Enumerable.Range(from, to - from).All(at => IsNameWord(line, at)) || !IsFamily(line, from))
        {
            return [];
        }

        return Enumerable.Range(from, to - from).All(at => IsFamily(line, at)) ? [.. Enumerable.Range(from, to - from).Select(at => Party.Person(Nominative(line, at)))]
            : to - from > 2 || PostNouns.NamesWhoActs(line.Word(from + 1)) ? []
            : [Party.Person($"{Nominative(line, from)} {line.Verbatim(from + 1, to)[..1]}.")];
    }

    /// <summary>A family name alone that closes the text, or stands before a comma: «завуч Крылова».</summary>
    public static string? Closing(PartyLine line, int at) =>
        IsNameWord(line, at) && IsFamily(line, at) && line[at + 1] is (PartyLex.End or PartyLex.Separator or PartyLex.Close) ? Nominative(line, at) : null;

    private static bool IsFamily(PartyLine line, int at) => line.Word(at).Length > 4 && (Ends(line.Word(at), Family) || Ends(line.Word(at), FamilyOblique));

    private static string Nominative(PartyLine line, int at) => RussianNames.Nominative(line.Verbatim(at, at + 1), Ends(line.Word(at), FamilyOblique) ? NameCase.Dative : NameCase.Open);

    private static bool IsNameWord(PartyLine line, int at) => line[at] == PartyLex.Unknown && line.IsCapital(at) && line.Word(at).Length > 2 && !line.IsAbbreviation(at);

    private static string Father(string father) => father switch
    {
        _ when father.EndsWith("ной", StringComparison.Ordinal) => father[..^2] + "а",
        _ when father.EndsWith("ичем", StringComparison.Ordinal) => father[..^2],
        _ when father.EndsWith("ичу", StringComparison.Ordinal) || father.EndsWith("ича", StringComparison.Ordinal) => father[..^1],
        _ => father[..^1] + "а",
    };

    private static string Given(string given, bool isWoman) => given switch
    {
        _ when given.Length < 4 => given,
        _ when isWoman => given[^1] switch
        {
            'и' or 'ю' or 'е' when given[^2] is 'и' or 'ь' => given[..^1] + "я",
            'й' => given[..^2] + "а",
            'е' or 'у' or 'ы' or 'и' => given[..^1] + "а",
            _ => given,
        },
        _ => given[^1] switch
        {
            'ю' or 'я' => given[..^1] + (given[^2] is 'е' or 'и' or 'а' ? "й" : "ь"),
            'у' or 'а' => given[..^1],
            'м' => given[..^2] + (given[^2] == 'е' && given[^3] is 'е' or 'и' ? "й" : ""),
            _ => given,
        },
    };

    private static bool Ends(string word, string[] endings) => Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
