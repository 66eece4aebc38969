using System.Globalization;
using System.Text.RegularExpressions;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Pickers;

/// <summary>A month of days as buttons, Monday first, and the reading of typed dates. It means something inside a dialogue only.</summary>
internal static partial class DayPicker
{
    /// <summary>A cell without a day: nothing happens.</summary>
    public const string Nothing = "nil";

    private const string Day = "day";
    private const string Month = "mon";
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
        var quick = offered.Where(offer => first <= offer.Day && offer.Day <= last).Select(offer => Of(offer.Label, offer.Day, 0)).ToList();
        return new([.. quick.Count == 0 ? [] : (IReadOnlyList<Button>[])[quick], .. Rows(month, first, last)]);
    }

    /// <summary>The month alone.</summary>
    /// <param name="version">The state of the dialogue that the buttons belong to.</param>
    public static IReadOnlyList<IReadOnlyList<Button>> Rows(DateOnly month, DateOnly first, DateOnly last, int version = 0)
    {
        var start = new DateOnly(month.Year, month.Month, 1);
        var blank = new Button(" ", Nothing, 0, version);
        List<IReadOnlyList<Button>> rows =
        [
            [Turn("‹", start.AddMonths(-1), start > first), blank with { Label = Title(start) }, Turn("›", start.AddMonths(1), start.AddMonths(1) <= last)],
            [.. Weekdays.Select(name => blank with { Label = name })],
        ];
        var cells = Enumerable.Repeat(blank, ((int)start.DayOfWeek + 6) % 7)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(start.Year, start.Month)).Select(start.AddDays).Select(day => first <= day && day <= last ? Of($"{day.Day}", day, version) : blank with { Label = "·" }))
            .ToList();
        cells.AddRange(Enumerable.Repeat(blank, (7 - (cells.Count % 7)) % 7));
        rows.AddRange(cells.Chunk(7).Where(week => week.Any(cell => cell.Data.Action == Day))); // A week without a day to choose is no help.
        return rows;

        Button Turn(string label, DateOnly to, bool there) => there ? new(label, Month, (to.Year * 100) + to.Month, version) : blank;
    }

    /// <summary>Reads a press or a typed date; a date without a year is the next such day after <paramref name="after"/>.</summary>
    public static Choice Read(Input input, DateOnly after) => input.Pressed is { } pressed ? Read(pressed)
        : Typed(input.Text, after) is { } day ? new Choice.Picked(day)
        : new Choice.None();

    /// <summary>What a pressed button means.</summary>
    public static Choice Read(ButtonData pressed) => pressed switch
    {
        { Action: Day, Row: var number } when TryDay(number, out var day) => new Choice.Picked(day),
        { Action: Month, Row: var number } when TryDay((number * 100) + 1, out var month) => new Choice.Turned(month),
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

    private static Button Of(string label, DateOnly day, int version) => new(label, Day, (day.Year * 10000) + (day.Month * 100) + day.Day, version);

    private static string Title(DateOnly month) => $"{CultureInfo.GetCultureInfo("ru-RU").TextInfo.ToTitleCase(RussianText.MonthNominative(month.Month))} {month.Year}";

    private static bool TryDay(long number, out DateOnly day) =>
        DateOnly.TryParseExact(number.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\s*(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})([./](?<year>[0-9]{4}|[0-9]{2}))?\s*г?\.?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();

    [GeneratedRegex("""^\s*(?<day>[0-9]{1,2})\s+(?<name>[а-я]{3,8})(\s+(?<year>[0-9]{4}))?\s*(г\.?|года)?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
