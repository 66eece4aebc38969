using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Which part of minutes or of an order a paragraph stands in.</summary>
internal enum Zone
{
    /// <summary>Before anything was said: school, title, date, who was there.</summary>
    Head,
    Agenda,

    /// <summary>СЛУШАЛИ, ВЫСТУПИЛИ.</summary>
    Talk,

    /// <summary>РЕШИЛИ, ПОСТАНОВИЛИ, ПРИКАЗЫВАЮ: every item is a decision.</summary>
    Decided,

    /// <summary>Голосовали, signatures, who has read the order.</summary>
    After,
}

/// <summary>Recognises the words that open a part.</summary>
internal static partial class Zones
{
    /// <summary>A longer line that ends with «решили:» tells what was said before.</summary>
    private const int LongestLeadIn = 200;

    /// <summary>The part that the line opens, and what stands behind the opening words on the same line; null when it opens none.</summary>
    public static (Zone Zone, string Remainder)? OpenedBy(string line)
    {
        var text = LetterSpacing.Close(line);
        if (Order().Match(text) is { Success: true } order)
        {
            return (Zone.Decided, text[(order.Index + order.Length)..].Trim());
        }

        if (Opening().Match(text) is not { Success: true } match)
        {
            return text.Length < LongestLeadIn && LeadIn().IsMatch(text) ? (Zone.Decided, "") : Signature().IsMatch(text) ? (Zone.After, "") : null;
        }

        var rest = text[match.Length..].TrimStart(' ', ':', '.', '–', '—', '-', '\n');
        return match switch
        {
            _ when match.Groups["agenda"].Success => (Zone.Agenda, rest),
            _ when match.Groups["talk"].Success => (Zone.Talk, rest),
            _ when match.Groups["no"].Success => (Zone.Decided, $"{match.Groups["no"].Value}. {rest}"),
            _ when match.Groups["decided"].Success => (Zone.Decided, rest),
            _ => (Zone.After, rest),
        };
    }

    /// <summary>«По итогам планёрки решили:» closes with what opens the decisions.</summary>
    [GeneratedRegex("""(?<![а-яё])(?:решили|решено|постановили|поручено|поручаю|принят[ыо]\s(?:следующ[а-я]{2,3}\s)?(?:постановлени[ея]|решени[ея]))\s*:\s*$""", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    /// <summary>Whether the line is the name of a decree, whose points open with «ПОСТАНОВЛЯЮ» further down.</summary>
    public static bool IsTitle(string text) => Title().IsMatch(text);

    [GeneratedRegex("""^\s*(?:ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ)\s*$""")]
    private static partial Regex Title();

    /// <summary>Whether the line begins what an order commands.</summary>
    public static bool IsOrder(string text) => Order().IsMatch(LetterSpacing.Close(text));

    /// <summary>Whether the line is the signature of a post: «Председатель ________ И.О. Фамилия».</summary>
    public static bool IsSignature(string text) => Signature().IsMatch(text);

    [GeneratedRegex("""
        ^\s*(?:(?:\d{1,2}\.?|[IVX]{1,4}\.)\s{0,3})?(?:По\s(?:\w{1,15}\s){1,3}вопросу\s{0,3}[:,]?\s{0,3})?(?:
            (?<agenda>повестка(?:\s(?:дня|заседания|педсовета|совещания))?(?=\s*(?::|$|\n)))
          | (?<talk>(?:слушали|выслушали|рассмотрели|обсудили|выступили?|заслушали|ход\s(?:заседания|педсовета|собрания)|докладчик|содокладчик|обсуждение)(?=\s*(?:[:.–—-]|$|\n|\s[А-ЯЁ1-9])))
          | (?<decided>(?:решили|постановили|постановил|решил|приказываю|обязываю|рекомендовали)(?=\s*(?:[:.–—-]|$|\n|\s[А-ЯЁ1-9])))
          | (?<decided>(?:(?:проект|принят\w{1,2}|приняли|протокольн\w{2,3}|управленческ\w{2,3})\s)?(?:решени[ея]|поручени[ея]|постановлени[ея]|решено|поручить|поручено)(?:\s(?:педагогического\sсовета|педсовета|методического\sсовета|методсовета|совещания(?:\sпри\sдиректоре)?|заседания|собрания|совета|шмо|мо|план[её]рки|линейки|летучки|оперативки)|\s(?:от\s)?\d{1,2}\.\d{2}\.\d{2,4}(?:\s?г\.?)?|\sпо\s(?:\w{1,15}\s){0,2}вопросу(?:\s№?\s?\d{1,2})?|\s№\s?\d{1,2}){0,3}(?=\s*(?::|$|\n)))
          | (?<decided>решение\s№\s?(?<no>\d{1,2})(?=\s*[.:–—]\s+[А-ЯЁ]))
          | (?<after>(?:голосовали|результаты\sголосования|итоги\sголосования|решение\sпринято|с\s(?:приказом|протоколом|распоряжением)\sознакомлен|протокол\s(?:в[её]л|вела|составил)|справк[ау]\s(?:составил|подготовил)|(?:выписка|копия)\sверна|основание\s?:|приложени[ея]\s?[:№\d]))
        )\s*[:.]?
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("""(?:^|\s)(?:ПРИКАЗЫВАЮ|ОБЯЗЫВАЮ|РАСПОРЯЖАЮСЬ|ПОСТАНОВЛЯЮ|РЕКОМЕНДУЮ)\s*(?::|$|\n)""", RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    [GeneratedRegex("""
        ^\s*(?:председатель|секретарь|директор|и\.\s?о\.\s?директора|зам(?:еститель|\.)?\s?директора|глава|начальник|руководитель\sшмо|ведущий|составил|исполнитель|исп\.)
        (?:[\w\s.«»№–-]{0,60}?)
        (?:\s{0,3}:?\s{0,3}_{2,}|/|\s*:?\s*[А-ЯЁ][а-яё-]{1,25}\s{0,2}[А-ЯЁ]\.\s?[А-ЯЁ]\.|\s{2,}[А-ЯЁ]\.\s?[А-ЯЁ]\.|\s[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ])[^:;]{0,60}$
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
