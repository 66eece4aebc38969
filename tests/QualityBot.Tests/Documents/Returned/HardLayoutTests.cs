using System.Xml.Linq;
using QualityBot.Documents;
using QualityBot.Documents.Returned;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents.Returned;

/// <summary>What Word and Excel files of schools hold beside plain tables: content controls, rows that end early, repeated heads, protected sheets, signatures.</summary>
public sealed class HardLayoutTests
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly MarkStyle Style = new("Отметка об исполнении", words => words.StartsWith("Выполнено", StringComparison.Ordinal));

    /// <summary>Name, and the rows of a table of four columns whose third row is hard.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { "the last cell in a content control", Row(Cell("2"), Cell("Сдать отчёт"), Cell("май"), $"<w:sdt><w:sdtPr><w:lock w:val=\"sdtContentLocked\"/></w:sdtPr><w:sdtContent>{Cell("секретарь")}</w:sdtContent></w:sdt>") },
        { "the row in a content control", $"<w:sdt><w:sdtContent>{Row(Cell("2"), Cell("Сдать отчёт"), Cell("май"), Cell("секретарь"))}</w:sdtContent></w:sdt>" },
        { "text in a content control inside a cell", Row(Cell("2"), "<w:tc><w:tcPr/><w:sdt><w:sdtContent><w:p><w:r><w:t>Сдать отчёт</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc>", Cell("май"), Cell("секретарь")) },
        { "a row that ends a column early", "<w:tr><w:trPr><w:gridAfter w:val=\"1\"/><w:wAfter w:w=\"2000\" w:type=\"dxa\"/></w:trPr>" + Cell("2") + Cell("Сдать отчёт") + Cell("май") + "</w:tr>" },
        { "a row that begins a column late", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("Сдать отчёт") + Cell("май") + Cell("секретарь") + "</w:tr>" },
        { "a row that was inserted with tracking", "<w:tr><w:trPr><w:ins w:id=\"5\" w:author=\"А\"/></w:trPr>" + Cell("2") + Cell("Сдать отчёт") + Cell("май") + Cell("секретарь") + "</w:tr>" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_column_is_added_beside_it_and_nothing_else_changes(string what, string hard)
    {
        var before = Table(hard);
        var after = Fill(before, "docx");

        after.Written.ShouldBe(2, what);
        Packages.Changed(before, after.Content).ShouldBe(["word/document.xml"], what);
        Faults.OfWord(after.Content).Except(Faults.OfWord(before)).ShouldBeEmpty(what);
        var rows = Open(after.Content, "docx").Blocks.OfType<Block.Table>().Single().Rows;
        rows[0].Cells[4].Text.ShouldBe("Отметка об исполнении", what);
        rows[1].Cells[4].Text.ShouldBe("Выполнено 1", what);
        rows[2].Cells[4].Text.ShouldBe("Выполнено 2", what);
        Words(after.Content).Replace("Отметка об исполнении", "").Replace("Выполнено 1", "").Replace("Выполнено 2", "").ShouldBe(Words(before), what);
    }

    [Fact]
    public void A_row_without_a_mark_that_ends_early_goes_on_ending_early()
    {
        var before = Table("<w:tr><w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>" + Cell("Итого") + Cell("") + "</w:tr>");
        var after = ExecutionColumn.Fill(before, [.. Rows(before, "docx").Take(1).Select(row => new ExecutionMark(row.At, row.ExecutionCell, "Выполнено 1"))], Style).Match(file => file, problem => throw new InvalidDataException($"{problem}"));

        XElement.Parse(Packages.Text(after.Content, "word/document.xml")).Descendants(XName.Get("gridAfter", W)).Single().Attribute(XName.Get("val", W))!.Value.ShouldBe("3");
    }

    [Fact]
    public void A_head_that_is_repeated_on_every_page_stays_one()
    {
        var before = new DocxFile().P("План мероприятий").Raw($"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>{Grid}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{Head}</w:tr>{Good}</w:tbl>").Build();
        var after = Fill(before, "docx");

        Packages.Text(after.Content, "word/document.xml").ShouldContain("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        Open(after.Content, "docx").Blocks.OfType<Block.Table>().Single().Rows[0].Cells[4].Text.ShouldBe("Отметка об исполнении");
    }

    [Fact]
    public void A_protected_sheet_is_filled_and_stays_protected()
    {
        var before = Protected();
        var after = Fill(before, "xlsx");

        Packages.Changed(before, after.Content).ShouldBe(["xl/worksheets/sheet1.xml"]);
        Packages.Text(after.Content, "xl/worksheets/sheet1.xml").ShouldContain("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>");
        Open(after.Content, "xlsx").Blocks.OfType<Block.Table>().Single().Rows[1].Cells[4].Text.ShouldBe("Выполнено 1");
        Faults.OfExcel(after.Content).Except(Faults.OfExcel(before)).ShouldBeEmpty();
    }

    [Fact]
    public void A_signature_is_noticed()
    {
        DocumentOpener.IsSigned(Signed()).ShouldBeTrue();
        DocumentOpener.IsSigned(DraftSample.Build()).ShouldBeFalse();
    }

    [SofficeFact]
    public void Office_programs_open_every_filled_file_and_find_the_marks()
    {
        var hard = new DocxFile().P("План мероприятий");
        foreach (var row in Tables.Select(one => (string)one[1]))
        {
            hard.Raw(TableOf(row)).P("и далее");
        }

        var word = Open(Soffice.Convert(Fill(hard.Build(), "docx").Content, "docx", "docx"), "docx").Blocks.OfType<Block.Table>().ToList();
        word.Count.ShouldBe(Tables.Count);
        word.ShouldAllBe(table => table.Rows[1].Cells[4].Text.StartsWith("Выполнено") && table.Rows[2].Cells[4].Text.StartsWith("Выполнено"));

        var sheet = Open(Soffice.Convert(Fill(Protected(), "xlsx").Content, "xlsx", "xlsx"), "xlsx").Blocks.OfType<Block.Table>().Single();
        sheet.Rows[1].Cells[4].Text.ShouldBe("Выполнено 1");
    }

    private const string Grid = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>";

    private static string Head => Cell("№") + Cell("Мероприятие") + Cell("Срок") + Cell("Ответственный");

    private static string Good => Row(Cell("1"), Cell("Сверить списки"), Cell("май"), Cell("секретарь"));

    private static string TableOf(string hard) => $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>{Grid}<w:tr>{Head}</w:tr>{Good}{hard}</w:tbl>";

    private static byte[] Table(string hard) => new DocxFile().P("План мероприятий").Raw(TableOf(hard)).Build();

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text) => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p></w:tc>";

    private static byte[] Protected()
    {
        var archive = new XlsxFile().Sheet("План", [["№", "Мероприятие", "Срок", "Ответственный", "Выполнение"], ["1", "Сверить списки", "май 2027", "секретарь", ""]]).Archive();
        var sheet = Packages.Text(archive.Build(), "xl/worksheets/sheet1.xml");
        return archive.With("xl/worksheets/sheet1.xml", sheet.Replace("</sheetData>", "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>", StringComparison.Ordinal)).Build();
    }

    private static byte[] Signed() => new DocxFile().P("Протокол № 1").Archive()
        .With("_xmlsignatures/sig1.xml", "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>").Build();

    private static FilledFile Fill(byte[] file, string ending) => ExecutionColumn
        .Fill(file, [.. Rows(file, ending).Select((row, index) => new ExecutionMark(row.At, row.ExecutionCell, $"Выполнено {index + 1}"))], Style)
        .Match(filled => filled, problem => throw new InvalidDataException($"{problem}"));

    private static ValueList<ReadDecision> Rows(byte[] file, string ending) => MinutesReader.Read(Open(file, ending), null).Decisions;

    private static SourceDocument Open(byte[] file, string ending) => DocumentOpener.Open(file, $"план.{ending}").Match(document => document, problem => throw new InvalidDataException($"{problem}"));

    private static string Words(byte[] docx) => string.Concat(XElement.Parse(Packages.Text(docx, "word/document.xml")).Descendants(XName.Get("t", W)).Select(text => text.Value));
}
