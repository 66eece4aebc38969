using System.Globalization;
using QualityBot.Engine;
using QualityDomain.Calendar;

namespace QualityBot.Decisions;

/// <summary>A month as buttons, weeks from Monday.</summary>
internal static class DayPicker
{
    private const string MonthFormat = "yyyyMM";
    private const string DayFormat = "yyyyMMdd";
    private static readonly string[] Weekdays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

    public static Picture Of(ImportStage.Preview stage, ImportFacts facts, string words)
    {
        var month = Month(stage.View.Note) ?? new DateOnly(facts.Intake.Today.Year, facts.Intake.Today.Month, 1);
        var first = Week.MondayOf(month);
        var weeks = Enumerable.Range(0, 6).Select(week => first.AddDays(week * 7)).Where(monday => monday < month.AddMonths(1))
            .Select(monday => (IReadOnlyList<Button>)[.. Enumerable.Range(0, 7).Select(day => Cell(stage, month, monday.AddDays(day)))]);
        return new(words, Pictures.Keys(
            [
                [
                    Pictures.Button(stage, "‹", Press.Month, 0, month.AddMonths(-1).ToString(MonthFormat, CultureInfo.InvariantCulture)),
                    Pictures.Button(stage, Texts.Month(month), Press.Nothing),
                    Pictures.Button(stage, "›", Press.Month, 0, month.AddMonths(1).ToString(MonthFormat, CultureInfo.InvariantCulture)),
                ],
                [.. Weekdays.Select(name => Pictures.Button(stage, name, Press.Nothing))],
                .. weeks,
                [Pictures.Button(stage, Texts.ToPaper, Press.Home)],
            ]));
    }

    /// <summary>The month of a button; null when it is none.</summary>
    public static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(text, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200 ? month : null;

    /// <summary>The day of a button; null when it is none.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200 ? day : null;

    private static Button Cell(ImportStage.Preview stage, DateOnly month, DateOnly day) => day.Month != month.Month
        ? Pictures.Button(stage, " ", Press.Nothing)
        : Pictures.Button(stage, $"{day.Day}", Press.Day, 0, day.ToString(DayFormat, CultureInfo.InvariantCulture));
}
