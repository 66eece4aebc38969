using System.Globalization;
using System.Text.RegularExpressions;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;

namespace QualityDomain.Support.Log;

/// <summary>Reads a line about individual work: pupils by code, kind, length, day, and what is left is the topic.</summary>
/// <remarks>Each part is found wherever it stands and taken out; the words that remain are the topic. «По» stays with it, since the words behind it stand in its case: «по дробям».</remarks>
public static partial class LogLineReader
{
    /// <summary>A longer text is no line of a log.</summary>
    public const int Longest = 300;

    /// <param name="today">The day of the message: «вчера» and weekdays count back from it.</param>
    public static LogLine Read(string? text, DateOnly today)
    {
        var rest = (text ?? "").Trim();
        if (rest.Length is 0 or > Longest)
        {
            return new([], null, "", null, null, []);
        }

        var on = PastDay.Take(ref rest, today);
        var minutes = Duration.Take(ref rest);
        var pupils = TakePupils(ref rest);
        var kind = TakeKind(ref rest);
        var topic = TakeTopic(ref rest);
        var unread = Words().Matches(rest).Select(match => match.Value).Where(word => !Fillers.Contains(word.ToLowerInvariant())).ToValueList();
        return topic.Length == 0 && unread.Count is > 0 and <= MostTopicWords && pupils.Count > 0 && kind is not null
            ? new(pupils, kind, string.Join(' ', unread), minutes, on, [])
            : new(pupils, kind, topic, minutes, on, unread);
    }

    private const int MostTopicWords = 6;

    private static readonly HashSet<string> Fillers = ["и", "с", "со", "для", "у", "на", "в", "за", "по", "тему", "теме", "тема", "провела", "провел", "провёл", "проведено", "проведена", "проведён", "была", "было", "был", "урок", "ученик", "учеником", "ученики", "учениками", "ученицей", "дала", "дал", "выдала", "выдал", "сделали", "занимались", "занималась", "занимался", "класс", "класса", "уроков"];

    private static ValueList<PupilCode> TakePupils(ref string text)
    {
        var found = new List<PupilCode>();
        text = Codes().Replace(text, match =>
        {
            if (!SchoolClass.TryParse(match.Groups["class"].Value, out var one))
            {
                return match.Value;
            }

            var codes = match.Groups["number"].Captures.Select(number => PupilCode.Of(one, int.Parse(number.ValueSpan, CultureInfo.InvariantCulture))).ToList();
            if (codes.Contains(null))
            {
                return match.Value;
            }

            found.AddRange(codes!);
            return " ";
        });
        return [.. found.Distinct()];
    }

    private static SupportKind? TakeKind(ref string text)
    {
        foreach (var (kind, words) in Kinds)
        {
            if (words.Match(text) is { Success: true } match)
            {
                text = text.Remove(match.Index, match.Length).Insert(match.Index, " ");
                return kind;
            }
        }

        return null;
    }

    private static readonly (SupportKind Kind, Regex Words)[] Kinds =
    [
        (SupportKind.ProgrammeCorrection, Programme()),
        (SupportKind.DifferentiatedHomework, Homework()),
        (SupportKind.Recheck, Recheck()),
        (SupportKind.ExtraLessons, Lessons()),
    ];

    private static string TakeTopic(ref string text)
    {
        if (Topic().Match(text) is not { Success: true } match)
        {
            return "";
        }

        text = text.Remove(match.Index, match.Length).Insert(match.Index, " ");
        var topic = match.Groups["topic"].Value.Trim(' ', ',', '.', ';', '-', '–', '—', '«', '»', '"');
        return match.Groups["on"].Success ? $"по {topic}" : topic;
    }

    /// <summary>Codes with their class, and further numbers of the same class; a number that is followed by a unit or a point is none. A letter that stands apart is a capital: «5 и 12» is no class.</summary>
    [GeneratedRegex("""(?<![\p{L}\p{N}])(?<class>(?:1[01]|[1-9])(?:[-–—]?[«"]?[А-ЯЁа-яёA-Za-z][»"]?|\s[«"]?[А-ЯЁA-Z][»"]?))\s?[-–—№]?\s?№?\s?(?<number>[0-9]{1,2})(?![0-9.:/]|\s?(?:мин|м\b|час|ч\b|урок|зад|%|-?(?:й|го|м|е|я)\b))(?:(?:\s?,\s?|\s?и\s|\s?,\s?и\s|\s)(?:№\s?)?(?<number>[0-9]{1,2})(?![0-9.:/]|(?:[-–—]?[«"]?[А-ЯЁа-яёA-Za-z][»"]?|\s[«"]?[А-ЯЁA-Z][»"]?)\s?[-–—№]?\s?[0-9]|\s?(?:мин|м\b|час|ч\b|урок|зад|%|-?(?:й|го|м|е|я|ое)\b|\s?(?:янв|фев|март|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек))))*""", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();

    [GeneratedRegex("""(?<![а-яё])(?:коррек\w+|изменен\w+)\s(?:рабоч\w+\s)?программ\w+""", RegexOptions.IgnoreCase)]
    private static partial Regex Programme();

    [GeneratedRegex("""(?<![а-яё])(?:(?:дифференц\w+|диф\.?|индивидуальн\w+|инд\.?|доп\.?|дополнительн\w+)\s?)?(?:д/з|дз|дом\.?\s?задани\w+|домашн\w+(?:\s(?:задани|работ)\w+)?|карточк\w+)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Homework();

    [GeneratedRegex("""(?<![а-яё])(?:повторн\w+\s)?(?:провер(?:ка|очная|очную|или|ила|ил)(?:\sработ\w+)?|перепровер\w+|зач[её]т\w*|срез\w*|контрольн\w+(?:\sработ\w+)?|пересдач\w+|пересда\w+|диагностик\w+)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Recheck();

    [GeneratedRegex("""(?<![а-яё])(?:(?:доп(?:\.|олнительн\w+)?|инд(?:\.|ивидуальн\w+)?)\s?)?(?:заняти\w+|занима\w+|консультаци\w+|консультирова\w+|урок\w*|работ[аыу]\w{0,3}|позанима\w+)(?![а-яё])|(?<![а-яё])(?:доп\.?|дополнительн\w+|индивидуальн\w+)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Lessons();

    [GeneratedRegex("""(?<![а-яё])(?:по\sтеме\s?:?\s?|(?<on>по)\s|(?:на\s)?тем[ауе]\s?:?\s?)(?<topic>[^,;\n]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Topic();

    [GeneratedRegex("""[\p{L}\p{N}][\p{L}\p{N}'’-]*""")]
    private static partial Regex Words();
}
