using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Tests.Reports;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityBot.Tests.Papers.Results;

/// <summary>Facts of a made-up work as papers take them, and their text.</summary>
internal static class GivenFacts
{
    public static readonly PaperFrame Frame = new(new(2026, 5, 18, 9, 5, 0, TimeSpan.FromHours(5)), "Беляева А.П.")
    {
        Letterhead = GivenPaper.School,
        Place = "г. Заречинск",
        Signatures = GivenPaper.Signed,
    };

    public static WorkFacts Of(WorkAnalysis analysis) => new(Frame, analysis, ["Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx"])
    {
        Benchmarks = KnownBenchmarks.For(analysis.Sheet.Work),
        Held = "21 апреля 2026 г.",
        Basis = "приказ от 10.04.2026 № 84 «О проведении ВПР»",
    };

    /// <summary>The parallel with everything that a paper can tell.</summary>
    public static WorkFacts Whole => Of(GivenWork.Parallel) with
    {
        Years = new([(2024, new(9, 38, 40, 9)), (2025, new(12, 41, 38, 5)), (2026, GivenWork.Parallel.School.Marks)]),
        Earlier = new("входная работа, сентябрь 2025", CohortDynamics.Of(
            GivenWork.Parallel.Sheet.Pupils.Where((_, at) => at % 8 != 0).ToDictionary(pupil => pupil.Code, pupil => Math.Clamp(pupil.JournalMark ?? 3, 2, 5)),
            GivenWork.Parallel.Sheet.Pupils.ToDictionary(pupil => pupil.Code, pupil => pupil.Mark!.Value))),
    };

    /// <summary>The running text and the tables of a paper, a line for each paragraph, item and row.</summary>
    public static string TextOf(ReportDocument document) => string.Join('\n', document.Blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text.Plain],
        ItemList list => list.Items.Select(item => item.Plain),
        Table table => [table.Caption ?? "", string.Join(" | ", table.Columns.Select(column => column.Header)), .. table.Rows.Select(RowText)],
        Chart chart => [chart.Title],
        _ => ValueList.Of<string>([]),
    })).Replace('\u00A0', ' ');

    /// <summary>Writes the paper where a person wants to look at it.</summary>
    public static void Keep(string name, ReportDocument document)
    {
        var pdf = PdfRenderer.Render(document);
        pdf.Length.ShouldBeGreaterThan(5_000);
        if (Environment.GetEnvironmentVariable("QUALITYBOT_PAGES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.pdf"), pdf);
            File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), DocxRenderer.Render(document));
        }
    }

    private static string RowText(Row row) => row switch
    {
        Row.Cells cells => string.Join(" | ", cells.Texts.Select(text => text.Plain)),
        Row.Section section => section.Text.Plain,
        _ => "",
    };
}
