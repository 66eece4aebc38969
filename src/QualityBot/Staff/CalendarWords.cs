using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Calendar;

namespace QualityBot.Staff;

/// <summary>A school year in words, short enough to be read in a chat.</summary>
internal static class CalendarWords
{
    public static RichText Of(CalendarForm form)
    {
        var year = form.Year;
        var calendar = new SchoolCalendar([year.ToYear(new(0, 0, year.StartYear))], KnownHolidays.Years);
        return RichText.Lines(new[]
        {
            RichText.Of($"<b>Учебный год {Texts.YearName(year.StartYear)}</b>"),
            RichText.Of($"<b>Неделя:</b> {Texts.WeekOf(year)}"),
            RichText.Of($"<b>{Texts.Capital(Texts.TermsOf(year.Kind))}:</b> {string.Join("; ", year.Terms.Select((term, index) => $"{Roman[index]}{RussianText.NoBreakSpace}{Texts.Days(term.First, term.Last)}"))}"),
            year.HalfYears.Count == 0 ? "" : RichText.Of($"<b>Полугодия 10–11 классов:</b> {string.Join("; ", year.HalfYears.Select((half, index) => $"{Roman[index]}{RussianText.NoBreakSpace}{Texts.Days(half.First, half.Last)}"))}"),
            RichText.Of($"<b>Каникулы:</b> {string.Join("; ", year.Vacations.Select(free => Texts.Days(free.First, free.Last)))}{(year.FirstGraders is { } extra ? $"; у первых классов ещё {Texts.Days(extra.First, extra.Last)}" : "")}{(year.Terms.Count > 0 ? $"; летние с{RussianText.NoBreakSpace}{RussianText.DayMonth(year.Terms[^1].Last.AddDays(1))}" : "")}"),
            year.DaysOff.Count == 0 ? "" : RichText.Of($"<b>Свои выходные:</b> {string.Join(", ", year.DaysOff.Select(RussianText.DayMonth))}"),
            year.WorkingDays.Count == 0 ? "" : RichText.Of($"<b>Работаем в выходные:</b> {string.Join(", ", year.WorkingDays.Select(RussianText.DayMonth))}"),
            RichText.Of($"<b>Педсоветы:</b> {(year.Councils.Count == 0 ? "не указаны" : string.Join(", ", year.Councils.Select(RussianText.DayMonth)))}"),
            RichText.Of($"<b>Отчёт о делах «в течение учебного года»:</b> {RussianText.DayMonth(ReportDay.Of(calendar, year.StartYear))}{Texts.BeforeCouncil(year)}"),
            RichText.Of($"<b>Класс пишем:</b> {Texts.ClassExample(form.Style)}"),
        }.Where(line => line.Length > 0));
    }

    private static readonly string[] Roman = ["I", "II", "III", "IV"];
}
