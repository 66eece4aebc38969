using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>What is awaited though no verb orders it: «списки до пятницы», «жду отчёты», «таблицу заполняем», «чтобы планы были сданы».</summary>
internal static partial class Awaited
{
    private static readonly Phrases Promises = new(RequestWords.Promises);

    /// <summary>Whether the sentence, in which a limit stood, awaits something of whoever reads it.</summary>
    public static bool Is(string text) => IsNamed(text) || OurOrder().IsMatch(text) || Wished().IsMatch(text);

    private static bool IsNamed(string text) =>
        Before().Replace(text, "") is var matter && !IsThere().IsMatch(matter) && (AwaitedShape().IsMatch(matter) || ClosingShape().IsMatch(matter) || Share().IsMatch(matter))
        && IsSilent(new Spoken(matter));

    /// <summary>Nobody does, did or promises anything in it.</summary>
    private static bool IsSilent(Spoken spoken)
    {
        for (var at = 0; at < spoken.Count; at++)
        {
            if (Promises.At(spoken, at) > 0 || VerbForms.IsDone(spoken[at].Text) || (VerbForms.Tells(spoken[at].Text) && spoken[at].Text is not ("запрашивает" or "требуется" or "требуются" or "напоминаю" or "напоминаем")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«Жду отчёты», «срок сдачи списков», «списки участников –»: papers that are awaited, and no word of who does or did something.</summary>
    [GeneratedRegex("""^[^а-яА-Я]{0,4}(?:(?:уважаемые\s|дорогие\s)?коллеги[,!]?\s|напоминаю[,:]?\s|внимание[!:,]?\s){0,2}(?:(?:очень\s)?(?:жду|ждем|ожидаем)\s(?!ответа\sот\s(?!вас|кажд|всех))(?:от\s[а-я]{3,20}(?:\s[а-я]{3,20})?\s)?(?:вас\s|ваши\s|все\s)?|(?:срочно\s|очень\s)?(?:нужен|нужн[а-я]{1,2}|необходим[а-я]?|требу[а-я]{3,4})\s|(?:крайний\s)?срок\s(?:сдачи|подачи|предоставления|представления|отправки|заполнения|исполнения)\s|(?:управление|комитет|отдел|департамент|министерство|руо)(?:\sобразования)?\s(?:срочно\s)?(?:запрашивает|ждет)\s|запрос\s[^:]{2,40}:\s)?(?:[а-я]{4,20}(?:ые|ие|ой|ых|их|ую|ая)\s)?(?:отчет(?!н)|списк|список|информаци(?!он)|сведени|данн|справк|заявк|план(?!ов[аоы])|фотоотчет|фото|анализ|материал|ответ|документ|таблиц|форм|журнал|протокол|табел|предложени|пожелани|подтверждени|копи|скан|анкет|характеристик|программ|сценари|график|расписани|ведомост|тетрад|меню|акт|приказ|заявлени|согласи|портфолио|мониторинг|сдач|ктп|количеств|числ|оценк|деньг|паспорт|квитанц|рисун|поделк|презентац|бланк|ходатайств|договор|смет|реестр|переч|диагностик|тем(?=[ыу]\s))[а-я]{0,4}(?:\s(?:[а-я-]{1,14}|[а-я-]{0,20}(?:ов|ев|ей|ам|ям|ии|ия|ях|ах|ых|их|ого|ой|ости|а|у|е|ы|и|м)|[А-Я0-9«»№,–—:-]{1,12})){0,8}[\s.!]{0,3}$""", RegexOptions.IgnoreCase)]
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
}
