using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.Letters;

/// <summary>Number and date of the school's answer to a letter: what shows that the founder's instruction is done.</summary>
public sealed partial record AnswerReference(string Number, DateOnly Date)
{
    /// <summary>«01-15/214 от 25.11», «исх. № 214 от 25 ноября 2026 г.», «25.11.2026 № 214»; null when one of the two is missing, or the day is not yet.</summary>
    /// <param name="today">Supplies the missing year: the latest such day that is not in the future.</param>
    public static AnswerReference? Read(string text, DateOnly today)
    {
        var match = NumberFirst().Match(text.Trim()) is { Success: true } first ? first : DateFirst().Match(text.Trim());
        return match.Success && DayOf(match, today) is { } day && day <= today ? new(match.Groups["n"].Value.TrimEnd('.', ','), day) : null;
    }

    private static DateOnly? DayOf(Match match, DateOnly today)
    {
        var (day, month) = (Value(match.Groups["d"]), match.Groups["m"].Success ? Value(match.Groups["m"]) : MonthOf(match.Groups["word"].Value));
        var year = !match.Groups["y"].Success ? today.Year : Value(match.Groups["y"]) is var written && written < 100 ? 2000 + written : written;
        if (month is not (>= 1 and <= 12) || year is < 2000 or > 2100 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var found = new DateOnly(year, month, day);
        return found > today && !match.Groups["y"].Success ? found.AddYears(-1) : found;
    }

    private static int MonthOf(string word) => Enumerable.Range(1, 12).FirstOrDefault(month => string.Equals(RussianText.MonthGenitive(month), word, StringComparison.OrdinalIgnoreCase));

    private static int Value(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?:ответ\s)?(?:исх\w{0,6}\.?\s?)?(?:письмо\s)?(?:№\s?)?(?<n>[\wА-Яа-я][\wА-Яа-я./-]{0,24})\s{1,2}от\s(?<d>\d{1,2})(?:\.(?<m>\d{1,2})(?:\.(?<y>\d{4}|\d{2}))?|\s(?<word>[а-я]{3,8})(?:\s(?<y>\d{4}))?)\s?(?:г\.?|года)?\.?$""", RegexOptions.IgnoreCase)]
    private static partial Regex NumberFirst();

    [GeneratedRegex("""^(?:ответ\s)?(?:исх\w{0,6}\.?\s?)?(?:от\s)?(?<d>\d{1,2})(?:\.(?<m>\d{1,2})(?:\.(?<y>\d{4}|\d{2}))?|\s(?<word>[а-я]{3,8})(?:\s(?<y>\d{4}))?)\s?(?:г\.?|года)?,?\s{1,2}(?:исх\w{0,6}\.?\s?)?№\s?(?<n>[\wА-Яа-я][\wА-Яа-я./-]{0,24})$""", RegexOptions.IgnoreCase)]
    private static partial Regex DateFirst();
}
