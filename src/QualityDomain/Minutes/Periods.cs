using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Headings that are a time: in calendars and grids every column is a month, a week, a quarter or a day of the week.</summary>
internal static partial class Periods
{
    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <summary>A heading that is a day: «16.11», «Понедельник 16 ноября».</summary>
    private const int LongestDay = 32;

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>The period as it is said in words, in the spelling of the heading where that is a word; null: the heading is none.</summary>
    /// <param name="heading">The heading of one column.</param>
    /// <param name="all">All headings of the table: «IX» alone is a number, among its neighbours it is a month.</param>
    public static string? Of(string heading, IEnumerable<string> all)
    {
        var text = heading.Trim().Trim('.', ':');
        return text.Length == 0 ? null
            : NumberBehind().Match(text) is { Success: true } week ? $"{week.Groups["n"].Value} неделя"
            : Abbreviated(text) is { } month ? month
            : YearBehind().Match(text) is { Success: true } year ? year.Groups["y"].Value
            : Dates.BareMonth(text) is not null || Span().IsMatch(text) || text.Length < LongestDay && text.Any(char.IsDigit) && CellMeaning.IsExactDay(text) ? text
            : Array.IndexOf(Roman, text.ToLowerInvariant()) is >= 0 and var number && all.Count(IsRoman) >= 3 ? Months[number]
            : null;
    }

    /// <summary>Whether the heading is a year: only marks below it make it the time of a row, figures below it are results.</summary>
    public static bool IsYear(string heading) => YearBehind().IsMatch(heading.Trim().Trim('.', ':'));

    /// <summary>«сент.», «окт», «сен» → the whole name.</summary>
    private static string? Abbreviated(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.Length is 3 or 4 && lower is not ("март" or "июнь" or "июль" or "мая") ? Array.Find(Months, month => month.StartsWith(lower, StringComparison.Ordinal)) : null;
    }

    private static bool IsRoman(string heading) => Array.IndexOf(Roman, heading.Trim().TrimEnd('.').ToLowerInvariant()) >= 0;

    /// <summary>«2026-2027», «Годы реализации 2027», as a heading over the years gives.</summary>
    [GeneratedRegex("""^(?:[^\d]{0,40}\s)?(?<y>20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?)(?:\s?уч(?:\.|ебный)?)?(?:\s?(?:год|гг?))?$""", RegexOptions.IgnoreCase)]
    private static partial Regex YearBehind();

    /// <summary>«недели 1», as «недели» over the numbers gives.</summary>
    [GeneratedRegex("""^недел[яи]\s(?<n>[1-5])$""", RegexOptions.IgnoreCase)]
    private static partial Regex NumberBehind();

    [GeneratedRegex("""^(?:(?:[1-5]|[IV]{1,3})\s?-?(?:я|ая|й|ый|е|ое)?\s?(?:недел[яи]|четверть|полугодие|квартал|триместр|декада)|(?:первая|вторая|третья|четв[её]ртая|пятая)\s(?:неделя|четверть|декада)|понедельник|вторник|среда|четверг|пятница|суббота|недел[яи]\s(?:[1-5]|[IV]{1,3}))(?:\s?\(.{1,40}\))?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}
