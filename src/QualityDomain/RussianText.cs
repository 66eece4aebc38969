using System.Globalization;

namespace QualityDomain;

/// <summary>How numbers and days are written in Russian papers and messages; names: <see cref="People.PersonName"/>.</summary>
/// <remarks>
/// A no-break space stands wherever a line must not end, as between a number and its word.
/// Source of the forms: common rules of Russian record keeping (ГОСТ Р 7.0.97): «9 ноября 2020 г.», «09.11.2020».
/// </remarks>
public static class RussianText
{
    /// <summary>The space at which no line ends.</summary>
    public const char NoBreakSpace = '\u00A0';

    private static readonly string[] Genitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] Nominative =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <summary>The form of a word that goes with <paramref name="n"/>: 1 решение, 2 решения, 5 решений, 11 решений, 21 решение.</summary>
    public static string Plural(long n, string one, string few, string many) => (Math.Abs(n % 100), Math.Abs(n % 10)) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    };

    /// <summary>Without the stop or semicolon that a list put at its end; the point of an abbreviation («2026 г.», «А.П.») stays.</summary>
    public static string WithoutStop(string text)
    {
        var end = text.TrimEnd(' ', ';', ',');
        var word = end.EndsWith('.') ? end[(end.LastIndexOf(' ') + 1)..^1] : "";
        return word.Length > 0 && (char.IsAsciiDigit(word[^1]) || (word.Length >= 3 && !word.Contains('.', StringComparison.Ordinal))) ? end[..^1] : end;
    }

    /// <summary>Ends a sentence: with one stop, also behind «2026 г.», initials, and what somebody typed with a stop of its own.</summary>
    public static string Stopped(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";

    /// <summary>The number with the right form of its word: «5 решений».</summary>
    public static string Count(long n, string one, string few, string many) => $"{Number(n)}{NoBreakSpace}{Plural(n, one, few, many)}";

    /// <summary>A whole number; thousands stand apart: «12 500».</summary>
    public static string Number(long n) =>
        Math.Abs(n) < 10_000
            ? n.ToString(CultureInfo.InvariantCulture)
            : n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', NoBreakSpace);

    /// <summary>A number with a decimal comma and at most <paramref name="digits"/> digits after it: «3,7».</summary>
    public static string Number(decimal n, int digits = 1) =>
        Math.Round(n, digits, MidpointRounding.AwayFromZero).ToString("0." + new string('#', digits), CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A share between 0 and 1 as per cent: «42,9 %».</summary>
    public static string Percent(decimal share, int digits = 1) => $"{Number(share * 100, digits)}{NoBreakSpace}%";

    /// <summary>The day in words: «9 ноября 2020 г.».</summary>
    public static string Day(DateOnly day) => $"{DayMonth(day)} {day.Year}{NoBreakSpace}г.";

    /// <summary>The day without its year: «9 ноября».</summary>
    public static string DayMonth(DateOnly day) => $"{day.Day}{NoBreakSpace}{MonthGenitive(day.Month)}";

    /// <summary>The day in figures: «09.11.2020».</summary>
    public static string ShortDay(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>The month with its year, in the nominative: «ноябрь 2020 г.».</summary>
    public static string MonthOf(DateOnly day) => $"{MonthNominative(day.Month)} {day.Year}{NoBreakSpace}г.";

    /// <summary>The month, from 1 to 12, in the genitive: «ноября».</summary>
    public static string MonthGenitive(int month) => Genitive[month - 1];

    /// <summary>The month, from 1 to 12, in the nominative: «ноябрь».</summary>
    public static string MonthNominative(int month) => Nominative[month - 1];
}
