using System.Globalization;
using System.Text.RegularExpressions;
using QualityBot.Engine;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>Choosing the hour of a gathering: «18:00», «18.30», «в 18», or a button.</summary>
internal static partial class GatheringTime
{
    private const int InRow = 4;

    /// <summary>Parents come in the evening, colleagues after lessons.</summary>
    public static Keyboard.Inline Keys(string action, GatheringKind kind)
    {
        var first = kind is GatheringKind.SchoolParents or GatheringKind.ClassParents ? new TimeOnly(17, 0) : new TimeOnly(13, 30);
        return new([.. Enumerable.Range(0, 8).Select(step => first.AddMinutes(step * 30)).Select(time => new Button(Of(time), action, (time.Hour * 60) + time.Minute)).Chunk(InRow)]);
    }

    public static string Of(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    public static TimeOnly? Read(string text) => Typed().Match(text) is { Success: true } match
        && TimeOnly.TryParseExact($"{match.Groups["hour"].Value}:{(match.Groups["minute"].Success ? match.Groups["minute"].Value : "00")}", "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"^\s*(в\s+)?(?<hour>[0-9]{1,2})([:.\- ](?<minute>[0-9]{2}))?(\s*ч\.?)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}
