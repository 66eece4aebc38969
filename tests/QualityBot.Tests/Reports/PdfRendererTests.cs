using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

public sealed class PdfRendererTests
{
    private static readonly Lazy<byte[]> Paper = new(() => PdfRenderer.Render(GivenPaper.Execution(60)));

    [Fact]
    public void The_same_paper_gives_the_same_bytes() =>
        PdfRenderer.Render(GivenPaper.Execution(60)).ShouldBe(Paper.Value);

    [PdfFact]
    public void Every_font_is_embedded_and_can_be_read_back()
    {
        var fonts = PdfText.Fonts(Paper.Value);

        fonts.Length.ShouldBe(8); // PT Serif and PT Sans, regular and bold, each with a Latin and a Cyrillic part
        fonts.ShouldAllBe(line => line.Contains("PTSerif") || line.Contains("PTSans"));
        fonts.ShouldAllBe(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"\syes\s+yes\s+yes\s")); // embedded, subset, with a Unicode map
    }

    [PdfFact]
    public void Cyrillic_text_is_read_back_as_it_was_written()
    {
        var words = PdfText.Words(Paper.Value);

        words.ShouldContain("Муниципальное бюджетное общеобразовательное учреждение");
        words.ShouldContain("УТВЕРЖДАЮ");
        words.ShouldContain("Из 23 решений выполнено 14 (60,9 %)");
        words.ShouldContain("Сформировано 20.11.2026 в 7:30");
    }

    [PdfFact]
    public void The_file_tells_its_title_and_the_moment_it_was_made()
    {
        var info = PdfText.Info(Paper.Value);

        info.ShouldContain("о выполнении решений педагогического совета");
        info.ShouldContain("CreationDate:    2026-11-20T"); // the tool prints it in the machine's own zone
    }

    [PdfFact]
    public void The_header_of_a_long_table_stands_on_each_of_its_sheets()
    {
        var sheets = PdfText.Sheets(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [GivenPaper.Register(200)] }));

        sheets.Length.ShouldBeGreaterThan(10);
        sheets.ShouldAllBe(sheet => sheet.Contains("Ответственный") && sheet.Contains("Исполнение"));
    }

    [PdfFact]
    public void Sheets_are_numbered_from_the_second_on()
    {
        var sheets = PdfText.Sheets(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [new Paragraph("Раз."), new PageBreak(), new Paragraph("Два."), new PageBreak(), new Paragraph("Три.")] }));

        sheets.Select(sheet => sheet.TrimStart().Split('\n')[0].Trim()).ShouldBe(["Справка", "2", "3"]);
    }

    [Fact]
    public void A_paper_that_nobody_would_print_is_refused() =>
        Should.Throw<PaperIsTooLongException>(() => PdfRenderer.Render(GivenPaper.Bare with { Blocks = [.. Enumerable.Range(0, 500).SelectMany(_ => new Block[] { new PageBreak(), new Paragraph("Ещё лист.") })] }));

    [PdfFact]
    public void What_people_type_is_printed_as_it_is() =>
        PdfText.Words(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [new Paragraph(RichText.Bold("<b>5 & 7</b> **\u0001 *") + "\u0000 [x]")] }))
            .ShouldContain("<b>5 & 7</b> ** * [x]");
}
