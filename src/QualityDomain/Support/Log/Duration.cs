using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.Support.Log;

/// <summary>The length of a lesson in a line: «40 мин», «полчаса», «1,5 часа», «2 урока».</summary>
internal static partial class Duration
{
    /// <summary>A lesson of the timetable, in minutes.</summary>
    private const int Lesson = 40;

    /// <summary>Minutes from 5 to 240; null: the text says none. What was read is taken out of the text.</summary>
    public static int? Take(ref string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            if (Minutes(match) is >= 5 and <= 240 and var minutes)
            {
                text = text.Remove(match.Index, match.Length).Insert(match.Index, ",");
                return minutes;
            }
        }

        return null;
    }

    private static int Minutes(Match match)
    {
        if (match.Groups["half"].Success)
        {
            return match.Groups["half"].Value.StartsWith("пол", StringComparison.OrdinalIgnoreCase) && match.Groups["half"].Value.Contains("тор", StringComparison.OrdinalIgnoreCase) ? 90 : 30;
        }

        var number = match.Groups["n"].Success ? decimal.Parse(match.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 1;
        var more = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            ['м', ..] => (int)number,
            ['ч', ..] => (int)(number * 60) + more,
            _ => (int)(number * Lesson),
        };
    }

    [GeneratedRegex("""(?<![\p{L}\p{N}-])(?:(?<half>полчаса|полтора\sчаса)|(?<n>[0-9]{1,3}(?:[.,]5)?)\s?(?<unit>мин(?:ут\w{0,2}|\.)?|м|час(?:а|ов)?|ч|урок(?:а|ов)?)(?![\p{L}])\.?(?:\s?(?<m>[0-9]{1,2})\s?мин(?:ут\w{0,2}|\.)?)?|(?<unit>час)(?![\p{L}]))""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
