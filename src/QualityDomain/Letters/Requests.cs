using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>Whether a sentence charges somebody with something, and with what.</summary>
/// <remarks>
/// Decision of ours: rather no card than a wrong one. Tales of what was or will be done, questions, permissions, thanks and
/// what need not be done are none; a verb that merely could be meant as a request needs a time beside it.
/// </remarks>
internal static partial class Requests
{
    /// <summary>How surely the sentence asks for something.</summary>
    /// <param name="sentence">The sentence without its time.</param>
    /// <param name="limited">Whether it names until when.</param>
    public static Strength Of(string sentence, bool limited)
    {
        var text = sentence.Replace('ё', 'е').Replace('Ё', 'Е');
        var asks = Ask().IsMatch(text);
        return text switch
        {
            _ when NotNeeded().IsMatch(text) || Conditional().IsMatch(text) => Strength.None,
            _ when text.TrimEnd('»', '"', ')', ' ').EndsWith('?') && !Begging().IsMatch(text) => Strength.None,
            _ when Imperative().IsMatch(text) => Strength.Plain,
            _ when Question().IsMatch(text) => Strength.None,
            _ when Veto().IsMatch(text) && !Please().IsMatch(text) => Strength.None,
            _ when Asked().IsMatch(text) && !Forbidden().IsMatch(text) => Strength.Plain,
            _ when asks && Infinitive().IsMatch(text) && !Forbidden().IsMatch(text) => Strength.Plain,
            _ when Infinitive().IsMatch(text) && !Forbidden().IsMatch(text) => Strength.Limited,
            _ when asks && AnyInfinitive().IsMatch(text) && !Forbidden().IsMatch(text) => Strength.Limited,
            _ when Leading.Find(text) >= 0 && (limited || Begging().IsMatch(text)) => Strength.Limited,
            _ when limited && (IsAwaited(text) || OurOrder().IsMatch(text) || Wished().IsMatch(text)) => Strength.Limited,
            _ => Strength.None,
        };
    }

    /// <summary>Whether the words ask at all: «Необходимо:» over a list.</summary>
    public static bool IsAsking(string sentence) => Please().IsMatch(sentence.Replace('ё', 'е')) && !NotNeeded().IsMatch(sentence) && !Question().IsMatch(sentence);

    private static bool IsAwaited(string text) =>
        Before().Replace(text, "") is var matter && !IsThere().IsMatch(matter) && (AwaitedShape().IsMatch(matter) || ClosingShape().IsMatch(matter) || Share().IsMatch(matter))
        && FiniteVerb().Matches(matter).All(match => NotVerbs.Contains(match.Value.ToLowerInvariant()));

    /// <summary>Where the work itself begins («сдать …»); −1: the wording has no such verb.</summary>
    public static (int Ask, int AskEnd, int Verb) Parts(string sentence)
    {
        var text = sentence.Replace('ё', 'е').Replace('Ё', 'Е');
        var ask = Please().Match(text);
        var verb = Infinitive().Match(text, ask.Success ? ask.Index + ask.Length : 0);
        var any = ask.Success ? AnyInfinitive().Match(text, ask.Index + ask.Length) : Match.Empty;
        verb = any.Success && (!verb.Success || (any.Index < verb.Index && text[(ask.Index + ask.Length)..any.Index].Trim().Length == 0)) ? any : verb;
        return (ask.Success ? ask.Index : -1, ask.Success ? ask.Index + ask.Length : -1, verb.Success ? verb.Index : ask.Success ? -1 : Leading.Find(text));
    }

    /// <summary>Whether the words begin with the work: «сдать …», «подготовьте …».</summary>
    public static bool BeginsWithVerb(string words) => Infinitive().Match(words.Replace('ё', 'е')) is { Success: true, Index: 0 } || Imperative().Match(words.Replace('ё', 'е')) is { Success: true, Index: 0 };

    [GeneratedRegex("(?<![а-я-])(?:" + RequestWords.Asks + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Ask();

    /// <summary>Words of asking that hold even in a question.</summary>
    [GeneratedRegex("""(?<![а-я-])(?:прошу|просим|просьба|не\sзабудьте)(?![а-я-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Begging();

    /// <summary>Words behind which the work itself is named.</summary>
    [GeneratedRegex("(?<![а-я-])(?:(?:напоминаю|напоминаем) о необходимости|(?:убедительная |большая |огромная )?просьба|(?:убедительно |настоятельно )?(?:прошу|просим|просит|просят)|необходимо|нужно|надо|требуется|следует|обязаны|должны|должен|должна|должно|постарайтесь|поручаю|поручено|предлагаем|предлагаю|предлагается|рекомендуем|рекомендую|обязываю|не забудьте|не забываем|не забыть)(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Please();

    /// <summary>«Прошу [вас] зафиксировать …» with any verb but those of courtesy.</summary>
    [GeneratedRegex("""(?<![а-я-])(?:прошу|просим|поручаю|обязываю)\s(?:вас\s|всех\s|также\s){0,2}(?!(?:не|отнестись|понять|простить|извинить|помнить|учесть|учитывать|считать|иметь|обратить|верить|поверить|поддержать|помочь)(?![а-я]))[а-я]{3,22}(?:ать|ять|ить|еть|ыть|уть|ести|зти|йти|чь)(?:ся)?(?![а-я-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex("(?<![а-я-])(?:" + RequestWords.Infinitives + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Infinitive();

    /// <summary>An order; «не сдавайте» is none.</summary>
    [GeneratedRegex("(?<![а-я-])(?<!не )(?:" + RequestWords.Imperatives + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    [GeneratedRegex("(?<![а-я-])(?:" + RequestWords.Vetoes + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Veto();

    [GeneratedRegex("^[^а-яА-Я]{0,4}(?:(?:коллеги|девочки|скажите|подскажите|напомните|уточните|пожалуйста)[,! ]{1,3}){0,3}(?:" + RequestWords.Questions + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex("""(?<![а-я])(?:не\s(?:нужно|надо|требуется|обязательно|обязаны|должны|следует|необходимо|стоит)|нет\s(?:необходимости|нужды|смысла)|необязательно|отменя[а-я]{2,4}|отмен[а-я]{1,4})(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex NotNeeded();

    [GeneratedRegex("""(?<![а-я])(?:если\sбы|(?:родители|дети|ребята|ученики|выпускники)\sпрос(?:ят|или)|^чтобы\s[а-я]{3,20}(?:ть|ти)|быть\sдома|чтобы\sне\sзабыть|хорошо\sбы|неплохо\sбы|вот\sбы|(?:должно|может)\sбыть|долж(?:ен|на|ны|но)\sбыл[аио]?|я\s(?:сам|сама)|мне\s(?:надо|нужно)|нам\sбы)(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    /// <summary>«Не сдать», «не указать»: what is not to happen.</summary>
    [GeneratedRegex("(?<![а-я])не\\s(?:" + RequestWords.Infinitives + ")(?![а-я-])", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex("""(?<![а-я-])(?!(?:девять|десять|память|печать|кровать|ночь|полночь|дочь|речь|опять|благодать|считать)(?![а-я]))[а-я]{2,22}(?:ать|ять|ить|еть|ыть|уть|оть|ести|зти|йти|чь)(?:ся)?(?![а-я-])""", RegexOptions.IgnoreCase)]
    private static partial Regex AnyInfinitive();

    /// <summary>«Жду отчёты», «срок сдачи списков», «списки участников –»: papers that are awaited, and no word of who does or did something.</summary>
    [GeneratedRegex("""^[^а-яА-Я]{0,4}(?:(?:уважаемые\s|дорогие\s)?коллеги[,!]?\s|напоминаю[,:]?\s|внимание[!:,]?\s){0,2}(?:(?:очень\s)?(?:жду|ждем|ожидаем)\s(?:от\s[а-я]{3,20}(?:\s[а-я]{3,20})?\s)?(?:вас\s|ваши\s|все\s)?|(?:срочно\s|очень\s)?(?:нужен|нужн[а-я]{1,2}|необходим[а-я]?|требу[а-я]{3,4})\s|(?:крайний\s)?срок\s(?:сдачи|подачи|предоставления|представления|отправки|заполнения|исполнения)\s)?(?:[а-я]{4,20}(?:ые|ие|ой|ых|их|ую|ая)\s)?(?:отчет(?!н)|списк|список|информаци(?!он)|сведени|данн|справк|заявк|план(?!ов[аоы])|фотоотчет|фото|анализ|материал|ответ|документ|таблиц|форм|журнал|протокол|табел|предложени|подтверждени|копи|скан|анкет|характеристик|программ|сценари|график|расписани|ведомост|тетрад|меню|акт|приказ|заявлени|согласи|портфолио|мониторинг|сдач)[а-я]{0,4}(?:\s(?:[а-я-]{1,14}|[а-я-]{0,20}(?:ов|ев|ей|ам|ям|ии|ия|ях|ах|ых|их|ого|ой|ости|а|у|е|ы|и|м)|[А-Я0-9«»№,–—:-]{1,12})){0,8}[\s.!]{0,3}$""", RegexOptions.IgnoreCase)]
    private static partial Regex AwaitedShape();

    /// <summary>Whoever is called or reminded before the papers are named: «Светлана Юрьевна, с Вас», «рук. МО:», «9 класс:», «напоминаю про».</summary>
    [GeneratedRegex("""^[^а-яА-Я0-9]{0,4}(?:(?:ещ[её]\sраз\s|коллеги,\s){0,2}(?:напоминаю|напоминаем)(?:\s(?:про|о|об))?[,:]?\s|(?:коллеги,?\s)?не\sзабываем\s(?:про|о|об)\s|с\sвас\s|[А-Я][а-я]{2,15}\s[А-Я][а-я]{3,20}(?:ич|вна|чна),?\s(?:с\sвас\s)?|(?:кл|рук|зам|уч)[.][^:]{2,40}:\s|\d{1,2}[а-е]?(?:[–-]\d{1,2})?\s?(?:класс[а-я]{0,2}|кл[.]?)?:\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    /// <summary>Papers of which it is told where or in what state they are: «журнал у меня», «документы на подписи», «форма закрыта».</summary>
    [GeneratedRegex("""(?<![а-я])(?:у\s[а-я]{3,20}|уже|готов[аоы]?|доступн[аоы]|закрыт[аоы]?|открыт[аоы]?|утвержден[аоы]?|принят[аоы]?|отправлен[аоы]?|сдан[аоы]?|продлен[аоы]?|был[аио]?|не|на\s(?:стенде|подписи|месте|проверке|согласовании|столе)|в\s(?:папке|группе|чате|приложении|шкафу|дневнике)|без\sизменений)(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex IsThere();

    /// <summary>«Крайний срок сдачи КТП», «дедлайн по рабочим программам».</summary>
    [GeneratedRegex("""^(?:крайний\s)?(?:срок|последний\sдень)\s(?:сдачи|подачи|предоставления|представления|отправки|заполнения)\s(?![^.]*(?:продл|перенес|измен|истек|прошел))[^.!?,]{2,80}$|^дедлайн\s(?:по|сдачи|подачи)\s[^.!?,]{3,80}$""", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingShape();

    /// <summary>«С каждого класса по одной поделке», «от каждого класса два рисунка».</summary>
    [GeneratedRegex("""^(?:с|от)\sкажд[а-я]{2,3}\s(?:класса|педагога|учителя|группы|параллели|шмо|мо)\s[^.!?,]{4,80}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    /// <summary>«Сегодня заполняем таблицу», «фотки кидаем сюда»: we means you; with «мы» or children it is a tale.</summary>
    [GeneratedRegex("""^(?!.*(?<![а-я])(?:мы|дети|ребята|обычно|всегда|уже|раньше|пока)(?![а-я])).*(?<![а-я-])(?:заполняем|присылаем|отправляем|кидаем|скидываем|сбрасываем|выкладываем|вносим|приносим|проверяем|распечатываем|собираем|проходим|регистрируемся|отмечаемся|оформляем|предоставляем|представляем|передаем|закрываем|выставляем|сверяем|подписываем|сводим|оплачиваем|возвращаем|размещаем|заносим)(?![а-я-])""", RegexOptions.IgnoreCase)]
    private static partial Regex OurOrder();

    /// <summary>«Чтобы все планы были сданы».</summary>
    [GeneratedRegex("""^[^а-яА-Я]{0,4}чтобы?\s[^.!?]{0,80}(?<![а-я])(?:был|была|было|были)\s(?:[а-я]{1,16}(?:ан|ен|ана|ена|ано|ено|аны|ены|ты|та)|у\sменя|на\sместе|готовы)(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex Wished();

    [GeneratedRegex("""(?<![а-я])[а-я]{3,20}(?:аю|яю|л|ла|ло|ли|лись|лась|лся|лось|ют|ут|ят|ет|ит|ется|ются|ится|ятся|аны|ены|ана|ена|ано|ено)(?![а-я])|(?<![а-я])(?:сдам|сдадим|дам|дадим|передам|пришлю|пришлем|подготовлю|подготовим|сделаю|сделаем|отправлю|отправим|направлю|направим|принесу|принесем|заполню|заполним|закончу|закончим|составлю|напишу|проверю|внесу|скину|скинем|сброшу|покажу|загружу|сдаст|сдадут|подаст|подадут|передаст|даст|дадут|есть|нет)(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex FiniteVerb();

    private static readonly string[] NotVerbs = ["отчет", "комитет", "совет", "предмет", "кабинет", "журнал", "материал", "сертификат", "персонал", "ли", "цели", "школ", "педсовет", "фотоотчет", "случаю", "табели", "модели", "недели", "стол", "зал", "раздел", "отдел", "файл", "протокол", "ответ", "пакет", "буклет", "портрет", "проект", "бюджет", "макет", "маршрут", "требуются", "требуется", "анкет", "мониторинг", "нет", "билет", "табел", "портал", "урок"];
}

/// <summary>How surely a sentence asks for something.</summary>
internal enum Strength
{
    None,

    /// <summary>Only together with a time.</summary>
    Limited,

    /// <summary>Also without.</summary>
    Plain,
}
