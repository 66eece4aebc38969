using System.Text.RegularExpressions;
using QualityDomain.Minutes;

namespace QualityDomain.Letters;

/// <summary>Reads the head of an official letter: from whom, number and day, in answer to what, to whom, about what.</summary>
/// <remarks>Source of the requisites: common rules of Russian record keeping (ГОСТ Р 7.0.97); the words by which offices are known are of letters seen (S-22).</remarks>
internal static partial class LetterHeadReader
{
    private const int HeadLines = 40;

    /// <param name="lines">The lines of the document in reading order.</param>
    public static LetterHead Read(IReadOnlyList<string> lines)
    {
        var body = lines.Index().Where(each => Salutation().IsMatch(each.Item)).Select(each => each.Index).DefaultIfEmpty(-1).First();
        var head = lines.Take(body >= 0 ? Math.Min(body, HeadLines) : HeadLines).ToList();
        var (number, date) = NumberAndDate(head);
        var sender = Sender(head) ?? Signer(lines) ?? Asker(lines);
        var addressee = head.Select(line => Addressees().Match(line)).Where(match => match.Success).Select(match => match.Value.Trim(' ', ',', '.')).FirstOrDefault();
        return new()
        {
            Sender = sender,
            Number = number,
            Date = date,
            AnswersTo = head.Select(line => Answers().Match(line)).Where(match => match.Success).Select(match => Spaces().Replace(match.Value, " ").Trim()).FirstOrDefault(),
            Subject = Subject(head),
            Addressee = addressee,
            IsFromOffice = sender is not null && IsOffice(sender),
            IsLetter = (body >= 0 && (number is not null || addressee is not null || sender is not null)) || (number is not null && addressee is not null),
        };
    }

    /// <summary>Whether the words name the founder or an office above the school.</summary>
    public static bool IsOffice(string words) => Office().IsMatch(words);

    /// <summary>Where the letter itself begins: behind the salutation, else behind the head.</summary>
    public static int BodyStart(IReadOnlyList<string> lines)
    {
        var salutation = lines.Index().Take(HeadLines).Where(each => Salutation().IsMatch(each.Item)).Select(each => each.Index).DefaultIfEmpty(-1).First();
        return salutation >= 0 ? salutation : 0;
    }

    /// <summary>Lines behind the body: signature, executor, telephone, notes about the electronic signature.</summary>
    public static bool IsTail(string line) => Tail().IsMatch(line);

    private static (string?, DateOnly?) NumberAndDate(List<string> head)
    {
        foreach (var line in head.Select(line => Answers().Replace(line, " ")))
        {
            if (DateThenNumber().Match(line) is { Success: true } first && Dates.Find(first.Groups["d"].Value) is { Day: not null } day)
            {
                return (first.Groups["n"].Value.Trim(' ', '.', ','), day.First);
            }

            if (NumberThenDate().Match(line) is { Success: true } second && Dates.Find(second.Groups["d"].Value) is { Day: not null } other)
            {
                return (second.Groups["n"].Value.Trim(' ', '.', ','), other.First);
            }
        }

        // Requisites on lines of their own, as a page reads them: «20.11.2026», «№ 1234».
        var number = head.Select(line => Alone().Match(line)).Where(match => match.Success).Select(match => match.Groups["n"].Value).FirstOrDefault();
        var date = head.Where(line => DateAlone().IsMatch(line)).Select(Dates.Find).FirstOrDefault(found => found is { Day: not null });
        return (number, number is null && date is null ? null : date?.First);
    }

    /// <summary>The letterhead: a line in the head that names an office, without what goes on under it.</summary>
    private static string? Sender(List<string> head)
    {
        var at = head.FindIndex(line => line.Length < 160 && Schooling().IsMatch(line) && Office().IsMatch(line) && !Addressees().IsMatch(line) && !Basis().IsMatch(line));
        at = at >= 0 ? at : head.FindIndex(line => line.Length < 160 && Office().IsMatch(line) && !Addressees().IsMatch(line) && !Basis().IsMatch(line));
        if (at < 0)
        {
            return null;
        }

        var rest = head.Skip(at + 1).Take(3).TakeWhile(line => line.Length < 80 && Continued().IsMatch(line));
        var name = Spaces().Replace(string.Join(' ', rest.Prepend(head[at])), " ").Trim(' ', ',', '.');
        return name.Where(char.IsLetter).All(char.IsUpper) ? name[..1] + name[1..].ToLowerInvariant() : name;
    }

    /// <summary>«Начальник управления образования …» at the end: the office without its letterhead.</summary>
    private static string? Signer(IReadOnlyList<string> lines) => lines.Reverse().Take(12)
        .Select(line => Chief().Match(line)).Where(match => match.Success)
        .Select(match => match.Groups["office"].Value is var office ? char.ToUpperInvariant(office[0]) + office[1..].Trim(' ', ',') : null).FirstOrDefault();

    /// <summary>«Управление образования … просит»: the office that speaks of itself in the letter.</summary>
    private static string? Asker(IReadOnlyList<string> lines) => lines
        .Select(line => Asks().Match(line)).Where(match => match.Success && Office().IsMatch(match.Value))
        .Select(match => match.Groups["office"].Value is var office ? char.ToUpperInvariant(office[0]) + office[1..] : null).FirstOrDefault();

    private static string Subject(List<string> head)
    {
        var at = head.FindIndex(line => About().IsMatch(line) && line.Length < 200);
        if (at < 0)
        {
            return "";
        }

        var rest = head.Skip(at + 1).Take(3).TakeWhile(line => line.Length > 0 && char.IsLower(line[0]) && line.Length < 120 && !OfDay().IsMatch(line));
        return Spaces().Replace(string.Join(' ', rest.Prepend(head[at])), " ").Trim(' ', '.');
    }

    [GeneratedRegex("""^(?:глубоко)?уважаем(?:ые|ый|ая)\s[^.]{2,120}!|^добрый\s(?:день|вечер)|^здравствуйте""", RegexOptions.IgnoreCase)]
    private static partial Regex Salutation();

    [GeneratedRegex("""(?<![а-яё])(?:управлени[еяю]м?\s(?:по\s)?(?:образовани|делам\sобразовани|социальн)|отдел[а-я]{0,2}\s(?:по\s)?образовани|департамент[а-я]{0,2}\s(?:\w{1,20}\s){0,3}образовани|комитет[а-я]{0,2}\s(?:по\s)?(?:\w{1,20}\s){0,2}образовани|министерств[а-я]{1,2}\s(?:\w{1,20}\s){0,3}(?:образовани|просвещени)|управлени[еяю]\s(?:\w{1,20}\s){1,2}образовани|администраци[яиею]\s(?:\w{1,20}\s){0,4}(?:район|округ|город|муниципальн)|(?:районн|городск|муниципальн)[а-я]{2,3}\s(?:отдел|управление|комитет)[а-я]{0,2}\sобразовани|муниципальн[а-я]{2,3}\sметодическ|учредител[а-я]{1,2}|институт[а-я]{0,2}\sразвития\sобразования)|(?<![А-Яа-яЁё])(?:УО|РУО|ГУО|РОО|ГОРОНО|РОНО|КОиН|ДО\sг\.|Минобр[а-я]{0,12}|Минпросвещения|Рособрнадзор[а-я]{0,2}|РЦОИ|ЦОКО|ИМЦ|ММЦ|управа)(?![А-Яа-яЁё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    /// <summary>The office of education itself, rather than the administration that it stands under.</summary>
    [GeneratedRegex("""образовани|просвещени""", RegexOptions.IgnoreCase)]
    private static partial Regex Schooling();

    [GeneratedRegex("""^(?:в\sсоответствии|на\sосновании|во\sисполнение|согласно|в\sцелях|в\sрамках|тел|адрес|e-?mail)|(?:приказ|письм|распоряжени)[а-я]{0,3}\s""", RegexOptions.IgnoreCase)]
    private static partial Regex Basis();

    [GeneratedRegex("""^(?:администраци|муниципальн|город|район|области|края|округ|республик|мэрии|и\sмолод|и\sнауки|и\sспорт|по\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex Continued();

    [GeneratedRegex("""(?:руководител(?:ям|ю)|директор(?:ам|у)|начальник(?:ам|у)|заведующ(?:им|ему|ей))\s(?:\w{1,25}[\s,]{1,2}){0,6}(?:организаци[а-я]{1,2}|учреждени[а-я]{1,2}|школ[а-я]{0,2}|ОО|ОУ|МБОУ|МКОУ|МАОУ|ГБОУ|СОШ|органов\sуправления)[^.!]{0,60}""", RegexOptions.IgnoreCase)]
    private static partial Regex Addressees();

    [GeneratedRegex("""(?<![а-яё])на\s{1,3}(?:исх\.?\s?)?№\s{0,3}[\w/-]{1,20}\s{1,3}от\s{1,3}[\d._«»"а-я\s]{6,24}(?:г\.?)?""", RegexOptions.IgnoreCase)]
    private static partial Regex Answers();

    [GeneratedRegex("""(?:^|\s)(?:от\s{0,3})?(?<d>\d{1,2}\.\d{2}\.\d{2,4}|[«"]?\d{1,2}[»"]?\s{1,2}[а-я]{3,8}\s{1,2}20\d\d)\s{0,3}(?:г\.?|года)?\s{0,3}(?:исх\.?\s?)?№\s{0,3}(?<n>[\wА-Яа-я][\wА-Яа-я./-]{0,24})""", RegexOptions.IgnoreCase)]
    private static partial Regex DateThenNumber();

    [GeneratedRegex("""(?:исх\.?\s{0,2}|^|\s)№\s{0,3}(?<n>[\wА-Яа-я][\wА-Яа-я./-]{0,24})\s{0,3}от\s{0,3}(?<d>\d{1,2}\.\d{2}\.\d{2,4}|[«"]?\d{1,2}[»"]?\s{1,2}[а-я]{3,8}\s{1,2}20\d\d)""", RegexOptions.IgnoreCase)]
    private static partial Regex NumberThenDate();

    [GeneratedRegex("""^(?:исх\.?\s?)?№\s{0,3}(?<n>[\wА-Яа-я][\wА-Яа-я./-]{0,24})$""", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex("""^(?:от\s)?(?:\d{1,2}\.\d{2}\.\d{4}|[«"]?\d{1,2}[»"]?\s[а-я]{3,8}\s20\d\d)\s?(?:г\.?|года)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex DateAlone();

    [GeneratedRegex("""^[«"]?(?:О|Об|Обо)\s[а-яё«]""")]
    private static partial Regex About();

    [GeneratedRegex("""^(?:начальник|руководитель|директор|председатель|заведующ\w{2}|министр|заместитель\s(?:начальника|руководителя|директора|председателя|министра))\s(?<office>(?:управления|отдела|департамента|комитета|министерства)\s(?:\w{1,20}\s?){0,4}(?:образовани|просвещени)[а-яё]{1,3})""", RegexOptions.IgnoreCase)]
    private static partial Regex Chief();

    [GeneratedRegex("""(?<office>(?:управление|отдел|департамент|комитет|министерство)\s(?:по\s)?(?:\w{1,20}\s){0,3}(?:образовани|просвещени)[а-яё]{1,3})(?=\s[^.!?]{0,160}?прос(?:ит|ят)(?![а-яё]))""", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    /// <summary>«От 12.11.2026 № 15» below the subject.</summary>
    [GeneratedRegex("""^от\s{1,3}[«"]?\d""", RegexOptions.IgnoreCase)]
    private static partial Regex OfDay();

    [GeneratedRegex("""^(?:с\sуважением|приложени[ея]\s?[:№\d]|исп(?:олнитель)?\.|исполнитель\s?:|документ\sподписан|сертификат|владелец|действителен|(?:\+7|8)[\s(-]{0,2}\d|тел\.|\d{1,3}-\d{2}-\d{2}|(?:начальник|директор|руководитель|председатель|заместитель|министр|специалист|методист)\s(?:управления|отдела|департамента|комитета|министерства|начальника|председателя|директора|министра)|и\.\s?о\.\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex("""\s+""")]
    private static partial Regex Spaces();
}
