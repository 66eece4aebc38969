using System.Globalization;
using System.Text.RegularExpressions;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.FollowUp;

/// <summary>A month of days as buttons, Monday first, and the reading of typed dates. It means something inside a dialogue only.</summary>
internal static partial class DayPicker
{
    private const string Day = "day";
    private const string Month = "mon";
    private const string Nothing = "nil";
    private const int MonthsAhead = 24;

    private static readonly string[] Weekdays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

    /// <summary>What a person did with the picker.</summary>
    internal abstract record Choice
    {
        private Choice() { }

        public sealed record Picked(DateOnly Day) : Choice;

        /// <summary>Another month is to be shown.</summary>
        public sealed record Turned(DateOnly Month) : Choice;

        /// <summary>Neither a day nor a date.</summary>
        public sealed record None : Choice;
    }

    /// <summary>A month between two days, both included; offered days come first in a row of their own.</summary>
    public static Keyboard.Inline Show(DateOnly month, DateOnly first, DateOnly last, params IEnumerable<(string Label, DateOnly Day)> offered)
    {
        var start = new DateOnly(month.Year, month.Month, 1);
        var quick = offered.Where(offer => first <= offer.Day && offer.Day <= last).Select(offer => Of(offer.Label, offer.Day)).ToList();
        List<IReadOnlyList<Button>> rows = quick.Count == 0 ? [] : [quick];
        rows.Add([Turn("‹", start.AddMonths(-1), start > first), new(Title(start), Nothing), Turn("›", start.AddMonths(1), start.AddMonths(1) <= last)]);
        rows.Add([.. Weekdays.Select(name => new Button(name, Nothing))]);
        var blank = ((int)start.DayOfWeek + 6) % 7;
        var cells = Enumerable.Repeat(new Button(" ", Nothing), blank)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(start.Year, start.Month)).Select(start.AddDays).Select(day => first <= day && day <= last ? Of($"{day.Day}", day) : new Button("·", Nothing)))
            .ToList();
        cells.AddRange(Enumerable.Repeat(new Button(" ", Nothing), (7 - (cells.Count % 7)) % 7));
        rows.AddRange(cells.Chunk(7));
        return new(rows);
    }

    /// <summary>Reads a press or a typed date; a date without a year is the next such day after <paramref name="after"/>.</summary>
    public static Choice Read(Input input, DateOnly after) => input.Pressed switch
    {
        { Action: Day, Row: var number } when TryDay(number, out var day) => new Choice.Picked(day),
        { Action: Month, Row: var number } when TryDay((number * 100) + 1, out var month) => new Choice.Turned(month),
        null when Typed(input.Text, after) is { } day => new Choice.Picked(day),
        _ => new Choice.None(),
    };

    /// <summary>The last day that a picker offers from <paramref name="first"/> on.</summary>
    public static DateOnly Horizon(DateOnly first) => first.AddMonths(MonthsAhead);

    private static DateOnly? Typed(string text, DateOnly after)
    {
        if (Figures().Match(text) is { Success: true } figures)
        {
            return InYear(Number(figures, "day"), Number(figures, "month"), figures.Groups["year"].Success ? Number(figures, "year") : null, after);
        }

        var words = Words().Match(text.ToLowerInvariant());
        var month = words.Success ? Enumerable.Range(1, 12).FirstOrDefault(number => RussianText.MonthGenitive(number) == words.Groups["name"].Value) : 0;
        return month == 0 ? null : InYear(Number(words, "day"), month, words.Groups["year"].Success ? Number(words, "year") : null, after);
    }

    private static DateOnly? InYear(int day, int month, int? year, DateOnly after)
    {
        var asked = year is < 100 ? 2000 + year : year;
        return (asked is { } one ? [one] : Enumerable.Range(after.Year, 2))
            .Where(candidate => candidate is >= 2000 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(candidate, month))
            .Select(candidate => (DateOnly?)new DateOnly(candidate, month, day))
            .FirstOrDefault(candidate => asked is not null || candidate > after);
    }

    private static Button Of(string label, DateOnly day) => new(label, Day, (day.Year * 10000) + (day.Month * 100) + day.Day);

    private static Button Turn(string label, DateOnly month, bool there) => there ? new(label, Month, (month.Year * 100) + month.Month) : new(" ", Nothing);

    private static string Title(DateOnly month) => $"{CultureInfo.GetCultureInfo("ru-RU").TextInfo.ToTitleCase(RussianText.MonthNominative(month.Month))} {month.Year}";

    private static bool TryDay(long number, out DateOnly day) =>
        DateOnly.TryParseExact(number.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\s*(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})([./](?<year>[0-9]{4}|[0-9]{2}))?\s*г?\.?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();

    [GeneratedRegex("""^\s*(?<day>[0-9]{1,2})\s+(?<name>[а-я]{3,8})(\s+(?<year>[0-9]{4}))?\s*(г\.?|года)?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
