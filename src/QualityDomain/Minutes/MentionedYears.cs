using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Years that a text names beside its deadline.</summary>
internal static partial class MentionedYears
{
    /// <summary>
    /// The mentions that were over when the school year <paramref name="schoolYear"/>/+1 began. Looking back is no mistake:
    /// «за 2025/26 учебный год», «итоги ВПР 2025 года», «приказ от 12.05.2025 № 40». «Ответственный за ВПР в 2025 году» looks ahead.
    /// </summary>
    public static IEnumerable<string> Over(string text, int schoolYear)
    {
        foreach (Match match in Mention().Matches(text))
        {
            var first = Number(match.Groups["a"].Value);
            var last = match.Groups["b"] is { Success: true } group ? (group.Length == 2 ? first / 100 * 100 : 0) + Number(group.Value) : first;
            var isOver = match.Groups["b"].Success ? last <= schoolYear : last < schoolYear;
            if (isOver && !LooksBack().IsMatch(text[Math.Max(0, match.Index - 60)..match.Index]) && !NumberFollows().IsMatch(text[(match.Index + match.Length)..]))
            {
                yield return match.Value.Trim();
            }
        }
    }

    /// <summary>Periods «на 2016–2020 годы» that end before the year <paramref name="end"/>.</summary>
    public static IEnumerable<string> PeriodsOver(string text, int end) =>
        Period().Matches(text).Where(match => Number(match.Groups["b"].Value) < end).Select(match => match.Value);

    /// <summary>The last year of «2020-2023 годы»; null: no period is named.</summary>
    public static int? LastOfPeriod(string text) => Period().Match(text) is { Success: true } match ? Number(match.Groups["b"].Value) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<![\d.])(?:(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,2}\s)?(?<a>20\d\d)(?:\s?[-–—/]\s?(?<b>20\d\d|\d\d))?(?!\d)""", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex("""(?:(?<![а-яё])за(?!\s[\w«»-]{1,20}\sв\s?$)|итог[а-я]{0,3}|результат[а-я]{0,3}|анализ[а-я]{0,3}|по сравнению с|от|с|№)(?:\s(?!на\s)[\w«»-]{1,20}){0,2}\s?$""", RegexOptions.IgnoreCase)]
    private static partial Regex LooksBack();

    [GeneratedRegex("""^\s?(?:г\.?|года)?\s?№""")]
    private static partial Regex NumberFollows();

    [GeneratedRegex("""(?<a>20\d\d)\s?[-–—]\s?(?<b>20\d\d)\s{0,2}(?:годы|гг)""", RegexOptions.IgnoreCase)]
    private static partial Regex Period();
}
