using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace QualityDomain.People.PupilNames;

/// <summary>Reads a child's name as class lists write it: the family name first; what follows the given name is the patronymic, if there is one.</summary>
/// <remarks>Beyond <see cref="PersonNameReader"/>: names of other peoples («Нгуен Тхи Май», «Мамедов Али Гусейн оглы»), a remark in brackets behind the name.</remarks>
public static partial class PupilNameReader
{
    /// <summary>Reads the text of one cell; false when it is no name.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out PersonName? name)
    {
        var clean = Clean(text);
        if (PersonNameReader.TryRead(clean, out name))
        {
            return true;
        }

        var words = clean.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        name = words is [var family, var given, .. var rest] && words.Length <= 5 && words.All(word => Word().IsMatch(word)) && char.IsUpper(family[0]) && char.IsUpper(given[0]) && !PersonNameReader.IsPatronymic(given)
            ? new(family, given, rest.Length == 0 ? null : string.Join(' ', rest))
            : null;
        return name is not null;
    }

    /// <summary>The name of three cells; false when the family or the given name is missing.</summary>
    public static bool TryRead(string family, string given, string patronymic, [NotNullWhen(true)] out PersonName? name)
    {
        var (first, second, third) = (Clean(family), Clean(given), Clean(patronymic));
        name = IsWords(first) && IsWords(second) && (third.Length == 0 || IsWords(third)) ? new(first, second, third.Length == 0 ? null : third) : null;
        return name is not null;
    }

    private static bool IsWords(string text) => text.Length > 0 && text.Split(' ').All(word => Word().IsMatch(word));

    private static string Clean(string? text)
    {
        var spaced = string.Join(' ', (text ?? "").Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = spaced.IndexOfAny(['(', ',', ';', '*']);
        return (end > 0 ? spaced[..end] : spaced).Trim();
    }

    [GeneratedRegex("""^[А-ЯЁа-яё]+([-‑–'’][А-ЯЁа-яё]+)*\.?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
