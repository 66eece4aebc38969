using System.Text.RegularExpressions;
using QualityDomain.Minutes;

namespace QualityDomain.Letters;

/// <summary>The work itself and who is charged with it, without the words of politeness around.</summary>
internal static partial class RequestWording
{
    private const int LongestAddressee = 120;

    /// <summary>«Прошу классных руководителей сдать списки» → «Сдать списки», «классных руководителей».</summary>
    public static (string Text, string Who) Of(string sentence)
    {
        var text = Trimmed(Please().Replace(sentence, " "));
        var who = "";
        if (Vocative().Match(text) is { Success: true } called)
        {
            (who, text) = (called.Groups["who"].Value, text[called.Length..].TrimStart());
        }

        else if (Named().Match(text) is { Success: true } named)
        {
            (who, text) = (named.Groups["who"].Value, text[named.Length..]);
        }

        text = FromYou().Replace(text, "");
        var (ask, askEnd, verb) = Requests.Parts(text);
        if (ask >= 0 && OfThings().IsMatch(text[ask..]) && !People().IsMatch(text[..ask]))
        {
            return (Capital(text), who);
        }

        if (ask >= 0 && verb > askEnd && verb - askEnd <= LongestAddressee)
        {
            var between = Polite().Replace(text[askEnd..verb], " ").Trim(' ', ',', ':', '–', '-');
            var byOffice = ByOffice().IsMatch(text[ask..]);
            var before = byOffice ? "" : Polite().Replace(text[..ask], " ").Trim(' ', ',', ':', '–', '-');
            who = who.Length > 0 ? who : IsAddressee(between) ? between : IsAddressee(before) ? before : "";
            if (between != who && between.Length > 3 && Circumstance().IsMatch(between) && !People().IsMatch(between) && !IsOutside(between))
            {
                return (Capital($"{between} {text[verb..]}"), who);
            }

            var matter = Trimmed(text[..ask].LastIndexOf(", ", StringComparison.Ordinal) is var comma and >= 0 ? text[(comma + 2)..ask] : text[..ask]);
            if (!byOffice && who.Length == 0 && between.Length == 0 && IsObject(matter) && !text[ask..].StartsWith("долж", StringComparison.OrdinalIgnoreCase) && WithoutObject().IsMatch(text[verb..]))
            {
                return (Capital($"{matter} {text[verb..]}"), "");
            }

            return (Capital(text[verb..]), who);
        }

        if (verb > 0 && verb <= LongestAddressee && (Abbreviated().IsMatch(text) || AllWho().IsMatch(text)))
        {
            return (Capital(text[verb..]), who.Length > 0 ? who : Trimmed(text[..verb]));
        }

        if (verb > 0 && verb <= LongestAddressee && Addressee.Of(text) is { Length: > 0 } charged && !IsOutside(charged) && !charged.StartsWith("Совместно", StringComparison.OrdinalIgnoreCase))
        {
            return (Capital(text[verb..]), who.Length > 0 ? who : charged.Length <= verb ? charged : Trimmed(text[..verb]));
        }

        return (Capital(text), who);
    }

    /// <summary>People of this school, not «руководителей образовательных организаций».</summary>
    private static bool IsAddressee(string words) => words.Length is > 3 and <= LongestAddressee && !IsOutside(words) && People().IsMatch(words);

    /// <summary>«Заявления необходимо подать»: what is to be done stands first.</summary>
    private static bool IsObject(string words) => words.Length is > 3 and <= LongestAddressee && Thing().IsMatch(words);

    private static bool IsOutside(string words) => Outside().IsMatch(words);

    private static string Trimmed(string text) => text.Trim(' ', ',', ':', '–', '—', '-', '\u00A0');

    private static string Capital(string text)
    {
        text = Including().Replace(text, "");
        var bare = Tail().Replace(Trimmed(text), "").TrimEnd(' ', ',', ';');
        bare = Initials().IsMatch(text) ? $"{bare}." : bare;
        return bare.Length == 0 ? "" : char.ToUpperInvariant(bare[0]) + bare[1..];
    }

    /// <summary>Words without a comma that do not begin as a circumstance does.</summary>
    [GeneratedRegex("""^(?!(?:в|во|на|с|со|по|для|при|к|ко|за|из|от|до|о|об|кроме|согласно|также|после|перед|поэтому|еще|ещё|учитывая|исходя|так)(?![а-яё]))[А-ЯЁа-яё][^,:;.!?]{2,100}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Thing();

    /// <summary>A verb with nothing behind it, or with a circumstance only.</summary>
    [GeneratedRegex("""^[А-Яа-яЁё]{3,25}[\s.!]{0,3}(?:$|\s?(?:в|во|на|через|по|до|с|к)(?![а-яё]))""", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutObject();

    [GeneratedRegex("""^(?<who>[А-ЯЁ][а-яё]{2,15}\s[А-ЯЁ][а-яё]{3,20}(?:ич|вна|чна)|(?:[А-ЯЁа-яё-]{4,20}\s){0,2}(?:[Рр]уководители|[Уу]чителя|[Пп]едагоги|[Зз]аместители|[Пп]редметники|[Вв]оспитатели|[Сс]оветники|[Рр]одители)(?:\s[^,!:.]{1,50}?)?|(?:[Кк]л|[Рр]ук|[Зз]ам|[Уу]ч)\.[^:,!]{2,40}(?=:)|\d{1,2}\s?[А-Еа-е]?(?:[–-]\d{1,2})?(?:\s(?:класс[а-я]{0,2}|кл\.?))?)(?:\s?[,!:]\s{0,2}|\s{1,2}(?=(?:нужно|необходимо|прошу|надо|просьба|[а-яё]{3,18}(?:йте|ите|ьте)(?:с[ья])?)(?![а-яё])))""")]
    private static partial Regex Vocative();

    [GeneratedRegex("""(?<![а-яё])(?:вас|всех|вам|всем|ваш\w{1,3}|также|ещё|еще|срочно|обязательно|пожалуйста|убедительно|настоятельно|и|а|уважаемые|коллег[иа]?)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Polite();

    [GeneratedRegex("""(?<![а-яё])(?:руководител|учител|педагог|воспитател|заместител|завуч|психолог|библиотекар|секретар|методист|администратор|директор|предметник|наставник|вожат|ответственн|организатор|председател|[А-ЯЁ][а-яё]{2,20}\s[А-ЯЁ]\.|шмо|кл\.?\sрук)""", RegexOptions.IgnoreCase)]
    private static partial Regex People();

    [GeneratedRegex("""организаци|учреждени|(?<![А-Яа-я])О[ОУ](?![А-Яа-я])|школ(?![а-я]{0,2}\sмето)|ГБОУ|МБОУ|МКОУ|МАОУ|муниципал|район|округ""")]
    private static partial Regex Outside();

    /// <summary>«Всем, кто работает в 9 классах, …».</summary>
    [GeneratedRegex("""^всем,?\sкто\s""", RegexOptions.IgnoreCase)]
    private static partial Regex AllWho();

    /// <summary>«Управление просит»: whoever asks is not whoever is asked.</summary>
    [GeneratedRegex("""^прос(?:ит|ят)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex ByOffice();

    /// <summary>«Марина, скинь …»: one person by the first name.</summary>
    [GeneratedRegex("""^(?<who>[А-ЯЁ][а-яё]{2,11}),\s(?=[а-яё]{3,14}(?:и|й|ь)(?:те)?(?:\s|,))""")]
    private static partial Regex Named();

    /// <summary>«С вас фото класса», «вам подготовить».</summary>
    [GeneratedRegex("""^(?:с\sвас|вам)\s(?=[а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex FromYou();

    /// <summary>«Должны быть сданы», «должен лежать»: said of things, the sentence stays whole.</summary>
    [GeneratedRegex("""^долж(?:ен|на|но|ны)\s(?:быть|лежать|стоять|висеть|находиться|иметься|поступить)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex OfThings();

    /// <summary>«В кабинетах», «на сайте школы»: where something is done.</summary>
    [GeneratedRegex("""^(?:в|во|на|по|для|с|со|у)\s[а-яё]""", RegexOptions.IgnoreCase)]
    private static partial Regex Circumstance();

    [GeneratedRegex("""\s?\(?(?<![а-яё])включительно\)?(?=[\s,.!;]|$)""", RegexOptions.IgnoreCase)]
    private static partial Regex Including();

    [GeneratedRegex("""\s[А-ЯЁ]\.\s?[А-ЯЁ]\.$""")]
    private static partial Regex Initials();

    /// <summary>«Кл. рук. 9 кл. собрать …».</summary>
    [GeneratedRegex("""^(?:кл\.?\s?рук|зам\.\s?дир|рук\.\s?шмо|соц\.\s?пед)""", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviated();

    [GeneratedRegex("""\s?,?\s?пожалуйста,?\s?""", RegexOptions.IgnoreCase)]
    private static partial Regex Please();

    [GeneratedRegex("""[\s,]{0,3}(?:пожалуйста|заранее\s(?:спасибо|благодар\w{1,5})|спасибо)?\s?[.!]{0,3}\s?\p{So}{0,3}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();
}
