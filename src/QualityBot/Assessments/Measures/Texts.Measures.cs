using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Map;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Assessments.Measures;

/// <content>Decisions in words: help by topic, no names, no blame.</content>
internal static partial class Texts
{
    /// <summary>A decision as it will stand in the register.</summary>
    /// <param name="pupils">0: it is for nobody in particular.</param>
    public static string Decision(Measure measure, Observation one, Work work, int pupils) =>
        $"{Wording(measure, one, work, pupils)} ({Assessments.Texts.Name(work)})";

    /// <summary>The same without the name of the work.</summary>
    public static string Wording(Measure measure, Observation one, Work work, int pupils) => measure.Code switch
    {
        "help" => $"Методическая помощь {About(one, work)}: разобрать на ШМО приёмы, которые дают результат",
        "control" => $"Включить в план ВШК: как текущие отметки соотносятся с результатами работ, {Subject(work)}, {Parallel(work)}",
        "recheck" => "Выборочно перепроверить работы комиссией по единым критериям: маркер, требует проверки",
        "criteria" => $"Договориться на ШМО о единых критериях текущих отметок, {Subject(work)}",
        "programme" => $"Уточнить ООП {About(one, work)}: когда тема изучается и сколько на неё часов",
        "share" => $"По желанию учителей: показать на ШМО то, что получается, {Subject(work)}, {Parallel(work)}",
        "lessons" => $"Индивидуальные дополнительные занятия {About(one, work)}{For(one, work, pupils)}",
        "homework" => $"Дифференцированные домашние задания {About(one, work)}{(work.Grade >= 8 ? ", в том числе из открытого банка заданий ГИА" : "")}{For(one, work, pupils)}",
        "retest" => $"Проверочная работа {About(one, work)}: закрыты ли пробелы{For(one, work, pupils)}",
        "course" => $"Если подтвердится: поправить рабочую программу {About(one, work)}{For(one, work, 0)}",
        "mentor" => $"Наставничество и взаимные посещения уроков {About(one, work)}",
        "training" => $"Учесть в плане повышения квалификации: курсы {About(one, work)}",
        "textbooks" => $"Проверить, хватает ли в УМК заданий {About(one, work)}",
        "parents" => $"Познакомить родителей с разбором работы и договориться о поддержке дома{For(one, work, 0)}",
        "contest" => $"По желанию учителей: конкурсы и обмен опытом, {Subject(work)}",
        "thanks" => $"Отметить работу моральным поощрением, {Subject(work)}, {Parallel(work)}",
        "stimulus" => $"Учесть в листе оценки деятельности (материальное стимулирование), {Subject(work)}, {Parallel(work)}",
        "category" => $"Поддержать подтверждение или повышение категории, {Subject(work)}",
        "admin" => "Рассмотреть меры административного воздействия",
        _ => throw new InvalidOperationException($"No words for {measure.Code}."),
    };

    public static string Document(MapDocument document) => document switch
    {
        MapDocument.MethodicalPlan => "план методработы, ШМО",
        MapDocument.DevelopmentPlan => "план профразвития",
        MapDocument.ControlPlan => "план ВШК",
        MapDocument.TextbookList => "перечень УМК",
        MapDocument.Curriculum => "ООП, учебный план",
        MapDocument.CourseProgramme => "рабочая программа",
        MapDocument.SupportPlan => "план работы с пробелами",
        MapDocument.Portfolio => "портфолио",
        MapDocument.AttestationApplication => "заявление на аттестацию",
        MapDocument.EvaluationSheet => "лист оценки",
        MapDocument.DirectorOrder => "приказ",
        _ => throw new InvalidOperationException($"No words for {document}."),
    };

    /// <summary>The measure in a word, for the reason why it is not offered.</summary>
    public static string Blocked(Measure measure) => measure.Code switch
    {
        "admin" => "административные меры",
        "thanks" => "поощрение",
        "stimulus" => "стимулирующие",
        "category" => "категория",
        _ => throw new InvalidOperationException($"{measure.Code} is never blocked."),
    };

    /// <summary>«по теме «Чтение»», «по заданиям 2, 5», «по русскому языку» without a dictionary of cases: «по предмету «Русский язык»».</summary>
    private static string About(Observation one, Work work) =>
        one.Skill is { } skill ? $"по теме «{skill}»"
        : one.Items.Count == 0 ? $"по предмету «{work.Subject}»"
        : one.Items.Count == 1 ? $"по заданию {one.Items[0]}, {Subject(work)}"
        : $"по заданиям {string.Join(", ", one.Items)}, {Subject(work)}";

    private static string Subject(Work work) => work.Subject is { } subject ? char.ToLowerInvariant(subject[0]) + subject[1..] : "предмет";

    private static string Parallel(Work work) => work.Grade is { } grade ? $"{grade}{RussianText.NoBreakSpace}классы" : "все классы";

    /// <summary>Whose pupils: the class, and how many when there are five or more.</summary>
    private static string For(Observation one, Work work, int pupils) =>
        $"; {one.Group ?? Parallel(work)}{(pupils >= Share.Fewest ? $", {RussianText.Count(pupils, "ученик", "ученика", "учеников")}" : "")}";
}
