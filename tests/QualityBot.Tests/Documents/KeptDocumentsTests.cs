using System.Text;
using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

/// <summary>Documents that Word shows inside a document.</summary>
public sealed class KeptDocumentsTests
{
    private const string Rtf = """
        {\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Times New Roman;}}{\*\generator Word;}\pard \'d0\'c5\'d8\'c8\'cb\'c8:\par
        \trowd\cellx1000\cellx2000\cellx3000\intbl 1\cell \u1055?\u1083?\u1072?\u1085?\cell {\b \'e4\'ee 1 \'ec\'e0\'f0\'f2\'e0}\cell\row
        \trowd\cellx1000\cellx2000\cellx3000\intbl 2\cell \'ce\'f2\'f7\'b8\'f2\cell \'ec\'e0\'e9\cell\row\pard \'c2\'f1\'b8\par}
        """;

    private static DocxFile Inner => new DocxFile().P("План работы на 2026-2027 учебный год").Table(["№", "Мероприятие", "Срок", "Ответственный"], ["1", "Сверить списки", "до 10 сентября", "секретарь"]);

    [Fact]
    public void A_docx_inside_is_read_in_its_place() =>
        Lines(new DocxFile().P("Приказ").Chunk(Inner.Build(), "docx").P("Директор")).ShouldBe(["Приказ", "План работы на 2026-2027 учебный год", "Директор"]);

    [Fact]
    public void The_table_of_a_docx_inside_gives_its_decisions() =>
        MinutesReader.Read(Opened(new DocxFile().Chunk(Inner.Build(), "docx").Build()), null).Decisions.ShouldHaveSingleItem().DeadlineText.ShouldBe("до 10 сентября");

    [Fact]
    public void A_piece_of_rtf_is_read_with_its_letters_and_cells()
    {
        var blocks = Opened(new DocxFile().Chunk(Encoding.ASCII.GetBytes(Rtf), "rtf").Build()).Blocks;

        blocks.OfType<Block.Paragraph>().Select(block => block.Line.Text).ShouldBe(["РЕШИЛИ:", "Всё"]);
        blocks.OfType<Block.Table>().ShouldHaveSingleItem().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).ShouldBe(["1|План|до 1 марта", "2|Отчёт|май"]);
    }

    [Fact]
    public void A_docx_that_the_text_does_not_show_is_a_hidden_file() =>
        Refusal(new DocxFile().P("Текст").Archive().With("word/hidden.docx", Inner.Build()).Build()).ShouldBeOfType<HasEmbeddedObjects>();

    [Fact]
    public void A_docx_inside_with_macros_is_refused() =>
        Refusal(new DocxFile().Chunk(Inner.Archive().With("word/vbaProject.bin", "а").Build(), "docx").Build()).ShouldBeOfType<HasMacros>();

    [Fact]
    public void A_document_inside_a_document_inside_is_refused() =>
        Refusal(new DocxFile().Chunk(new DocxFile().Chunk(Inner.Build(), "docx").Build(), "docx").Build()).ShouldBeOfType<HasEmbeddedObjects>();

    [Fact]
    public void Rtf_with_an_object_is_refused() =>
        Refusal(new DocxFile().Chunk(@"{\rtf1 {\object\objdata 0105}}"u8.ToArray(), "rtf").Build()).ShouldBeOfType<HasEmbeddedObjects>();

    [Theory]
    [InlineData(@"{\rtf1 \'")]
    [InlineData(@"{\rtf1 \u")]
    [InlineData(@"{\rtf1 \bin99999999 a")]
    [InlineData(@"{\rtf1 }}}}\")]
    [InlineData(@"{\rtf1 \uc4 \u1055")]
    public void Broken_rtf_never_throws(string rtf) =>
        Should.NotThrow(() => DocumentOpener.Open(new DocxFile().P("Текст").Chunk(Encoding.ASCII.GetBytes(rtf), "rtf").Build(), "д.docx"));

    private static IEnumerable<string> Lines(DocxFile file) => Opened(file.Build()).Blocks.OfType<Block.Paragraph>().Select(block => block.Line.Text);

    private static SourceDocument Opened(byte[] content) => DocumentOpener.Open(content, "д.docx").Match(document => document, problem => throw new InvalidDataException($"{problem}"));

    private static Problem Refusal(byte[] content) => DocumentOpener.Open(content, "д.docx").Match<Problem>(_ => throw new InvalidDataException("opened"), problem => problem);
}
