using System.Text.RegularExpressions;

namespace QualityBot.Telegram.Secrets;

/// <summary>Takes bot tokens out of a text. Addresses of the Bot API and its file links hold them by Telegram's own design.</summary>
public static partial class Redaction
{
    private const string Mask = "***";

    /// <summary>The text with every token masked; the same instance when there is none.</summary>
    public static string Apply(string text) => Token().Replace(text, Mask);

    public static bool IsNeeded(ReadOnlySpan<char> text) => Token().IsMatch(text);

    // Linear: at most twenty digits are looked at from each place. %3A is the colon inside an address that was encoded once more.
    [GeneratedRegex("""[0-9]{6,20}(?::|%3A)[A-Za-z0-9_-]{30,}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
