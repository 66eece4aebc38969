using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Finds the dates of documents and meetings: «от 09.11.2020г», «28 августа 2026 г.», «Август 2023», «2026/27 учебный год».</summary>
internal static partial class Dates
{
    private static readonly string[] MonthStems =
        ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    /// <summary>The first date of the text, a day before a month; null: none.</summary>
    public static LooseDate? Find(string text) =>
        Numeric().Matches(text).Select(match => Of(match, Number(match.Groups["m"].Value))).FirstOrDefault(date => date is not null)
        ?? Worded().Matches(text).Select(match => Of(match, MonthOf(match.Groups["m"].Value))).FirstOrDefault(date => date is not null)
        ?? MonthOnly().Matches(text).Select(match => Of(match, MonthOf(match.Groups["m"].Value))).FirstOrDefault(date => date is not null);

    /// <summary>The school year that the text names, by the calendar year of its beginning; null: none.</summary>
    public static int? SchoolYear(string text) => SchoolYears().Matches(text)
        .Select(match => (First: Number(match.Groups["a"].Value), Last: Number(match.Groups["b"].Value)))
        .Where(years => (years.First + 1) % 100 == years.Last % 100)
        .Select(years => (int?)years.First)
        .FirstOrDefault();

    /// <summary>The calendar year of «на 2026 год»; null: none.</summary>
    public static int? CalendarYear(string text) =>
        CalendarYears().Match(text) is { Success: true } match ? Number(match.Groups["a"].Value) : null;

    /// <summary>The number of the month if the text is the name of a month, perhaps with a year and nothing else; null: it is not.</summary>
    public static int? BareMonth(string text) =>
        Bare().Match(text) is { Success: true } match ? MonthOf(match.Groups["m"].Value) : null;

    /// <summary>The month for which a plan is made, as its title writes it: «План работы на ноябрь»; null: it is for none, or for several.</summary>
    public static string? OnlyMonth(string title) => ForMonth().Matches(title) is [var match] ? match.Groups["m"].Value : null;

    [GeneratedRegex("""(?<![а-яё])на\s(?<m>январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?![а-яё])(?!\s?[-–,]|\sи\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex ForMonth();

    /// <summary>1–12 for a Russian word that begins like a month; null: it does not.</summary>
    private static int? MonthOf(string word)
    {
        var lower = word.ToLowerInvariant();
        var index = lower is "май" or "мая" or "мае" ? 4 : Array.FindIndex(MonthStems, stem => stem.Length > 2 && lower.StartsWith(stem, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static LooseDate? Of(Match match, int? month)
    {
        var year = Number(match.Groups["y"].Value) is var written && written < 100 ? 2000 + written : written;
        var day = match.Groups["d"] is { Success: true } group ? Number(group.Value) : (int?)null;
        return month is >= 1 and <= 12 && year is >= 1990 and <= 2100 && (day is null || day >= 1 && day <= DateTime.DaysInMonth(year, month.Value))
            ? new LooseDate(year, month.Value, day)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<!\d)(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>20\d\d|\d{4}|\d{2})(?!\d)""")]
    private static partial Regex Numeric();

    [GeneratedRegex("""(?<!\d)[«"“]?(?<d>\d{1,2})[»"”]?\s{0,3}(?<m>[а-я]{3,8})\s{0,3}(?<y>20\d\d)""", RegexOptions.IgnoreCase)]
    private static partial Regex Worded();

    [GeneratedRegex("""(?<![а-я])(?<m>[а-я]{3,8})\s{0,3}(?<y>20\d\d)(?!\d)""", RegexOptions.IgnoreCase)]
    private static partial Regex MonthOnly();

    [GeneratedRegex("""(?<!\d)(?<a>20\d\d)\s?[-–—/]\s?(?<b>20\d\d|\d\d)(?!\d)(?=\s{0,3}(?:г\.?\s?)?(?:гг?\.?\s?)?(?:уч|$))""", RegexOptions.IgnoreCase)]
    private static partial Regex SchoolYears();

    [GeneratedRegex("""(?<![а-я])на\s(?<a>20\d\d)\s?(?:год|г\.)""", RegexOptions.IgnoreCase)]
    private static partial Regex CalendarYears();

    [GeneratedRegex("""^\W{0,3}(?<m>[а-яё]{3,8})\s{0,3}(?:20\d\d)?\s?(?:г\.?|года?)?\W{0,3}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
