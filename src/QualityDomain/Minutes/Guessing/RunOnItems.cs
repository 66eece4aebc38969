using System.Text.RegularExpressions;

namespace QualityDomain.Minutes.Guessing;

/// <summary>Numbered items, and the words that open the parts of minutes, run together in one paragraph.</summary>
internal static partial class RunOnItems
{
    private const int ShortestParagraph = 60;
    private const int FewestItems = 2;

    /// <summary>The lines with every item and every part of such paragraphs on a line of its own.</summary>
    public static string[] Apart(string[] lines) => [.. lines.SelectMany(line => Part().Split(Command().Replace(line, " ПРИКАЗЫВАЮ"))).SelectMany(Items)];

    private static IEnumerable<string> Items(string line)
    {
        var cuts = new List<int>();
        foreach (Match number in Number().Matches(line))
        {
            if (number.Groups["n"].Value == $"{cuts.Count + 1}")
            {
                cuts.Add(number.Index);
            }
        }

        return line.Length < ShortestParagraph || cuts.Count < FewestItems && !Part().IsMatch(line) && cuts is not [0] && !line.Contains(':', StringComparison.Ordinal)
            ? [line]
            : [.. cuts.Prepend(0).Zip([.. cuts, line.Length], (from, to) => line[from..to].Trim()).Where(part => part.Length > 0)];
    }

    /// <summary>The commanding word set apart, perhaps glued to the word before it.</summary>
    [GeneratedRegex("""\s?п\sр\sи\sк\sа\sз\sы\sв\sа\sю""", RegexOptions.IgnoreCase)]
    private static partial Regex Command();

    [GeneratedRegex("""(?<=^|[а-яёА-ЯЁ.:;!?»)]\s{1,3})(?<n>\d{1,2})[.)]\s{1,3}(?=[А-ЯЁ«])""")]
    private static partial Regex Number();

    /// <summary>Where a part of minutes begins in the middle of a paragraph.</summary>
    [GeneratedRegex("""(?<=\S)\s+(?=(?:Повестка(?:\sдня)?|Слушали|СЛУШАЛИ|Выступили|ВЫСТУПИЛИ|Решили|РЕШИЛИ|Решение|РЕШЕНИЕ|Постановили|ПОСТАНОВИЛИ|Голосовали)\s?:|ПРИКАЗЫВАЮ\s?:|ПРИКАЗ\s[ОоOo]т\s|(?:Протокол|ПРОТОКОЛ)\s№|Присутствовал[ио]\s|По\s[а-яё]{5,12}\sвопросу\s(?:слушали|выступил))""")]
    private static partial Regex Part();
}
