using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.Support.Log;

/// <summary>The day on which something was done: «вчера», «в понедельник», «12.11», «12 ноября». It never lies ahead.</summary>
internal static partial class PastDay
{
    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    private static readonly string[] Weekdays = ["воскрес", "понедел", "вторник", "сред", "четверг", "пятниц", "суббот"];

    /// <summary>The day that the text names; null: none. What was read is taken out of the text.</summary>
    public static DateOnly? Take(ref string text, DateOnly today)
    {
        if (Pattern().Match(text) is not { Success: true } match || Of(match, today) is not { } day)
        {
            return null;
        }

        text = text.Remove(match.Index, match.Length).Insert(match.Index, ",");
        return day;
    }

    private static DateOnly? Of(Match match, DateOnly today)
    {
        if (match.Groups["word"].Success)
        {
            return match.Groups["word"].Value.ToLowerInvariant() switch
            {
                "сегодня" => today,
                "вчера" => today.AddDays(-1),
                _ => today.AddDays(-2),
            };
        }

        if (match.Groups["weekday"].Success)
        {
            var name = match.Groups["weekday"].Value.ToLowerInvariant();
            var weekday = Array.FindIndex(Weekdays, known => name.StartsWith(known, StringComparison.Ordinal));
            var back = ((int)today.DayOfWeek - weekday + 7) % 7;
            return today.AddDays(match.Groups["last"].Success && back == 0 ? -7 : -back);
        }

        var number = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)
            : Array.FindIndex(Months, known => match.Groups["month"].Value.StartsWith(known, StringComparison.OrdinalIgnoreCase)) + 1;
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) is < 100 and var two ? 2000 + two : int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : today.Year;
        return Day(year, month, number) is not { } day ? null
            : !match.Groups["y"].Success && day > today ? Day(year - 1, month, number)
            : day;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 2000 and <= 2100 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex("""(?<![\p{L}\p{N}.])(?:(?<word>сегодня|вчера|позавчера)|(?:в|во)\s(?<last>прошл\w+\s)?(?<weekday>понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|(?<d>[0-3]?[0-9])\.(?<m>[01]?[0-9])(?:\.(?<y>20[0-9]{2}|[0-9]{2}))?(?:\s?г\.?)?|(?<d>[0-3]?[0-9])\s(?<month>янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*(?:\s(?<y>20[0-9]{2})(?:\s?г(?:\.|ода)?)?)?)(?![\p{L}\p{N}])""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
