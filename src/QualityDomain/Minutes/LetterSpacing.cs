using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Words set with a space after every letter: «П Р И К А З Ы В А Ю», «р е ш и л и».</summary>
internal static partial class LetterSpacing
{
    /// <summary>The text with such words closed up; two of them in a row are parted by more than one space.</summary>
    public static string Close(string text) =>
        Spaced().Replace(text, word => string.Concat(word.Value.Where(char.IsLetter)));

    [GeneratedRegex("""(?<![А-ЯЁа-яё])[А-ЯЁа-яё](?: [А-ЯЁа-яё]){3,24}(?![А-ЯЁа-яё])""")]
    private static partial Regex Spaced();
}
