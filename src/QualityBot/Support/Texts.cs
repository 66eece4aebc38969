using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>Every word about the support of pupils. Pupils are codes here.</summary>
internal static partial class Texts
{
    public const string UseButtons = "Выберите, пожалуйста, кнопкой.";
    public const string Nobody = "никто";
    public const string AskClass = "Какой класс?";
    public const string PupilsKey = "Ученики класса";
    public const string NewPlanKey = "➕ План помощи";
    public const string CheckKey = "Проверка месяца";
    public const string SupportPageKey = "К списку класса";
    public const string PupilsAreGone = "Этих учеников или сотрудника уже нет в списках. Начните, пожалуйста, ещё раз.";
    public const string ChooseSomebody = "Отметьте хотя бы одного.";
    public const string NoNames = "Пожалуйста, без фамилий и имён";
    public const string NoPupilsYet = "Учеников пока нет. Классный руководитель один раз называет, сколько их в журнале, и коды появляются сами.";
    public const string NoClassesOfYours = "Не вижу Вашего класса. Попросите секретаря указать в списке сотрудников, какой класс Вы ведёте.";
    public const string NotACount = "Напишите число учеников в журнале цифрами, от 1 до 60.";

    public static string ClassKey(string name, ClassStyle style) => Written(name, style);

    public static string BackToClassKey(string name, ClassStyle style) => $"‹ {Written(name, style)}";

    /// <summary>«07», «✅ 07».</summary>
    public static string PupilKey(Rostered pupil, bool chosen) => $"{(chosen ? "✅ " : "")}{pupil.Code.Number:00}";

    public static string NextKey(int chosen) => chosen == 0 ? "Дальше" : $"Дальше ({chosen})";

    public static RichText AskCount(string name, ClassStyle style, int last) => RichText.Lines(
    [
        RichText.Of($"<b>{Written(name, style)}</b>. Сколько учеников в журнале на 1 сентября? Напишите число."),
        last == 0 ? "Код ученика — класс и номер в журнале: 5А-07. Кто под каким номером, знает только школа: фамилии я не спрашиваю." : $"Сейчас коды есть до № {last}. Коды не меняются до конца года, новый ученик получает следующий номер.",
    ]);

    public static RichText CodesGiven(string name, ClassStyle style, int first, int last) =>
        RichText.Of($"Готово: {Written(name, style)}, {(first == last ? $"код № {last:00}" : $"коды с {first:00} по {last:00}")}. Они не меняются до конца учебного года.");

    public static RichText CodesStay(string name, ClassStyle style, int last) =>
        RichText.Of($"В {Written(name, style)} коды уже есть до № {last}, их номера не меняются до конца года. Если ученик выбыл, его номер просто больше не занимается.");

    public static string Explain(Problem problem) => problem switch
    {
        GapIsMissing => "Назовите, пожалуйста, пробел: какое умение подтягиваем.",
        KindIsMissing => "Отметьте хотя бы один вид работы.",
        PlanEndsBeforeItBegins => "План не может закончиться раньше, чем начнётся.",
        PlanIsTooLong(var weeks) => $"План бывает не длиннее {RussianText.Count(weeks, "недели", "недель", "недель")}: дальше лучше составить новый.",
        RhythmIsOff => "Занятий бывает от одного до шести в неделю, от 5 до 120 минут.",
        PlanIsOver => "Этот план уже закрыт.",
        PlanIsRunning => "План уже идёт: закройте его словом о том, что получилось.",
        PlanHasNotBegun => "План ещё никто не взял: сначала нажмите «Беру».",
        PlanIsNotClosed => "Этот план и так открыт.",
        AlreadyTheirPlan => "Этот план уже Ваш.",
        ReasonIsMissing => "Напишите, пожалуйста, причину — хотя бы двумя словами.",
        NotLater(var until, _) => $"План и так идёт до {RussianText.DayMonth(until)}: новый день должен быть позже.",
        DayLiesAhead(var day) => $"{RussianText.DayMonth(day)} ещё впереди: записать можно то, что уже было.",
        DayIsTooOld(var day, var back) => $"{RussianText.DayMonth(day)} было давно: записать можно занятие не старше {RussianText.Count(back, "дня", "дней", "дней")}.",
        EntryWasUndone => LessonIsGone,
        NotTheirEntry => "Отменить занятие может тот, кто его провёл или записал.",
        MonthLiesAhead(var month) => $"{RussianText.MonthNominative(month.Month)} ещё не начался.",
        NoPaperConsent => "Обследование можно отметить только при согласии родителей на бумаге, данном не позже этого дня.",
        NotOnTheList => "Этого ученика нет в списке класса.",
        NotAllowed => "Это действие для Вас недоступно: этот класс не в Вашем ведении.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    private static string Written(string name, ClassStyle style) => SchoolClass.TryParse(name, out var one) ? one.Display(style) : name;

    /// <summary>«сегодня, 18 ноября», «вчера, 17 ноября», «16 ноября».</summary>
    private static string DayWords(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => $"сегодня, {RussianText.DayMonth(day)}",
        1 => $"вчера, {RussianText.DayMonth(day)}",
        _ => RussianText.DayMonth(day),
    };

    private static string KindWords(SupportKind kind) => kind switch
    {
        SupportKind.ExtraLessons => "занятие",
        SupportKind.ProgrammeCorrection => "корректировка программы",
        SupportKind.DifferentiatedHomework => "домашнее задание",
        _ => "проверка",
    };
}
