using System.Globalization;
using System.Text;

namespace TelegramSandbox.Api;

/// <summary>A character written as &amp;lt; or &amp;#1071;. Telegram knows four names and all numbers; the rest stays text.</summary>
internal static class HtmlCharacter
{
    /// <summary>The character at an ampersand, moving past it; null (and no move) when it is an ordinary ampersand.</summary>
    public static string? TryRead(string text, ref int at)
    {
        var end = at + 1;
        string? result;
        if (end < text.Length && text[end] == '#')
        {
            var isHex = ++end < text.Length && text[end] == 'x';
            var digits = isHex ? ++end : end;
            while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            {
                end++;
            }

            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            result = end - at < 10 && int.TryParse(text.AsSpan(digits, end - digits), style, CultureInfo.InvariantCulture, out var code)
                && code > 0 && Rune.IsValid(code) ? new Rune(code).ToString() : null;
        }
        else
        {
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            result = text.AsSpan(at + 1, end - at - 1) switch
            {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                _ => null,
            };
        }

        if (result is not null)
        {
            at = end < text.Length && text[end] == ';' ? end + 1 : end;
        }

        return result;
    }
}
