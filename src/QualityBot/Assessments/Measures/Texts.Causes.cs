using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Map;
using QualityDomain.People;
using Figures = QualityBot.Assessments.Texts;

namespace QualityBot.Assessments.Measures;

/// <content>Causes and what speaks for and against them.</content>
internal static partial class Texts
{
    public const string NoData = "нет данных: по этой работе судить нельзя";

    /// <summary>The map's own name or, where it would point at somebody whom every reader knows, help by topic.</summary>
    public static string Name(Cause cause, bool isRecognisable, string? procedure) => (cause.Id, isRecognisable && cause.ConcernsTeacher) switch
    {
        ("0-12d", _) when procedure != KnownProcedures.Vpr => "Содержание работы и программы",
        ("0-12a", true) => "Содержание предмета: нужна ли помощь",
        ("0-12b", true) => "Приёмы преподавания: нужна ли помощь",
        ("0-12c", true) => "Единый подход к отметкам",
        ("0-12e", true) => "Уверенное владение содержанием",
        ("0-12f", true) => "Удачные технологии",
        ("0-12g", true) => "Удачные приёмы",
        ("0-12h", true) => "Слаженная работа",
        _ => cause.Title,
    };

    /// <summary>The chosen cause, named as it was offered.</summary>
    public static string CauseName(Finding finding, Assessment work, IEnumerable<Appointment> appointments, DateOnly today) =>
        Name(KnownCauses.Find(finding.CauseId)!, TaughtBy.IsRecognisable(TaughtBy.Count(work.Work, finding.Group, appointments, today)), work.Procedure);

    /// <summary>What the journal says of the whole work.</summary>
    public static string Half(JournalFigures journal) => journal.Outcome switch
    {
        null => $"С журналом не сравнить: пар отметок {journal.Pairs}, нужно хотя бы пять.",
        { Half: OutcomeHalf.Below } outcome => $"Результаты ниже текущего качества знаний ({Figures.Signed(outcome.Difference)} по {RussianText.Count(journal.Pairs, "ученику", "ученикам", "ученикам")}).",
        { Half: OutcomeHalf.Above } outcome => $"Результаты выше текущего качества знаний ({Figures.Signed(outcome.Difference)} по {RussianText.Count(journal.Pairs, "ученику", "ученикам", "ученикам")}).",
        _ => $"Результаты соответствуют текущему качеству знаний ({RussianText.Count(journal.Pairs, "пара", "пары", "пар")} отметок{Moved(journal)}).",
    };

    /// <summary>Quality may agree although marks moved: 5 to 4, 3 to 2.</summary>
    private static string Moved(JournalFigures journal) => journal.SignTest >= QualityDomain.Assessments.Markers.Marker.Level ? ""
        : journal.Lowered > journal.Raised ? $"; но понижена отметка у {journal.Lowered}, повышена у {journal.Raised}" : $"; но повышена отметка у {journal.Raised}, понижена у {journal.Lowered}";

    /// <summary>One line with the numbers.</summary>
    public static string Line(Evidence one) => one.Kind switch
    {
        EvidenceKind.JournalShift => $"качество за работу {(one.Value < 0 ? "ниже" : "выше")} журнала: {Shift(one.Value, one.Interval)}",
        EvidenceKind.JournalAgrees => $"качество за работу и в журнале не различается: {Shift(one.Value, one.Interval)}",
        EvidenceKind.JournalOneWay => $"отметки сдвинуты в одну сторону: {one.Count} из {one.Of}",
        EvidenceKind.JournalFarApart => $"на две отметки и больше расходятся у {one.Count} из {one.Of}",
        EvidenceKind.WeakEverywhere => $"так во всех классах ({one.Of})",
        EvidenceKind.OthersManage => $"{RussianText.Plural(one.Count, "справился", "справились", "справились")} {RussianText.Count(one.Count, "класс", "класса", "классов")} из {one.Of}",
        EvidenceKind.BelowOthers => $"ниже остальных классов на {Figures.Points(-one.Value!.Value)} ({Figures.Between(one.Interval!.Value)}), таких заданий {one.Count} из {one.Of}",
        EvidenceKind.RestIsEven => $"не хуже других классов в {RussianText.Count(one.Count, "задании", "заданиях", "заданиях")} из {one.Of}",
        EvidenceKind.WeakerByJournalToo => $"класс слабее и по журналу: качество {Figures.Signed(one.Value!.Value)}",
        EvidenceKind.FewTasksWeak => $"слабых заданий немного: {one.Count} из {one.Of}",
        EvidenceKind.ManyTasksWeak => $"слабых заданий много: {one.Count} из {one.Of}",
        EvidenceKind.ManySkipped => $"даже не приступили {one.Count} из {one.Of}",
        EvidenceKind.FewWrote => $"писали не все: отсутствовали {one.Count} из {one.Of}",
        EvidenceKind.AsElsewhere => $"у других школ так же: разница {Shift(one.Value, one.Interval)}",
        EvidenceKind.BelowElsewhere => $"у других школ лучше: разница {Shift(one.Value, one.Interval)}",
        EvidenceKind.AboveElsewhere => $"заметно выше других школ: {Shift(one.Value, one.Interval)}",
        EvidenceKind.MarkerSeen => $"{Figures.Detail(one.Marker!)} ({Figures.MarkerWording})",
        EvidenceKind.NoMarkers => "других маркеров нет",
        EvidenceKind.TasksMastered => $"освоено {one.Count} из {RussianText.Count(one.Of, "задания", "заданий", "заданий")}",
        EvidenceKind.TasksWeak => $"есть слабые задания: {one.Count} из {one.Of}",
        EvidenceKind.MarksConfirmed => $"работа подтвердила отметки: {one.Count} из {one.Of}",
        EvidenceKind.QualityIsLow => $"но «4» и «5» мало: {one.Count} из {one.Of}",
        _ => throw new InvalidOperationException($"No words for {one.Kind}."),
    };

    /// <summary>«за: …» or «против: …», as it is shown and kept.</summary>
    public static string Argument(Evidence one) => $"{(one.IsFor ? "за" : "против")}: {Line(one)}";
}
