using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A line seen as an item of a list: its number or bullet, and the rest.</summary>
/// <param name="Number">«1», «2.3», «IV», «а», without the dot at the end; null: none.</param>
/// <param name="IsBullet">Whether it begins with a bullet or a dash.</param>
internal sealed partial record Item(string? Number, bool IsBullet, string Text)
{
    /// <summary>Whether the line is an item of a list at all.</summary>
    public bool IsListed => Number is not null || IsBullet;

    /// <summary>«а)», «б)»: a part of what stands above, not a task of its own.</summary>
    public bool IsLetter => Number is [var letter] && char.IsLetter(letter) && char.IsLower(letter);

    public static Item Of(Line line)
    {
        if (line.Label is not { } label)
        {
            return Of(line.Text);
        }

        var number = label.TrimEnd('.', ')', ' ');
        return number is "•" or "-" or "" ? new(null, true, line.Text.Trim()) : new(number, false, line.Text.Trim());
    }

    public static Item Of(string text) =>
        Numbered().Match(text) is { Success: true } match ? new(match.Groups["n"].Value.TrimEnd('.'), false, text[match.Length..].Trim())
        : Bulleted().Match(text) is { Success: true } bullet ? new(null, true, text[bullet.Length..].Trim())
        : new(null, false, text.Trim());

    /// <summary>A line as its items: a number glued to the end of another item, far behind it, begins an item of its own.</summary>
    public static IEnumerable<Line> SplitGlued(Line line)
    {
        var start = 0;
        foreach (Match match in Glued().Matches(line.Text))
        {
            yield return line with { Text = line.Text[start..match.Index].Trim(), Label = start == 0 ? line.Label : null };
            start = match.Index;
        }

        yield return line with { Text = line.Text[start..].Trim(), Label = start == 0 ? line.Label : null };
    }

    /// <summary>A line as its items: the next number behind the end of a sentence begins an item of its own; before the first number only words that end with a colon may stand.</summary>
    public static IEnumerable<Line> SplitInline(Line line)
    {
        if (!int.TryParse(Of(line).Number, out var number) && (number = 0) == 0 && !OpensList().IsMatch(line.Text))
        {
            return [line];
        }

        var parts = new List<Line>();
        var start = 0;
        foreach (Match match in Inline().Matches(line.Text))
        {
            if (int.TryParse(match.Groups["n"].ValueSpan, out var next) && next == number + 1)
            {
                parts.Add(line with { Text = line.Text[start..match.Index].Trim(), Label = start == 0 ? line.Label : null });
                (start, number) = (match.Index, next);
            }
        }

        parts.Add(line with { Text = line.Text[start..].Trim(), Label = start == 0 ? line.Label : null });
        return parts;
    }

    [GeneratedRegex("""^\s*(?!\d{1,2}\.\d{1,2}\.\d{2})(?:(?<n>\d{1,2})\.(?=\d{1,2}\s(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр))|(?:пункт\s)?(?:(?<n>\d{1,3}(?:\.\d{1,3}){1,3})[.)]?(?=\s|$|[А-ЯЁ«])|(?<n>\d{1,3})[.)](?=\s|$|[А-ЯЁа-яё«„"])|(?<n>\d{1,2}),(?=\s[А-ЯЁ])|(?<n>[IVX]{1,5})[.)](?=\s|[А-ЯЁ][а-яё])|(?<n>[а-з])\)(?=\s)))""", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex("""^\s*(?:[•●·▪■◦\uF0B7*](?=\s|\w)|(?:[✅☑✔✓❗‼➡▶➤➢⚡]|📌|🔹|🔸|🔴|🔺|👉)\uFE0F?(?=\s|\w)|[-–—](?=\s|[А-ЯЁа-яё]))""")]
    private static partial Regex Bulleted();

    [GeneratedRegex("""(?<=\S)[ \u00A0]{5,}(?=\d{1,2}\.\s{1,3}[А-ЯЁ])""")]
    private static partial Regex Glued();

    [GeneratedRegex("""(?<=[.;:!?»)]\s{1,3}|[а-яё]\s(?=\d{1,2}\.[А-ЯЁ«]))(?<n>\d{1,2})[.)]\s{0,3}(?=[А-ЯЁ«])|(?<=;\s{1,3})(?<n>\d{1,2})\)\s{0,3}(?=[а-яё])""")]
    private static partial Regex Inline();

    /// <summary>«Собрание с повесткой дня: 1. Выборы. 2. …»</summary>
    [GeneratedRegex("""^[^:\d]{5,80}:\s{0,3}1[.)]\s{0,3}[А-ЯЁ«][^\n]{3,400}?[.;!?»)а-яё]\s{1,3}2[.)]\s{0,3}[А-ЯЁ«]""")]
    private static partial Regex OpensList();
}
