using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Words about the school year and the school itself.</summary>
internal static partial class Texts
{
    public const string AllRight = "Всё верно";
    public const string SaveYear = "Сохранить";
    public const string LeaveAsIs = "Оставить как было";
    public const string VacationsKey = "Каникулы";
    public const string CouncilsKey = "Педсоветы";
    public const string HalfYearsKey = "Полугодия 10–11";
    public const string DaysOffKey = "Свои выходные";
    public const string WorkingDaysKey = "Рабочие дни вместо выходных";
    public const string CalendarKey = "Учебный год";
    public const string RememberedKey = "Что я запомнил";
    public const string SchoolKey = "О школе";
    public const string TooLongOrShort = "Слишком длинно или слишком коротко. Напишите, пожалуйста, иначе.";
    public const string CheckYear = "Вот как обычно устроен учебный год. Если у Вас так же, нажмите «Всё верно», иначе поправьте кнопками. Изменить можно и потом: /settings.";
    public const string YearIsProposed = "Этот год школа ещё не подтверждала, это предложение. Поправьте и сохраните.";

    public static string YearName(int start) => $"{start}/{start + 1}";

    public static string WeekOf(YearDraft year) => (year.Week == 5 ? "пять дней" : "шесть дней")
        + (year.OtherWeek.Count == 0 ? ", все классы" : $"; {(year.Week == 5 ? "шесть" : "пять")} дней учатся {string.Join(", ", year.OtherWeek)}");

    public static string TermsOf(TermKind kind) => kind == TermKind.Trimester ? "триместры" : "четверти";

    public static string BeforeCouncil(YearDraft year) => year.Councils.Any(day => SchoolYear.StartYearOf(day) == year.StartYear)
        ? $" (за {RussianText.Count(year.ReportDays, "рабочий день", "рабочих дня", "рабочих дней")} до последнего педсовета)" : " (пока даты педсоветов не указаны)";

    public static string ClassExample(ClassStyle style) => style == ClassStyle.Quoted ? "5 «А»" : "5А";

    public static string SwitchWeek(int week) => week == 5 ? "Шесть дней в неделю" : "Пять дней в неделю";

    public static string OtherWeekKey(int week) => week == 5 ? "Кто учится шесть дней" : "Кто учится пять дней";

    public static string TermsKey(TermKind kind) => kind == TermKind.Trimester ? "Даты триместров" : "Даты четвертей";

    public static string SwitchKind(TermKind other) => other == TermKind.Trimester ? "У нас триместры" : "У нас четверти";

    public static string ReportDaysKey(int days) => $"Отчёт за {RussianText.Count(days, "день", "дня", "дней")}";

    public static string StyleKey(ClassStyle other) => $"Писать {ClassExample(other)}";

    public static string AskCalendar(CalendarField field, YearDraft year) => field switch
    {
        CalendarField.OtherWeek => $"Какие классы учатся {(year.Week == 5 ? "шесть" : "пять")} дней? Например: 10А, 11А. Если таких нет, напишите «нет».",
        CalendarField.Terms => $"Напишите первый и последний день каждой четверти (их четыре) или триместра (их три) через точку с запятой, например: {Example(YearProposal.Of(year.StartYear, year.Kind).Terms)}",
        CalendarField.Vacations => $"Напишите каникулы через точку с запятой, летние не нужны: {Example(YearProposal.Of(year.StartYear, year.Kind).Vacations)}",
        CalendarField.Councils => "Когда педагогические советы этого учебного года? Напишите даты через запятую, например: 28.08, 06.11, 29.12, 26.03, 28.05.",
        CalendarField.HalfYears => "Полугодия 10–11 классов: первый и последний день каждого через точку с запятой, например: 01.09–30.12; 11.01–26.05. Без своих дат («нет») первое считается до 31 декабря, второе до 31 мая.",
        CalendarField.DaysOff => "В какие дни школа не работает, кроме общих праздников: региональный праздник, карантин, перенос? Через запятую: 09.11, 24.02–26.02. Если таких нет, напишите «нет».",
        CalendarField.WorkingDays => "В какие выходные школа работает (отработка переноса)? Через запятую: 14.11, 20.02. Если таких нет, напишите «нет».",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field without a question."),
    };

    public static string YearSaved(YearDraft year, int moved) => $"Сохранено: учебный год {YearName(year.StartYear)}." + (moved == 0 ? ""
        : $" Срок изменился у {moved}{RussianText.NoBreakSpace}{RussianText.Plural(moved, "решения", "решений", "решений")}, исполнители увидят новый в ближайшей сводке.");

    public static RichText AboutSchool(School school) => RichText.Lines(
        RichText.Of($"<b>Полное название:</b> {school.Name}"),
        RichText.Of($"<b>Кратко:</b> {school.ShortName ?? "не указано"}"),
        RichText.Of($"<b>Место:</b> {school.Place ?? "не указано"}"),
        RichText.Of($"<b>Адрес и телефон:</b> {school.Address ?? "не указаны"}"),
        RichText.Of($"<b>Часовой пояс:</b> {school.ZoneId}"),
        "Так школа названа в сообщениях и в бланке документов. Что изменить?");

    public static string FieldName(SchoolField field) => field switch
    {
        SchoolField.Name => "Полное название",
        SchoolField.ShortName => "Кратко",
        SchoolField.Place => "Место",
        SchoolField.Address => "Адрес и телефон",
        SchoolField.Zone => "Часовой пояс",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field without a word."),
    };

    public static string AskField(SchoolField field) => field switch
    {
        SchoolField.Name => "Как школа называется полностью, как на бланке?",
        SchoolField.ShortName => "Как школу называют коротко? Например: Школа № 12. Чтобы убрать, напишите «-».",
        SchoolField.Place => "Город или село для бланка, например: г. Заречный. Чтобы убрать, напишите «-».",
        SchoolField.Address => "Адрес и телефон для бланка одной строкой. Чтобы убрать, напишите «-».",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field without a question."),
    };

    private static string Example(ValueList<Stretch> stretches) => string.Join("; ", stretches.Select(one => $"{one.First:dd.MM}–{one.Last:dd.MM}"));
}
