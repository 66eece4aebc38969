using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Markers;

namespace QualityBot.Papers.Results;

/// <content>Words about pupils, markers and sources.</content>
internal static partial class Texts
{
    public const string NoNeeds = "Обучающихся, которым по итогам работы может понадобиться поддержка, не выявлено.";
    public const string NeedsCaption = "Кому может понадобиться поддержка (н/п – к заданию не приступил)";
    public const string ProposalsCaption = "Что можно предложить (решают учитель, классный руководитель и родители)";
    public const string AllTasks = "все";
    public const string MarkersLead = "Маркер – повод проверить, а не вывод. Ни один маркер сам по себе не говорит о необъективности.";
    public const string SourcesCaption = "Строки, по которым посчитаны показатели";
    public const string DoubtsLead = "Что в файле требует проверки:";

    public static string NeedsLead(int count) =>
        $"Поддержка может понадобиться {RussianText.Count(count, "обучающемуся", "обучающимся", "обучающимся")}. Коды расшифровываются только на компьютере школы.";

    public static string NoMarkers(WorkFacts facts) => facts.Group.N < QualityDomain.Assessments.Markers.Marker.FewestInClass
        ? $"Обучающихся меньше {QualityDomain.Assessments.Markers.Marker.FewestInClass}: маркеры по такой группе не рассчитываются."
        : "Маркеров не выявлено.";

    public static string Marker(Marker marker) => $"{Assessments.Texts.Line(marker)} – {Assessments.Texts.MarkerWording}";

    public static string Reason(NeedReason reason) => reason switch
    {
        NeedReason.Failed => "отметка «2»",
        NeedReason.BasicsMissing(var share, var threshold) => $"базовые задания – {FigureWords.Percent(share)}{RussianText.NoBreakSpace}% при пороге {FigureWords.Whole(threshold)}{RussianText.NoBreakSpace}%",
        NeedReason.NearTheBoundary(_, var cut) => $"у границы «3» ({cut})",
        NeedReason.FarBelowTheJournal => "на две отметки ниже журнала",
        NeedReason.ManyNotAttempted(var skipped, var tasks) => $"не приступил к {skipped} из {tasks} заданий",
        _ => throw new InvalidOperationException($"No words for {reason}."),
    };

    public static string KindOf(SupportKind kind) => kind switch
    {
        SupportKind.ExtraLessons => "индивидуальные дополнительные занятия",
        SupportKind.ProgrammeCorrection => "корректировка рабочей программы, если причина подтвердится",
        SupportKind.DifferentiatedHomework => "дифференцированные домашние задания",
        SupportKind.Recheck => "проверочная работа по тем же умениям",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    public static string Rules(WorkFacts facts) =>
        $"Показатель задания – столбец с его кодом в тех же строках. Доли заданий в один балл – с интервалом Уилсона, остальные – среднее ± 1,96·s/√n. Уровень выполнения – по правилам «{facts.Analysis.Rules.Name}» ({facts.Analysis.Rules.Source}). Успеваемость, качество и СОУ – от всех выставленных отметок.";
}
