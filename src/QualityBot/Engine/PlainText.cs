using System.Text;

namespace QualityBot.Engine;

/// <summary>Makes what people typed safe to show: no characters that hide, reverse or break, and no half characters.</summary>
public static class PlainText
{
    private const char Joiner = '\u200D';
    private const char EmojiVariant = '\uFE0F';

    /// <summary>The text without control characters (line feed and tab stay), direction marks, zero-width characters and lone surrogates.</summary>
    /// <remarks>A joiner inside an emoji stays, or «family» would fall apart.</remarks>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (IsClean(text))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                kept.Append(c).Append(text[++i]);
            }
            else if (c == Joiner ? kept.Length > 0 && (char.IsLowSurrogate(kept[^1]) || kept[^1] == EmojiVariant) : !IsUnwanted(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || c == Joiner || IsUnwanted(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnwanted(char c) => c switch
    {
        '\n' or '\t' => false,
        _ when char.IsControl(c) || char.IsSurrogate(c) => true,
        '\u061C' or '\u180E' or '\uFEFF' or '\u2028' or '\u2029' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        _ => false,
    };
}
