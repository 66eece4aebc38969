using System.Text.RegularExpressions;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>A line that says first when and then what: «Октябрь – проверка кабинетов», «до 15 ноября: сдать списки».</summary>
internal static partial class TimedLine
{
    private const int LongestTime = 45;
    private const int LongestTitle = 160;

    /// <summary>The time and the wording behind the sign; null: the line begins with no time.</summary>
    public static (string Time, string Text)? Of(string text) =>
        Lead().Match(text) is { Success: true } match && match.Groups["when"].Value.Trim() is var when && (CellMeaning.IsTime(when) || CellMeaning.IsHour(when))
            ? (when, text[match.Length..].Trim())
            : OfSentence(text);

    /// <summary>«23 ноября. Линейка»: a time that a full stop ends.</summary>
    private static (string Time, string Text)? OfSentence(string text) => Stop().Matches(text).Where(stop => stop.Index is > 2 and < LongestTime)
        .Where(stop => text[..stop.Index].Any(char.IsDigit) && CellMeaning.IsTime(text[..stop.Index].Trim()))
        .Select(stop => ((string, string)?)(text[..stop.Index].Trim(), text[(stop.Index + stop.Length)..].Trim())).LastOrDefault();

    /// <summary>«Министерство печати: Октябрь – выпуск газеты»: the title and the line behind it; any other line as it is.</summary>
    public static IEnumerable<Line> TitleApart(Line line) =>
        line.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestTitle and var colon && !CellMeaning.IsTime(line.Text[..colon]) && !LabelledText.IsLabelled(Item.Of(line.Text).Text)
            && line.Text[(colon + 1)..].Trim() is var rest && Of(rest) is { Time: var time } && Evidence.IsPlainTime(time)
            ? [line with { Text = line.Text[..(colon + 1)] }, line with { Text = rest, Label = null }]
            : [line];

    /// <summary>Whether the line is a day of the week and nothing else.</summary>
    public static bool IsWeekday(string text) => Weekday().IsMatch(text);

    [GeneratedRegex("""^\s*(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\s*[.:]?\s*$""", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    /// <summary>«11.30 Линейка» under a day: the hour and the wording; null: the line begins with no hour.</summary>
    public static (string Time, string Text)? OfHour(string text) =>
        HourLead().Match(text) is { Success: true } hour ? (hour.Value.Trim(), text[hour.Length..].Trim()) : null;

    /// <summary>«8.15 – Линейка», «14.00 Совещание»: an hour between 7 and 21 and the wording; null: the line begins with none.</summary>
    public static (string Time, string Text)? OfWorkingHour(string text) =>
        WorkingHour().Match(text) is { Success: true } hour ? (hour.Groups["h"].Value.Trim(), text[hour.Length..].Trim()) : null;

    [GeneratedRegex("""^\s*(?<h>(?:в\s)?(?:0?[7-9]|1\d|2[01])[.:-][0-5]\d(?:\s?[-–—]\s?(?:0?[7-9]|1\d|2[01])[.:-][0-5]\d)?)(?:\s?[–—:-]\s|\s)\s*(?=[А-ЯЁ«])""")]
    private static partial Regex WorkingHour();

    [GeneratedRegex("""^\s*\d{1,2}[.:]\d{2}\s+(?=[А-ЯЁа-яё«])""")]
    private static partial Regex HourLead();

    [GeneratedRegex("""\s?\.\s+(?=[А-ЯЁ«"])""")]
    private static partial Regex Stop();

    [GeneratedRegex("""^\s*(?<when>[^:\n]{3,60}?)(?:\s?[–—]|\s-|:)\s*(?=[А-ЯЁа-яё«"])""")]
    private static partial Regex Lead();
}
