using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QualityBot.Reports;
using QualityDomain;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Tests.Reports;

public sealed class DocxRendererTests
{
    [Fact]
    public void A_paper_with_every_block_is_valid_for_Word() => Faults(GivenPaper.Execution(30)).ShouldBeEmpty();

    [Fact]
    public void Invitations_are_valid_for_Word() => Faults(GivenPaper.Invites).ShouldBeEmpty();

    [Fact]
    public void A_bare_paper_and_one_that_starts_and_ends_with_breaks_are_valid_too()
    {
        Faults(GivenPaper.Bare).ShouldBeEmpty();
        Faults(GivenPaper.Bare with { Landscape = true, Blocks = [new PageBreak(), GivenPaper.Register(1), GivenPaper.Register(1), new PageBreak(), GivenPaper.Register(1), new PageBreak()] }).ShouldBeEmpty();
    }

    [Fact]
    public void The_header_of_a_table_is_repeated_and_no_row_is_cut()
    {
        using var word = Open(GivenPaper.Bare with { Blocks = [GivenPaper.Register(40)] });
        var rows = Body(word).Descendants<W.TableRow>().ToList();

        rows.Count.ShouldBe(41);
        rows[0].Descendants<W.TableHeader>().Count().ShouldBe(1);
        rows.Skip(1).SelectMany(row => row.Descendants<W.TableHeader>()).ShouldBeEmpty();
        rows.ShouldAllBe(row => row.Descendants<W.CantSplit>().Any());
    }

    [Fact]
    public void Headings_are_headings_of_Word()
    {
        using var word = Open(GivenPaper.Execution(1));

        Body(word).Elements<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1")
            .Select(paragraph => paragraph.InnerText).ShouldBe(["1. Ход исполнения", "Рекомендации"]);
    }

    [Fact]
    public void Sheets_are_numbered_by_Word_from_the_second_on()
    {
        using var word = Open(GivenPaper.Bare);

        Body(word).Descendants<W.TitlePage>().Count().ShouldBe(1);
        word.MainDocumentPart!.HeaderParts.Count(part => part.Header.Descendants<W.SimpleField>().Any(field => field.Instruction == " PAGE ")).ShouldBe(1);
    }

    [Fact]
    public void Each_list_counts_from_one_again()
    {
        using var word = Open(GivenPaper.Bare with { Blocks = [new ItemList(["а", "б"]), new ItemList(["в"])] });

        Body(word).Descendants<W.NumberingId>().Select(id => id.Val!.Value).ShouldBe([1, 1, 2]);
    }

    [Fact]
    public void Charts_are_pictures_with_words_for_those_who_do_not_see_them()
    {
        using var word = Open(GivenPaper.Execution(1));

        word.MainDocumentPart!.ImageParts.Count().ShouldBe(3);
        Body(word).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().First().Description!.Value.ShouldBe("Исполнение решений");
    }

    [Fact]
    public void What_people_type_is_kept_as_it_is()
    {
        using var word = Open(GivenPaper.Bare with { Blocks = [new Paragraph("<b>5 & 7</b>\u0001  два пробела")] });

        Body(word).InnerText.ShouldContain("<b>5 & 7</b>   два пробела");
    }

    private static List<string> Faults(ReportDocument document)
    {
        using var word = Open(document);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    private static WordprocessingDocument Open(ReportDocument document) => WordprocessingDocument.Open(new MemoryStream(DocxRenderer.Render(document)), isEditable: false);

    private static W.Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document.Body!;
}
