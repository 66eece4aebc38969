using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>What an order is about: «О проведении …», «Об утверждении …», over one or several lines before its preamble.</summary>
internal static partial class OrderTitle
{
    private const int MostLines = 6;

    /// <summary>The title after the word «ПРИКАЗ»; null when the order has none.</summary>
    /// <param name="head">The lines of the head.</param>
    /// <param name="from">Where the word stands, or -1.</param>
    public static string? In(string[] head, int from)
    {
        var start = Array.FindIndex(head, Math.Max(from, 0), line => About().IsMatch(line) && line.Length < 250);
        if (start < 0)
        {
            return null;
        }

        var rest = head.Skip(start + 1).Take(MostLines - 1).TakeWhile(line => (char.IsLower(line[0]) || line[0] is '«' or '(' || char.IsDigit(line[0])) && !Preamble().IsMatch(line));
        return string.Join(' ', rest.Prepend(head[start]).Select(line => line.Trim(' ', '«', '»', '"', '.')));
    }

    [GeneratedRegex("""^[«"]?(?:О|Об|Обо)\s[А-Яа-яЁё«]""")]
    private static partial Regex About();

    [GeneratedRegex("""^(?:в\sцелях|на\sосновании|в\sсоответствии|во\sисполнение|с\sцелью|в\sсвязи|руководствуясь|приказываю)""", RegexOptions.IgnoreCase)]
    private static partial Regex Preamble();
}
