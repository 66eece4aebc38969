using System.Text.RegularExpressions;

namespace QualityDomain.Minutes.Guessing;

/// <summary>What a line says by itself, whatever stands around it.</summary>
internal static partial class Evidence
{
    /// <summary>A longer line is no cell that lost its table.</summary>
    private const int LongestCell = 80;

    private const int LongestLine = 400;

    /// <summary>Whether the text begins like something that is done: an infinitive or the noun of an action («Проведение …», «Проверка …»).</summary>
    public static bool IsAction(string text) => Verbs.Begins(text) || ActionNoun().IsMatch(text);

    /// <summary>Whether somebody is told to do something: an infinitive at the beginning or behind a day, or people before one.</summary>
    public static bool IsCommand(string text) => Verbs.Begins(text) || Addressee.BehindTime(text) is { } rest && Verbs.Begins(rest) || Addressee.Of(text).Length > 0;

    /// <summary>Whether the text is a time that nobody takes for anything else: a day, a month, a term or «каждую пятницу», not «по плану».</summary>
    public static bool IsPlainTime(string text) => text.Length <= LongestCell && TimeWord().IsMatch(text) && CellMeaning.IsTime(text);

    /// <summary>Whether the text ends in the middle of something: at a comma, a hyphen, a preposition.</summary>
    public static bool IsCut(string text) => Cut().IsMatch(text);

    /// <summary>How much a line that was left out looks as if it had to be read, from 0 to 1 for each thing that it says.</summary>
    public static double Left(string line)
    {
        var text = line.Trim();
        if (text.Length is 0)
        {
            return 0;
        }

        var runOn = RunOn().Count(text);
        return runOn > 1 ? runOn
            : text.Length > LongestLine ? 0
            : IsPlainTime(text) || text.Length <= LongestCell && CellMeaning.IsNumber(text) ? 1
            : TimedLine.Of(text) is not null || LabelledText.Of(Item.Of(text).Text).Deadline.Length > 0 ? 1
            : text.Length <= LongestCell && CellMeaning.IsPeople(text) ? 0.5
            : Item.Of(text) is { IsListed: true } item && Verbs.Begins(item.Text) ? 0.5
            : 0;
    }

    /// <summary>Nouns that name what is done, by their endings, and the short ones by name.</summary>
    [GeneratedRegex("""^[«"(]?(?:[А-ЯЁа-яё-]{3,24}(?:ание|ение|яние|тие|ация|яция|иция|кция|овка|отка|учёба|ёмка)(?![а-яё])|(?:анализ|контроль|участие|проверка|конкурс|выставка|беседа|встреча|заседание|совещание|семинар|педсовет|собрание|линейка|экскурсия|акция|викторина|урок|уроки|игра|классн\w{2,3}\sчас\w{0,2}|мониторинг|диагностика|консультаци[яи]|консультирование|работа|сбор|отч[её]т|праздник|концерт|смотр|рейд|день|неделя|месячник|декада|выпуск|круглый\sстол|тренинг|анкетирование|при[её]м|учет|учёт|разработка|подготовка|об?\s[а-яё]+)(?![а-яё]))""", RegexOptions.IgnoreCase)]
    private static partial Regex ActionNoun();

    [GeneratedRegex("""\d|январ|феврал|март|апрел|(?<![а-яё])ма[йя](?![а-яё])|июн|июл|август|сентябр|октябр|ноябр|декабр|кажд|ежедн|еженед|ежемес|ежекварт|ежегод|течени|постоянно|четверт|полугоди|каникул|недел|понедельник|вторник|сред[аыу](?![а-яё])|четверг|пятниц|суббот""", RegexOptions.IgnoreCase)]
    private static partial Regex TimeWord();

    [GeneratedRegex("""(?:[,–-]|\s(?:по|в|на|с|и|для|о|об|от|до|при|за|к))\s*$""")]
    private static partial Regex Cut();

    /// <summary>The number of an item in the middle of a line.</summary>
    [GeneratedRegex("""(?<=[а-яё.:;!?»)]\s{0,3})(?<![А-ЯЁ]\.\s{0,3})(?<n>\d{1,2})[.)]\s{0,3}(?=[А-ЯЁ«])""")]
    private static partial Regex RunOn();
}
