using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>An item of minutes or of an order taken apart: «Утвердить … Срок: … Ответственный: …».</summary>
/// <param name="Text">The wording without the labelled parts.</param>
internal sealed partial record LabelledText(string Text, string Deadline, string Responsible)
{
    /// <summary>Takes the text apart. A label reaches up to the next one.</summary>
    public static LabelledText Of(string text)
    {
        var labels = Label().Matches(text);
        if (labels.Count == 0)
        {
            return new(text.Trim(), "", Addressee(text));
        }

        string deadline = "", responsible = "", rest = text[..labels[0].Index];
        foreach (var (index, label) in labels.Index())
        {
            var end = index + 1 < labels.Count ? labels[index + 1].Index : text.Length;
            var value = Bare(text[(label.Index + label.Length)..end]);
            if (label.Groups["when"].Success)
            {
                deadline = deadline.Length == 0 ? value : $"{deadline}, {value}";
            }
            else if (label.Groups["who"].Success)
            {
                responsible = responsible.Length == 0 ? value : $"{responsible}, {value}";
            }
            else
            {
                rest = $"{rest.Trim()} {text[label.Index..end].Trim()}";
            }
        }

        var wording = rest.Trim(' ', '\n', '(', '–', '—', ',');
        return new(wording, deadline, responsible.Length > 0 ? responsible : Addressee(wording));
    }

    /// <summary>The value without the signs around it; the dot after the last initial of a name belongs to the name.</summary>
    private static string Bare(string value)
    {
        var bare = value.Trim(' ', '\n', '.', ';', ',', ')', '(', '–', '—', '-', ':');
        return Initial().IsMatch(bare) && value.Contains($"{bare}.", StringComparison.Ordinal) ? $"{bare}." : bare;
    }

    /// <summary>Whether the line is nothing but labelled parts of the item above.</summary>
    public static bool IsLabelled(string text) => Label().Match(text) is { Success: true, Index: 0 };

    /// <summary>
    /// Who an order is addressed to: the dative before the verb («Классным руководителям 5–9 классов провести …»), the person that is
    /// appointed («Назначить … ответственным»), the director who keeps the control. Empty: nobody is named.
    /// </summary>
    public static string Addressee(string text) =>
        Kept().IsMatch(text) ? "Директор"
        : Appointed().Match(text) is { Success: true } appointed ? appointed.Groups["who"].Value.Trim(' ', ',')
        : Dative().Match(text) is { Success: true } dative ? dative.Groups["who"].Value.Trim(' ', ',', ':')
        : "";

    [GeneratedRegex("""(?<![а-яёА-ЯЁ])\(?(?:(?<when>(?:срок|сроки)(?:\s(?:исполнения|выполнения|реализации|проведения))?\s{0,2}[:–—-]|Срок(?:\s(?:исполнения|выполнения))?\s(?=до\s|к\s|не\sпозднее|в\sтечение|\d|постоянно|с\s))|(?<who>(?:ответственн(?:ый|ые|ая)|отв|исполнител[ьи])(?:\sза\s(?:исполнение|выполнение|проведение))?\s{0,2}[:–—-]|отв\.:?\s?)|(?<other>контроль\s{0,2}[:–—-]|форма\s(?:отчета|отчёта|отчетности)\s{0,2}[:–—-]|результат\s{0,2}:))\s{0,3}""", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("""(?<![А-Яа-яЁё])[А-ЯЁ]$""")]
    private static partial Regex Initial();

    [GeneratedRegex("""^контроль\b.{0,80}(?:оставляю\sза\sсобой|возлагаю\sна\sсебя)""", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    [GeneratedRegex("""^Назначить\s(?<who>[^:;]{3,120}?)[,\s]{1,2}ответственн(?:ым|ой|ыми)\s""", RegexOptions.IgnoreCase)]
    private static partial Regex Appointed();

    [GeneratedRegex("""^(?<who>(?:заместител[юя]м?\sдиректора|зам\.?\s?директора|руководител[юя]м?|классным\sруководителям|учител[юя]м?|учителям-предметникам|педагогам|педагогу|психологу|педагогу-психологу|социальному\sпедагогу|секретарю|библиотекарю|методисту|администрации|ответственн(?:ому|ым)|членам|кл\.\s?руководителям)[^:;!?\n]{0,140}?)(?:\s*:|\s[–—]\s|\s(?=[а-яё]{2,25}(?:ть|ться|ти|чь|тись|чься)(?:[\s,.:;]|$)))""", RegexOptions.IgnoreCase)]
    private static partial Regex Dative();
}
