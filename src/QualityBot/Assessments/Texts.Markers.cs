using System.Globalization;
using QualityDomain;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Markers;

namespace QualityBot.Assessments;

/// <summary>Words about markers: numbers and limits, never a verdict.</summary>
internal static partial class Texts
{
    /// <summary>The wording of every marker.</summary>
    public const string MarkerWording = "маркер, требует проверки";
    public const string MarkersTitle = "Маркеры, требуют проверки (это не выводы)";

    /// <summary>What was seen, with its numbers.</summary>
    public static string Detail(Marker marker) => marker switch
    {
        Marker.BoundaryPeak peak => $"граница отметки «{peak.Mark}» ({peak.Cut} б.): {RussianText.Count(peak.At, "работа", "работы", "работ")} ровно на границе и {peak.Below} на балл ниже, по соседним баллам ожидалось {RussianText.Number((decimal)peak.ExpectedAt)} и {RussianText.Number((decimal)peak.ExpectedBelow)}",
        Marker.MarksAgainstScale against => $"отметка не та, что по шкале: {against.Count} из {against.N}",
        Marker.NarrowSpread narrow => $"баллы лежат теснее, чем в других классах: разброс {RussianText.Number((decimal)narrow.Deviation)} против {RussianText.Number((decimal)narrow.Others)}",
        Marker.AboveTheParallel above => $"класс заметно выше параллели: медиана {RussianText.Number((decimal)above.Median)} против {RussianText.Number((decimal)above.Others)}",
        Marker.IdenticalAnswers same => $"работы с одинаковыми баллами по всем заданиям: {RussianText.Count(same.Pairs, "пара", "пары", "пар")}, по другим классам ожидалось {RussianText.Number((decimal)same.Expected)}",
        Marker.JournalDisagreement journal => $"отметки за работу и по журналу расходятся в одну сторону: понизили {journal.Lowered}, подтвердили {journal.Confirmed}, повысили {journal.Raised}",
        Marker.NobodySkipped nobody => $"никто не пропустил ни одного задания, в других классах пропускают {Percent(nobody.Others)} %",
        Marker.NotConfirmedLater later => $"позднее отметки тех же учеников ниже: снизились {later.Lowered}, те же {later.Kept}, выросли {later.Raised}",
        Marker.DynamicsApart apart => $"отметки класса изменились иначе, чем в параллели: {Change(apart.Change)} против {Change(apart.Others)}",
        _ => throw new InvalidOperationException($"No words for {marker}."),
    };

    /// <summary>One line: who, what, how sure, on how many.</summary>
    public static string Line(Marker marker) => string.Concat(
        $"{Called(marker.Group) ?? "Школа"}: {Detail(marker)}",
        marker.P is { } p ? $"; случайно – {Chance(p)}" : "",
        marker.Weight switch { Weight.Limited => $"; n = {marker.N}, мало для вывода", Weight.Approximate => $"; n = {marker.N}, приблизительно", _ => $"; n = {marker.N}" });

    private static string Chance(double p) => p < 0.001 ? "реже 1 раза из 1000" : $"примерно {RussianText.Count((long)Math.Ceiling(p * 1000), "раз", "раза", "раз")} из 1000";

    private static string Change(double change) => (change > 0 ? "+" : "") + change.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',').Replace('-', '−');
}
