using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Whom the wording of a decision itself charges with it.</summary>
internal static partial class Addressee
{
    /// <summary>
    /// The dative before the verb («Классным руководителям 5–9 классов провести …», «Ивановой А.А. – подготовить …»), the person who is
    /// appointed («Назначить … ответственным», «Возложить … на …»), the director who keeps the control. Empty: nobody is named.
    /// </summary>
    public static string Of(string text) => OfSentence(text) is { Length: > 0 } found ? found
        : text.Length > 0 && char.IsLower(text[0]) && OfSentence($"{char.ToUpperInvariant(text[0])}{text[1..]}") is { Length: > 0 } who
            ? text.AsSpan(1).StartsWith(who.AsSpan(1), StringComparison.Ordinal) ? $"{text[0]}{who[1..]}" : who
        : "";

    private static string OfSentence(string text) => Named(text) is { Length: > 0 } named ? named
        : BehindTime(text) is { } rest ? Named(rest) : "";

    /// <summary>What stands behind the day that opens the sentence: «До 16.09 классным руководителям сдать …»; null: none opens it.</summary>
    public static string? BehindTime(string text) => LeadingTime().Match(text) is { Success: true } time ? text[time.Length..] : null;

    private static string Named(string text) =>
        Kept().IsMatch(text) ? "Директор"
        : PersonWithPost().Match(text) is { Success: true } person ? person.Groups["who"].Value
        : Appointed().Match(text) is { Success: true } appointed ? Trimmed(appointed.Groups["who"].Value)
        : Charged().Match(text) is { Success: true } charged ? Trimmed(charged.Groups["who"].Value)
        : Dative().Match(text) is { Success: true } dative ? Trimmed(dative.Groups["who"].Value)
        : Lead().Match(text) is { Success: true } lead && IsAddressed(lead.Groups["who"].Value) ? Trimmed(lead.Groups["who"].Value)
        : BehindVerb().Match(text) is { Success: true } last ? Trimmed(last.Groups["who"].Value)
        : "";

    /// <summary>The line over sub-points: all of it before the colon when it names people only.</summary>
    public static string OfLeadIn(string line) =>
        Of(line) is { Length: > 0 } found ? found
        : line.TrimEnd().EndsWith(':') && line.TrimEnd(' ', ':') is var who && (IsAddressed(who) || Obliged().IsMatch(who)) ? Trimmed(line.TrimEnd(' ', ':'))
        : "";

    /// <summary>A dative that cannot be an object of the verb, or people who are known by name or role.</summary>
    private static bool IsAddressed(string who) => who.Length <= 160 && (SafeDative().IsMatch(who) || NameInDative().IsMatch(who) || Posts.IsCharged(who) || CellMeaning.IsPeople(who));

    /// <summary>Without the time that stands between the people and the verb, and the signs around.</summary>
    private static string Trimmed(string whole)
    {
        var bare = Time().Split(whole, 2)[0].Trim(' ', ',', ':', '–', '—', '-');
        return bare.EndsWith('.') && !Initials().IsMatch(bare) ? bare.TrimEnd('.') : bare;
    }

    [GeneratedRegex("""^контроль(?![а-яё]).{0,120}(?:оставляю\sза\sсобой|возлагаю\sна\sсебя|беру\sна\sсебя)""", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    /// <summary>«Назначить X ответственным …», «Назначить координатором X, учителя …».</summary>
    [GeneratedRegex("""^(?:Назначить|Утвердить|Считать)\s(?:(?<who>[А-ЯЁ][^:;]{3,120}?)[,\s]{1,2}(?:ответственн(?:ым|ой|ыми)|координатором|организатором|руководителем|секретарём|секретарем)(?:[\s.,]|$)|(?:школьн\w{2,3}\s|техническ\w{2,3}\s|главн\w{2,3}\s)?(?:ответственн(?:ым|ой|ыми|ого|ую|ых)|координатором|специалистом|организатором|руководителем|наставником|секретарём|секретарем|экспертом|администратором|оператором|куратором)(?:\s[^А-ЯЁ:;\n]{0,100}?(?:[«"][^»"\n]{1,60}[»"][^А-ЯЁ:;\n]{0,40}?)?(?:[А-ЯЁ]{2,6}(?:-\d{1,2})?\s[^А-ЯЁ:;\n]{0,60}?){0,2})?[\s–—]{1,3}(?<who>(?:(?:заместителя|учителя|педагога|директора|руководителя|методиста|секретаря|психолога)[^А-ЯЁ:;\n]{0,60}(?:[А-ЯЁ]{2,4}\s)?)?[А-ЯЁ][а-яё-]{2,25}\s{1,2}(?:[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?|[А-ЯЁ][а-яё]{2,20}(?:\s[А-ЯЁ][а-яё]{3,20})?)(?:(?:,|\s[–—-]|(?=\s(?:учителя|заместителя|педагога|методиста|секретаря|психолога)))\s[^.;:\n]{3,90})?))""")]
    private static partial Regex Appointed();

    /// <summary>«Контроль … возложить на заместителя директора …», «Поручить секретарю …».</summary>
    [GeneratedRegex("""(?:возложить|возлагаю)\s(?:[^.;:\n]{0,120}?\s)?на\s(?<who>[^;:\n]{4,140}?)(?=\s?(?:[.;]\s*$|(?-i:(?<![А-ЯЁ])[.;]\s[А-ЯЁ][а-яё])|$|\n))|^Ответственн(?:ым|ой|ыми)\sза\s[^.;:\n]{3,120}?\sназначить\s(?<who>[^;:\n]{4,140}?)(?=\s?(?:[.;]?\s*$|\n))|^(?:Поручить|Рекомендовать|Обязать|Предложить)\s(?<who>[^:;\n]{4,140}?)(?=\s(?:[а-яё]{2,25}(?:ть|ти|чь)(?:ся)?|до|в\sсрок)(?:[\s,.:;]|$)|:|\s[–—]\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charged();

    [GeneratedRegex("""^(?<who>(?:заместител[юя]м?\sдиректора|зам\.?\s?директора|руководител[юя]м?|классным\sруководителям|учител[юя]м?|учителям-предметникам|педагогам|педагогу|психологу|педагогу-психологу|социальному\sпедагогу|секретарю|библиотекарю|методисту|администрации|ответственн(?:ому|ым)|членам|кл\.\s?руководителям)[^:;!?\n]{0,140}?)(?:\s*:|\s[–—]\s|\s(?=[а-яё]{2,25}(?:ть|ться|ти|чь|тись|чься)(?<!ост[ьи])(?:[\s,.:;]|$)))""", RegexOptions.IgnoreCase)]
    private static partial Regex Dative();

    /// <summary>Whatever stands before the dash, the colon or the first infinitive.</summary>
    [GeneratedRegex("""^(?<who>[А-ЯЁ](?:[а-яё-]{1,25}|[а-яё]{1,4}\.|[А-ЯЁ]{1,5}|\.)(?:[,\s][^:;!?\n–—]{1,140}?)?)(?:\s*:|\s[–—]\s|,?\s(?=[а-яё]{2,25}(?:ть|ться|ти|чь|тись|чься)(?<!ост[ьи])(?:[\s,.:;]|$)))""")]
    private static partial Regex Lead();

    /// <summary>«Школьному координатору …», «Учителям …»: no accusative looks like this.</summary>
    [GeneratedRegex("""^[А-ЯЁ][а-яё-]{1,25}(?:ому|ему|телю|арю|исту|огу|ору)(?:[\s,]|$)|^[А-ЯЁ][а-яё-]{2,25}(?:ам|ям)(?:[\s,]|$)|^[А-ЯЁ][а-яё-]{2,20}ым\s[а-яё-]{3,25}(?:ам|ям)(?:[\s,]|$)|^[А-ЯЁ][а-яё-]{2,25}(?:ой|ей)\s(?:комиссии|группе|бригаде|службе|команде|дружине|библиотеке)(?:[\s,]|$)|^Всем(?:[\s,]|$)|^(?:Комиссии|Совету|Бригаде|Администрации|Педколлективу|Педагогическому\sколлективу|Коллективу|Методсовету|Оргкомитету|Штабу)(?:[\s,]|$)|^[А-ЯЁ]{2,6}\s[«"]|^[А-ЯЁ][а-яё-]{3,20}(?:ым|им)$""")]
    private static partial Regex SafeDative();

    [GeneratedRegex("""^[А-ЯЁ][а-яё-]{2,25}\s{0,2}[А-ЯЁ]\.\s?[А-ЯЁ]\.|[А-ЯЁ][а-яё-]{2,25}(?:ой|у|ей|ю|ому)\s{0,2}[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?$""")]
    private static partial Regex NameInDative();

    /// <summary>«Филиной Н.Г. – заведующей столовой:» over dashes.</summary>
    [GeneratedRegex("""^(?<who>[А-ЯЁ][а-яё-]{2,25}(?:ой|у|ей|ю|ому)\s{0,2}[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?,?(?:\s[–—-])?\s(?!(?:не\s)?[а-яё]{2,25}(?:ть|ти|чь)(?:ся)?[\s,:])[а-яё][^:;\n–—]{3,80}):\s*(?=\n|$)""")]
    private static partial Regex PersonWithPost();

    /// <summary>«До 16.09 классным руководителям сдать …»: the day stands before the people.</summary>
    [GeneratedRegex("""^(?:(?:до|к|с|не\sпозднее|в\sсрок\sдо)\s)?\d{1,2}(?:\.\d{2}(?:\.\d{2,4})?|\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s\d{4})?)(?:\s?г(?:ода|\.)?)?,?\s+(?=[а-яёА-ЯЁ])""", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingTime();

    /// <summary>«Дежурство … организовать Рыжову П.П.»</summary>
    [GeneratedRegex("""[а-яё]{3,25}(?:ть|ти|чь)\s(?<who>[А-ЯЁ][а-яё-]{2,25}(?:у|ю|ой|ей|ому)\s{0,2}[А-ЯЁ]\.\s?[А-ЯЁ]\.?)\s*$""")]
    private static partial Regex BehindVerb();

    /// <summary>«ОБЯЗЫВАЮ: Заведующих кабинетами: …».</summary>
    [GeneratedRegex("""^[А-ЯЁ][а-яё-]{3,25}(?:их|ых|ей|ов|ев)(?:\s[а-яё\d–-]{1,25}){0,6}$""")]
    private static partial Regex Obliged();

    [GeneratedRegex("""\s(?=совместно\sс|ежедневно|еженедельно|ежемесячно|постоянно|регулярно|незамедлительно|в\sсрок\s|не\sпозднее|(?:до|к|с)\s\d)""", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex("""[А-ЯЁ]\.$""")]
    private static partial Regex Initials();
}
