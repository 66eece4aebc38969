using System.Globalization;
using System.Text.RegularExpressions;
using QualityDomain.Deadlines;

namespace QualityBot.Drafts;

/// <summary>The same words with later years.</summary>
internal static partial class YearWords
{
    private const int Farthest = 15;

    /// <summary>«2024-2025» as the school year that begins in <paramref name="start"/>; a single year as the one in which that school year begins. Null: nothing to change.</summary>
    public static string? InSchoolYear(string words, int? start) => start is { } year && Year().Match(words) is { Success: true } first
        ? Moved(words, year - Number(first) + (BeginsInSpring().IsMatch(words) ? 1 : 0))
        : null;

    /// <summary>The deadline with the nearest years in which it does not end before its beginning; null: it names no year, or no year helps.</summary>
    public static string? Later(string deadline, DeadlineContext context) => context.FirstDay is { } from && Year().IsMatch(deadline)
        ? Enumerable.Range(1, Farthest).Select(by => Moved(deadline, by)).FirstOrDefault(words =>
            DeadlineReader.Read(words, context) is { NeedsConfirmation: false } reading && reading.FirstDue(context) >= from)
        : null;

    private static string Moved(string words, int by) => Year().Replace(words, match => match.Groups["tail"] is { Success: true } tail
        ? $"{Text(Number(match) + by)}{match.Groups["between"].Value}{Text((int.Parse(tail.ValueSpan, CultureInfo.InvariantCulture) + by) % 100)[^2..].PadLeft(2, '0')}"
        : Text(Number(match) + by));

    private static int Number(Match match) => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A year in full, perhaps with the last two figures of the next one: «2024», «2024/25».</summary>
    [GeneratedRegex("""(?<!\d)(?<year>20\d\d)(?:(?<between>\s?[-–—/]\s?)(?<tail>\d\d)(?!\d))?(?!\d)""")]
    private static partial Regex Year();

    [GeneratedRegex("""^(?:январ|феврал|март|апрел|ма[йя]|июн|июл)""", RegexOptions.IgnoreCase)]
    private static partial Regex BeginsInSpring();
}
