using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityBot.Staff;

/// <summary>A day or a range of days as a person types it: «12.10», «12.10–16.10.2026», «с 12 по 16 октября», «24 октября – 1 ноября»; both ends included.</summary>
internal readonly partial record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>Reads it; a day without a year is the first such day on or after <paramref name="earliest"/>.</summary>
    public static bool TryParse(string text, DateOnly earliest, out DayRange range)
    {
        range = default;
        var figures = MonthName().Replace(text, month => $".{Array.FindIndex(Months, start => month.Value.Trim().StartsWith(start, StringComparison.OrdinalIgnoreCase)) + 1}");
        if (Pattern().Match(YearAfterMonth().Replace(figures, ".${year}")) is not { Success: true } match || Day(match, "a", earliest, match.Groups["by"].Value) is not { } first)
        {
            return false;
        }

        DateOnly? last = match.Groups["bd"].Success ? Day(match, "b", earliest, match.Groups["ay"].Value) : first;
        if (last is not { } end)
        {
            return false;
        }

        // «28.12–10.01» goes over the new year.
        range = new(first, end < first && match.Groups["by"].Length == 0 ? end.AddYears(1) : end);
        return range.First <= range.Last;
    }

    private static DateOnly? Day(Match match, string side, DateOnly earliest, string otherYear)
    {
        var typed = match.Groups[side + "y"].Value is { Length: > 0 } own ? own : otherYear;
        var year = typed.Length switch { 0 => earliest.Year, 2 => 2000 + Number(typed), _ => Number(typed) };
        var month = match.Groups[side + "m"].Value is { Length: > 0 } named ? named : match.Groups["bm"].Value;
        if (month.Length == 0)
        {
            return null;
        }

        var text = $"{Number(match.Groups[side + "d"].Value):00}.{Number(month):00}.{year:0000}";
        if (!DateOnly.TryParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return typed.Length == 0 && day < earliest ? day.AddYears(1) : day;
    }

    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<=\d)\s*(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*""", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex("""(?<=\.\d{1,2})\s+(?<year>\d{4})(\s*г\.?(ода)?)?""", RegexOptions.IgnoreCase)]
    private static partial Regex YearAfterMonth();

    [GeneratedRegex("""^\s*(с\s+)?(?<ad>\d{1,2})(\.(?<am>\d{1,2})(\.(?<ay>\d{4}|\d{2}))?\.?)?\s*((-|–|—|по)\s*(?<bd>\d{1,2})\.(?<bm>\d{1,2})(\.(?<by>\d{4}|\d{2}))?\.?)?\s*$""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
