using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>An item of minutes or of an order taken apart: «Утвердить … Срок: … Ответственный: …».</summary>
/// <param name="Text">The wording without the labelled parts.</param>
internal sealed partial record LabelledText(string Text, string Deadline, string Responsible)
{
    /// <summary>Takes the text apart. A label reaches up to the next one.</summary>
    public static LabelledText Of(string text)
    {
        if (TailParts.Of(text) is { } tail)
        {
            return tail with { Responsible = tail.Responsible.Length > 0 ? tail.Responsible : Addressee.Of(tail.Text) };
        }

        var labels = Label().Matches(text);
        if (labels.Count == 0)
        {
            return new(text.Trim(), "", Addressee.Of(text));
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

        if (deadline.Length == 0 && TimeAtTheEnd(responsible) is { } time)
        {
            (deadline, responsible) = (responsible[time..], responsible[..time].TrimEnd(' ', ','));
        }

        var wording = rest.Trim(' ', '\n', '(', '–', '—', ',');
        if (deadline.Length == 0 && TailParts.Of(wording) is { Responsible: "", Deadline: { Length: > 0 } before } bare)
        {
            (wording, deadline) = (bare.Text, before);
        }

        return new(wording, deadline, responsible.Length > 0 ? responsible : Addressee.Of(wording));
    }

    /// <summary>The text without a labelled person in it, and that person; for titles, whose wording addresses nobody.</summary>
    public static (string Text, string Responsible) WithPerson(string title) =>
        Label().IsMatch(title) && Of(title) is { Deadline: "", Responsible: { Length: > 0 } who, Text: { Length: > 0 } text } ? (text, who) : (title, "");

    /// <summary>Where the time begins that follows the people without a label: «Титова В.Л. до 17.11.2026»; null: none does.</summary>
    private static int? TimeAtTheEnd(string people) => TimeFollows().Matches(people).Select(match => match.Index)
        .Where(at => at > 0 && CellMeaning.IsTime(people[at..].Trim(' ', ',', '(', ')'))).Select(at => (int?)at).FirstOrDefault();

    /// <summary>The value without the signs around it; the dot after the last initial of a name belongs to the name.</summary>
    private static string Bare(string value)
    {
        var bare = value.Trim(' ', '\n', '.', ';', ',', ')', '(', '–', '—', '-', ':');
        return Initial().IsMatch(bare) && value.Contains($"{bare}.", StringComparison.Ordinal) ? $"{bare}." : bare;
    }

    /// <summary>Whether the line is nothing but labelled parts of the item above.</summary>
    public static bool IsLabelled(string text) => Label().Match(text) is { Success: true, Index: 0 };

    [GeneratedRegex("""(?<![а-яёА-ЯЁ])\(?(?:(?<when>(?<=[.;(\n]\s{0,3})дата(?:\s(?:исполнения|проведения))?\s{0,2}[:–—-]|(?<!(?<![а-яё])(?:следующие|указанные|в)\s)(?:срок|сроки)(?:\s(?:исполнения|выполнения|реализации|проведения))?\s{0,2}[:–—-]|(?:(?<=[.;:(,\n]\s{0,3})срок|(?-i:Срок))(?:\s(?:исполнения|выполнения))?\s(?=до\s|к\s|не\sпозднее|в\sтечение|\d|постоянно|с\s))|(?<who>(?:ответственн(?:ый|ые|ая)|отв|исполнител[ьи])(?:\sза\s(?:исполнение|выполнение|проведение))?\s{0,2}[:–—-]|отв\.:?\s?|(?<=[.;(\n]\s{0,3})(?-i:Ответственн|(?<=\(\s?)ответственн)(?:ый|ые|ая)\s(?!за\s)|(?<=[,;]\s{0,3})ответственн(?:ый|ая|ые)\s(?=(?-i:[А-ЯЁ])[а-яё-]{2,25}\s(?-i:[А-ЯЁ])\.))|(?<other>контроль\s{0,2}[:–—-]|форма\s(?:отчета|отчёта|отчетности)\s{0,2}[:–—-]|результат\s{0,2}:))\s{0,3}""", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("""(?<![А-Яа-яЁё])[А-ЯЁ]$""")]
    private static partial Regex Initial();

    [GeneratedRegex("""(?<=[\s,(])(?=(?:до|к|в\sтечение|в\sсрок|не\sпозднее|с|ежедневно|еженедельно|ежемесячно|постоянно|\d{1,2}[.\s]|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр))""", RegexOptions.IgnoreCase)]
    private static partial Regex TimeFollows();
}
