using BenchmarkDotNet.Attributes;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Tests.Papers.Results;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;

namespace Benchmarks;

/// <summary>The five-page paper of docs/performance.md: text, a register of 60 rows with five columns, charts, signatures.</summary>
[MemoryDiagnoser]
public class PaperBenchmarks
{
    private static readonly ReportDocument Paper = new("СПРАВКА\nо выполнении решений педагогического совета", new(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(3)))
    {
        Letterhead = new("Муниципальное бюджетное общеобразовательное учреждение", "МБОУ «СОШ № 47»", ["г. Заречинск"]),
        Provenance = "Сформировано 20.11.2026 в 7:30 из протокола № 3.",
        Blocks =
        [
            new Paragraph("Из 60 решений выполнено 40, в работе 15, просрочено 5. Все решения имеют ответственного."),
            new ProgressChart("Исполнение решений", [new("выполнено", Tone.Good), new("в работе", Tone.Fair), new("просрочено", Tone.Bad)], [40, 15, 5]),
            new Table(
                [new("№", 0.7, Alignment.Centre), new("Решение", 5), new("Ответственный", 2.6), new("Срок", 1.7), new("Исполнение", 3)],
                [.. Enumerable.Range(1, 60).Select(i => Row.Of($"{i}", $"Провести дополнительные занятия для обучающихся, не справившихся с заданием № {i}", "Беляева А.П.", "04.09.2026", $"выполнено, справка № {i}"))]),
            new Signatures([new("Директор", "Д.К. Громов")]),
        ],
    };

    private static readonly WorkFacts Facts = new(new(new(2026, 5, 18, 9, 5, 0, TimeSpan.FromHours(5)), "Беляева А.П."), GivenWork.Parallel, ["results.xlsx"])
    {
        Benchmarks = KnownBenchmarks.For(GivenWork.Russian4),
        Years = new([(2025, new(12, 41, 38, 5)), (2026, GivenWork.Parallel.School.Marks)]),
    };

    [Benchmark]
    public byte[] Pdf() => PdfRenderer.Render(Paper);

    /// <summary>The analytic report on a parallel of 4 × 25 with all its charts, from the analysed sheet to the file; analysing is not in it.</summary>
    [Benchmark]
    public byte[] AnalyticReportPdf() => PdfRenderer.Render(AnalyticReport.Of(Facts).Document);

    [Benchmark]
    public byte[] AnalyticReportDocx() => DocxRenderer.Render(AnalyticReport.Of(Facts).Document);

    [Benchmark]
    public byte[] Docx() => DocxRenderer.Render(Paper);

    [Benchmark]
    public byte[] ChartForTheChat() => ChartPicture.Png((Chart)Paper.Blocks[1]);
}
