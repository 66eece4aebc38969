using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>Cuts a letter into paragraphs and those into sentences.</summary>
internal static partial class Sentences
{
    private const int LongLine = 60;

    /// <summary>Lines of a page put together to paragraphs: a line goes on when the one before has no end and it begins like no beginning.</summary>
    public static IReadOnlyList<string> Paragraphs(IEnumerable<string> lines)
    {
        var paragraphs = new List<string>();
        var isOpen = false;
        foreach (var line in lines.Select(line => Spaces().Replace(line, " ").Trim()))
        {
            if (line.Length == 0)
            {
                isOpen = false;
            }
            else if (isOpen && GoesOn(paragraphs[^1], line))
            {
                paragraphs[^1] = paragraphs[^1].EndsWith('-') && char.IsLower(line[0]) ? paragraphs[^1][..^1] + line : $"{paragraphs[^1]} {line}";
            }
            else
            {
                paragraphs.Add(line);
                isOpen = true;
            }
        }

        return paragraphs;
    }

    /// <summary>The sentences of a paragraph; the dots of abbreviations, initials, dates and hours end none.</summary>
    public static IEnumerable<string> Of(string paragraph)
    {
        var start = 0;
        foreach (Match end in End().Matches(paragraph))
        {
            if (Shortened().IsMatch(paragraph[start..(end.Index + 1)]) || (paragraph[end.Index] == '.' && char.IsLower(First(paragraph, end.Index + end.Length))))
            {
                continue;
            }

            yield return paragraph[start..(end.Index + end.Length)].Trim();
            start = end.Index + end.Length;
        }

        if (start < paragraph.Length && paragraph[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    /// <summary>«1.», «2)», «–», «•» at the beginning of a line.</summary>
    public static bool IsItem(string line) => Item().IsMatch(line);

    /// <summary>The line without that.</summary>
    public static string WithoutMark(string line) => Item().Replace(line, "", 1);

    private static bool GoesOn(string before, string line) =>
        !IsItem(line) && !EndsSentence().IsMatch(before)
        && (char.IsLower(line[0]) || ((char.IsDigit(line[0]) || line[0] is '(' or '«' or '№') && !before.EndsWith(':')) || (before.Length >= LongLine && !before.EndsWith(':') && !Salutation().IsMatch(line)) || Hanging().IsMatch(before));

    private static char First(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : 'А';
    }

    [GeneratedRegex("""\s+""")]
    private static partial Regex Spaces();

    [GeneratedRegex("""(?:[!?…]{1,4}|\.(?!\d))(?=\s|$)|;(?=\s)|(?<=[а-яё»)])\.(?=[А-ЯЁ][а-яё])""")]
    private static partial Regex End();

    [GeneratedRegex("""[.!?…]["»)]?$""")]
    private static partial Regex EndsSentence();

    [GeneratedRegex("""(?:^|[\s(«.])(?:[А-ЯЁ]|г|гг|ул|д|кв|т|тел|каб|ч|час|мин|кл|уч|руб|тыс|стр|л|экз|пр|исх|вх|им|обл|р|п|пп|ст|см|др|зам|дир|рук|отв|доб|эл|н|т\.д|т\.п|т\.е|т\.к|т\.г|с\.г|и\.о|ак|акад|Рук|Кл|Зам|Уч|Соц|Пед|Отв|Зав|Ст|Зам\.дир)\.$""")]
    private static partial Regex Shortened();

    [GeneratedRegex("""^\s*(?:\d{1,2}(?:\.\d{1,2})?[.)](?!\d)\s{0,3}|[а-я]\)\s{0,3}|[–—•·▪✅☑❗‼⚡*-]{1,2}\uFE0F?\s{0,3})(?=\S)""")]
    private static partial Regex Item();

    [GeneratedRegex("""^(?:уважаем|дорог|добрый|здравствуй|коллеги)""", RegexOptions.IgnoreCase)]
    private static partial Regex Salutation();

    [GeneratedRegex("""(?:[,(№–—-]|(?:^|\s)(?:и|в|во|на|к|до|от|по|с|со|для|за|о|об|не|позднее|срок|г\.|им\.))$""", RegexOptions.IgnoreCase)]
    private static partial Regex Hanging();
}
