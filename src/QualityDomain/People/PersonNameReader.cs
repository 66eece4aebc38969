using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace QualityDomain.People;

/// <summary>Reads a name as papers and people write it.</summary>
/// <remarks>
/// «Соколова М.И.», «М. И. Соколова», «Соколова Марина Игоревна», «Марина Игоревна Соколова»; small or capital letters,
/// double family names, a missing patronymic. Names written out begin with capitals, as «Учителя физики» does not. The name is taken as nominative. Source: how papers of schools write names (S-12).
/// </remarks>
public static partial class PersonNameReader
{
    /// <summary>Reads a name; false when the text is not one. A single word is not a name.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out PersonName? name)
    {
        var match = Form().Match((text ?? "").Replace('\u00A0', ' ').Trim());
        name = match switch
        {
            { Success: false } => null,
            _ when match.Groups["family"].Success => new(
                Capital(match.Groups["family"].Value),
                match.Groups["first"].Value.ToUpperInvariant(),
                match.Groups["second"].Success ? match.Groups["second"].Value.ToUpperInvariant() : null),
            _ => Words(match.Groups["word"].Captures.Select(word => Capital(word.Value)).ToList()),
        };
        return name is not null;
    }

    /// <summary>Whether the word ends as a patronymic does.</summary>
    public static bool IsPatronymic(string word) => PatronymicEnding().IsMatch(word);

    /// <summary>Two to four words without initials: the patronymic tells which of them is the family name.</summary>
    private static PersonName? Words(List<string> words) => words switch
    {
        [var family, var given] when !IsPatronymic(given) => new(family, given, null),
        [_, _] => null, // «Марина Игоревна» alone names nobody.
        [var given, var patronymic, var family] when IsPatronymic(patronymic) && !IsPatronymic(family) => new(family, given, patronymic),
        [var family, var given, var patronymic] when IsPatronymic(patronymic) => new(family, given, patronymic),
        [var family, var given, var father, var turkic] when turkic is "Оглы" or "Кызы" => new(family, given, $"{father} {turkic.ToLowerInvariant()}"),
        _ => null,
    };

    /// <summary>«СОКОЛОВА-МИРСКАЯ» and «соколова-мирская» are «Соколова-Мирская»; mixed case is left as it is.</summary>
    private static string Capital(string word)
    {
        var hyphen = word.Replace('‑', '-').Replace('–', '-');
        var uniform = !hyphen.Any(char.IsLower) || !hyphen.Any(char.IsUpper);
        return uniform
            ? string.Join('-', hyphen.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()))
            : hyphen;
    }

    [GeneratedRegex("""
        ^(
            (?<family>[А-ЯЁа-яё]{2,}([-‑–][А-ЯЁа-яё]{2,})?)\s*,?\s+(?<first>[А-ЯЁа-яё])(\.|\s|$)\s*((?<second>[А-ЯЁа-яё])(\.|\s|$)\s*)?
          | (?<first>[А-ЯЁ])\.\s*((?<second>[А-ЯЁ])\.\s*)?(?<family>[А-ЯЁа-яё]{2,}([-‑–][А-ЯЁа-яё]{2,})?)
          | ((?<word>([А-ЯЁ][А-ЯЁа-яё]+([-‑–][А-ЯЁа-яё]{2,})?)|оглы|кызы)(\s+|$)){2,4}
        )\s*$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    [GeneratedRegex("""(ич|овна|евна|ична)$""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PatronymicEnding();
}
