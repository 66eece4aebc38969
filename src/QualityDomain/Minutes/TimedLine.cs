using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>A line that says first when and then what: «Октябрь – проверка кабинетов», «до 15 ноября: сдать списки».</summary>
internal static partial class TimedLine
{
    /// <summary>The time and the wording behind the sign; null: the line begins with no time.</summary>
    public static (string Time, string Text)? Of(string text) =>
        Lead().Match(text) is { Success: true } match && match.Groups["when"].Value.Trim() is var when && (CellMeaning.IsTime(when) || CellMeaning.IsHour(when))
            ? (when, text[match.Length..].Trim())
            : null;

    [GeneratedRegex("""^\s*(?<when>[^:\n]{3,60}?)(?:\s?[–—]|\s-|:)\s*(?=[А-ЯЁа-яё«"])""")]
    private static partial Regex Lead();
}
