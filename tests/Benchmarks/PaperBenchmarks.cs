using BenchmarkDotNet.Attributes;
using QualityBot.Reports;
using QualityDomain;

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

    [Benchmark]
    public byte[] Pdf() => PdfRenderer.Render(Paper);

    [Benchmark]
    public byte[] Docx() => DocxRenderer.Render(Paper);

    [Benchmark]
    public byte[] ChartForTheChat() => ChartPicture.Png((Chart)Paper.Blocks[1]);
}
