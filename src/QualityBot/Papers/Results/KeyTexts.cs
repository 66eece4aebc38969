using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments;

namespace QualityBot.Papers.Results;

/// <summary>Words of the buttons, and why there is no paper.</summary>
internal static class KeyTexts
{
    public static string AskWhich(Work work) => $"Документы: {Assessments.Texts.Name(work)}. Что подготовить?";

    public static string Of(WorkPaper paper, string? group = null) => paper switch
    {
        WorkPaper.Report => group is null ? "Аналитическая справка" : $"Аналитическая справка, {group}",
        WorkPaper.Subjects => "По всем предметам",
        WorkPaper.School => "По школе",
        WorkPaper.Routes => "Маршруты учеников",
        WorkPaper.Years => "Сравнение по годам",
        WorkPaper.Minutes => "Протокол ШМО",
        WorkPaper.Outcome => "Приказ об итогах",
        WorkPaper.Plan => "План мер",
        WorkPaper.Acquaintance => "Лист ознакомления",
        WorkPaper.Conduct => "Приказ о проведении",
        WorkPaper.Schedule => "График",
        _ => throw new InvalidOperationException($"No words for {paper}."),
    };

    public static string Explain(Problem problem) => problem switch
    {
        NoSuchWork => "Такой работы нет, или её результаты относятся не к Вашим классам и предметам.",
        NoResultsYet => "Результатов по ученикам у этой работы пока нет: загрузите файл с баллами или отметками.",
        NoSuchClassInWork(var one) => $"Класса {RichText.Shorten(one, 20)} в этой работе нет.",
        NobodyNeedsSupport => "По этой работе никому из учеников поддержка не предложена, маршруты не нужны.",
        NoSuchPupil(var code) => $"Ученика с кодом «{RichText.Shorten(code, 20)}» в этой работе нет.",
        OneSubjectOnly => "Справка по предметам нужна, когда у этой процедуры есть результаты хотя бы по двум предметам или параллелям.",
        NothingToCompare => "Сравнить не с чем: прежних работ этих учеников и этой работы в прошлые годы нет.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };
}
