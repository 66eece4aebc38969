using System.Text.RegularExpressions;
using QualityDomain.Deadlines;

namespace QualityDomain.Minutes;

/// <summary>Finds the time that the wording of a decision names itself: «… представить анализ в срок до 30 сентября».</summary>
internal static partial class WordingTime
{
    /// <summary>The first time that is plainly one; null: the wording names none. A time that is over is a time looked back at.</summary>
    public static FoundDeadline? Find(string text, DeadlineContext context) => DeadlineReader.FindIn(Mask(text), context)
        .Select(found => WithLeadIn(text, found))
        .FirstOrDefault(found => !found.Reading.NeedsConfirmation
            && !(LastDay.Of(found.Reading.Deadline) is { } last && context.FirstDay is { } first && last < first));

    /// <summary>Numbers of classes, dates of other papers and periods looked back at are no deadlines; they are blotted out, so that all places stay.</summary>
    internal static string Mask(string text)
    {
        text = Classes().Replace(text, Blot);
        text = Papers().Replace(text, Blot);
        text = Readiness().Replace(text, Blot);
        return LooksBack().Replace(text, Blot);
    }

    private static string Blot(Match match) => new('х', match.Length);

    /// <summary>«В срок до …» begins with «в срок».</summary>
    private static FoundDeadline WithLeadIn(string text, FoundDeadline found) =>
        LeadIn().Match(text[..found.Start]) is { Success: true } lead
            ? found with { Start = lead.Index, Length = found.Length + found.Start - lead.Index }
            : found;

    [GeneratedRegex("""(?<![\d.])\d{1,2}(?:\s?-?\s?(?:х|й|го|м|ых|ом|ого|е|ые|я|ая))?(?:\s?(?:[-–—,и/]|по)\s?\d{1,2}(?:\s?-?\s?(?:х|й|го|м|ых|ом|ого|е|ые))?){0,8}\s?(?:[«"]?[А-Яа-я][»"]?\s)?(?=класс|кл\.|параллел)""", RegexOptions.IgnoreCase)]
    private static partial Regex Classes();

    [GeneratedRegex("""(?:приказ[а-я]{0,3}|протокол[а-я]{0,3}|письм[а-я]{1,3}|распоряжени[а-я]{1,3}|закон[а-я]{0,3}|постановлени[а-я]{1,3}|положени[а-я]{1,3})(?:\s[\w«»"-]{1,24}){0,6}?\s(?:№\s?\S{1,12}\s)?от\s\d{1,2}[. ][\w]{1,10}[. ]\d{2,4}(?:\s?г(?:ода|\.)?)?|от\s\d{1,2}\.\d{2}\.\d{2,4}\s?(?:г\.?\s?)?№\s?\S{1,12}""", RegexOptions.IgnoreCase)]
    private static partial Regex Papers();

    [GeneratedRegex("""(?<![а-яё])(?:за|итог(?:ам|ов|и|ах)|результат(?:ам|ов|ы|ах))(?:\s[а-яё]{3,20}){0,2}\s(?:\d{1,2}|[IVX]{1,3}|первое|первую|второе|вторую|третью|прошлый|прошедший)?\s?(?:полугоди[еяю]|четверт[иь]|триместр[а]?|учебн[ыо]\w{1,3}\sгод[а]?|20\d\d[-/–]20\d\d\s(?:учебный\s|уч\.\s?)?(?:год[а]?|г\.))""", RegexOptions.IgnoreCase)]
    private static partial Regex LooksBack();

    /// <summary>What the school gets ready for is no limit: «готовность к новому учебному году».</summary>
    [GeneratedRegex("""к\s(?:(?:новому|следующему|предстоящему|очередному)\sучебному\sгоду|началу\s(?:(?:нового|следующего|предстоящего|очередного)\s)?учебного\sгода)""", RegexOptions.IgnoreCase)]
    private static partial Regex Readiness();

    [GeneratedRegex("""(?:в\sсрок|сроком)\s{1,2}$""", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();
}
