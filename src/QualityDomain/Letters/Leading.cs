using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>A verb that no list knows, where it can only be an order: «промаркировать парты», «Наталья Сергеевна, отсканируйте протоколы».</summary>
/// <remarks>
/// Decision of ours: such a verb asks for something only together with a limit, at the beginning of the sentence or behind
/// whoever is addressed, and where no other verb says who does or did it.
/// </remarks>
internal static partial class Leading
{
    /// <summary>Index of the verb in a text without «ё» and without its time; −1: no order.</summary>
    public static int Find(string text)
    {
        var verb = Verb().Match(text);
        return verb.Success && IsOpening(text[..verb.Index]) && !Tells().IsMatch(MainClause(text[(verb.Index + verb.Length)..])) ? verb.Index : -1;
    }

    private static bool IsOpening(string before) => !before.Any(char.IsLetter) || Called().IsMatch(before) || Charged().IsMatch(before);

    private static string MainClause(string text) => text.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? text[..comma] : text;

    /// <summary>An infinitive or a plural imperative that is no courtesy, no invitation and no advertisement.</summary>
    [GeneratedRegex("""(?<![а-я-])(?<!не\s)(?!(?:девять|десять|память|печать|кровать|ночь|полночь|дочь|речь|опять|благодать|считать|ждать|жить|ехать|идти|здравствуйте|извините|простите|хотите|видите|смотрите|посмотрите|любите|помните|следите|говорите|ходите|приходите|заходите|приезжайте|присоединяйтесь|участвуйте|успейте|спешите|ждите|знакомьтесь|радуйтесь|будьте|давайте|берегите|поздравляйте|приглашайте|пойдите|подождите|попробуйте|представляйте|поддержите|верьте|читайте|слушайте|сидите|стойте|думайте|имейте|держите|держитесь)(?![а-я]))[а-я]{3,22}(?:ать|ять|ить|еть|ыть|уть|ести|зти|йти|чь|йте|ите|ьте)(?:ся|сь)?(?![а-я-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    /// <summary>«Коллеги,», «Наталья Сергеевна,», «9А,».</summary>
    [GeneratedRegex("""^[^А-Яа-я]{0,4}(?:(?:уважаемые\s)?(?:коллеги|девочки|девушки|друзья|ребята|родители|учителя|педагоги)|(?:классные\s)?руководители(?:\s[0-9–-]{1,5}\sклассов)?|[А-Я][а-я]{2,15}\s[А-Я][а-я]{3,20}(?:ич|вна|чна))\s?[,!:]\s{0,3}(?:пожалуйста,?\s)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    /// <summary>«Классным руководителям 5–9 классов», «учителям-предметникам», «заведующим кабинетами».</summary>
    [GeneratedRegex("""^[^А-Яа-я]{0,4}всем,?\sкто\s[^,.!?]{3,60},?\s{0,2}$|^[^А-Яа-я]{0,4}(?:всем\s)?[А-Яа-я-]{4,25}(?:ам|ям|ому|ему|ым|им|ой)\s(?:[А-Яа-я0-9№.–-]{1,25}\s){0,5}(?:[:–-]\s)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Charged();

    /// <summary>Somebody does or did something: «начать год планируют», «решить помогли родители».</summary>
    [GeneratedRegex("""(?<![а-я])(?!(?:правила|недели|модели|акварели|постели|минут|маршрут|институт|атрибут|цели|[а-я]{3,20}тели)(?![а-я]))[а-я]{2,20}(?:[аяиеыу](?:ла|ли|лись|лась)|ил|ял|нул|[аи]лся|ют|ут|ят|ется|ются|ится|ятся)(?![а-я])""", RegexOptions.IgnoreCase)]
    private static partial Regex Tells();
}
