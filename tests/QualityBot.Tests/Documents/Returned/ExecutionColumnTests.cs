using System.Text.RegularExpressions;
using System.Xml.Linq;
using QualityBot.Documents;
using QualityBot.Documents.Returned;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Minutes;
using static QualityBot.Tests.Support.DocxFile;

namespace QualityBot.Tests.Documents.Returned;

/// <summary>Marks land in their cells, in docx and xlsx, and nothing else of the file changes.</summary>
public sealed partial class ExecutionColumnTests
{
    private static readonly MarkStyle Style = new("Отметка об исполнении", words => words.StartsWith("Выполнено", StringComparison.Ordinal));

    [Fact]
    public void A_docx_with_the_column_is_filled_and_otherwise_the_same()
    {
        var before = Word(["№", "Мероприятие", "Срок", "Ответственный", "Отметка об исполнении"], ["1", "Сверить списки", "май", "секретарь", ""], ["2", "Сдать отчёт", "май", "секретарь", "сдан, вх. 15"]);
        var after = Fill(before);

        Packages.Changed(before, after.Content).ShouldBe(["word/document.xml"]);
        Column(after.Content, 4).ShouldBe(["Отметка об исполнении", "Выполнено 1", "сдан, вх. 15"]);
        (after.Written, after.Kept.Count, after.AddedColumn).ShouldBe((1, 1, false));
        InsertedRun().Replace(Packages.Text(after.Content, "word/document.xml"), "").ShouldBe(InsertedRun().Replace(Packages.Text(before, "word/document.xml"), ""));
    }

    [Fact]
    public void An_earlier_mark_of_ours_is_replaced()
    {
        var before = Word(["№", "Мероприятие", "Срок", "Ответственный", "Выполнение"], ["1", "Сверить списки", "май", "секретарь", ""]);
        var again = Fill(Fill(before).Content);

        Column(again.Content, 4).ShouldBe(["Выполнение", "Выполнено 1"]);
        again.Kept.ShouldBeEmpty();
    }

    [Fact]
    public void A_docx_without_the_column_gets_one_and_keeps_its_width()
    {
        var after = Fill(DraftSample.Build());

        Column(after.Content, 4)[..3].ShouldBe(["Отметка об исполнении", "Выполнено 1", "Выполнено 2"]);
        after.AddedColumn.ShouldBeTrue();
        XElement.Parse(Packages.Text(after.Content, "word/document.xml")).Descendants().Where(element => element.Name.LocalName == "gridCol")
            .Sum(column => int.Parse(column.Attribute(column.Name.Namespace + "w")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeInRange(9345, 9355);
    }

    [Fact]
    public void Titles_over_all_columns_go_on_over_the_new_one()
    {
        var after = Fill(PlanSample.Objectivity());
        var rows = Table(after.Content).Rows;

        rows.ShouldAllBe(row => row.Cells.Count == 5);
        rows[1].Cells[4].FromLeft.ShouldBeTrue(); // «Порядок проведения работ» over four columns.
        rows[5].Cells[4].Text.ShouldBe("Отметка об исполнении"); // The head that is repeated.
    }

    [Fact]
    public void A_head_of_two_rows_gets_one_heading_over_both()
    {
        var before = new DocxFile().P("План").Table(
            [Down("№"), Down("Мероприятие"), Across(2, "Срок"), Down("Ответственный")],
            [Above(), Above(), "начало", "окончание", Above()],
            ["1", "Сверить списки", "01.09.2026", "10.09.2026", "секретарь"]).Build();

        Column(Fill(before).Content, 5).ShouldBe(["Отметка об исполнении", "Отметка об исполнении", "Выполнено 1"]);
    }

    [Fact]
    public void An_xlsx_gets_its_column_with_the_look_of_the_row_and_other_sheets_stay()
    {
        var before = PlanSample.Year();
        var first = Rows(before).Where(row => row.At.Part == 0).ToList();
        var after = ExecutionColumn.Fill(before, [.. first.Select((row, index) => new ExecutionMark(row.At, row.ExecutionCell, $"Выполнено {index + 1}"))], Style).Match(file => file, problem => throw new InvalidDataException(problem.ToString()));

        Packages.Changed(before, after.Content).ShouldBe(["xl/worksheets/sheet1.xml"]);
        Column(after.Content, 6).ShouldBe(["Отметка об исполнении", "", "Выполнено 1", "Выполнено 2", "", "Выполнено 3", "Выполнено 4"]);
        after.AddedColumn.ShouldBeTrue();
    }

    [Fact]
    public void An_xlsx_with_shared_texts_formulas_and_an_execution_column_keeps_them()
    {
        var before = Workbook("""
            <row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
            <row r="2" spans="1:4"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c><c r="D2" s="2"/></row>
            <row r="3"><c r="A3" t="s"><v>7</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" t="s"><v>6</v></c><c r="D3" t="str"><f>"готово"</f><v>готово</v></c></row>
            """);
        var after = Fill(before, "xlsx");

        Packages.Changed(before, after.Content).ShouldBe(["xl/worksheets/sheet1.xml"]);
        var sheet = Packages.Text(after.Content, "xl/worksheets/sheet1.xml");
        sheet.ShouldContain("<f>\"готово\"</f>");
        sheet.ShouldContain("s=\"2\"");
        Column(after.Content, 3).ShouldBe(["Выполнение", "Выполнено 1", "готово"]);
        after.Kept.Count.ShouldBe(1);
    }

    /// <summary>The judge knows the order of elements and their types; what it says of our made-up files themselves does not count.</summary>
    [Fact]
    public void Filled_files_have_no_fault_that_they_did_not_have()
    {
        Faults.OfWord(Fill(DraftSample.Build()).Content).ShouldBe(Faults.OfWord(DraftSample.Build()));
        Faults.OfWord(Fill(PlanSample.Objectivity()).Content).Except(Faults.OfWord(PlanSample.Objectivity())).ShouldBeEmpty();
        Faults.OfExcel(Fill(PlanSample.Year(), "xlsx").Content).ShouldBe(Faults.OfExcel(PlanSample.Year()));
    }

    [SofficeFact]
    public void LibreOffice_opens_a_filled_docx_and_reads_the_marks() =>
        Column(Soffice.Convert(Fill(DraftSample.Build()).Content, "docx", "docx"), 4)[1].ShouldBe("Выполнено 1");

    private static byte[] Word(params string[][] rows) => new DocxFile().P("План мероприятий").Table([.. rows.Select(row => (object[])row)]).Build();

    private static FilledFile Fill(byte[] file, string ending = "docx") => ExecutionColumn
        .Fill(file, [.. Rows(file, ending).Select((row, index) => new ExecutionMark(row.At, row.ExecutionCell, $"Выполнено {index + 1}"))], Style)
        .Match(filled => filled, problem => throw new InvalidDataException(problem.ToString()));

    private static ValueList<ReadDecision> Rows(byte[] file, string ending = "xlsx") => MinutesReader.Read(Open(file, ending), null).Decisions;

    /// <summary>The texts of one column of the first table.</summary>
    private static string[] Column(byte[] file, int column) => [.. Table(file).Rows.Select(row => row.Cells[column].Text)];

    private static Block.Table Table(byte[] file) => Open(file, "docx").Blocks.OfType<Block.Table>().First();

    private static SourceDocument Open(byte[] file, string ending) =>
        DocumentOpener.Open(file, $"план.{ending}").Match(document => document, problem => throw new InvalidDataException(problem.ToString()));

    /// <summary>A workbook as Excel writes it, with its texts in a part of their own.</summary>
    private static byte[] Workbook(string rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        string[] texts = ["Мероприятие", "Срок", "Ответственный", "Выполнение", "Сверить списки", "май 2027", "секретарь", "Сдать отчёт"];
        return new XlsxFile().Sheet("План", [["x"]]).Archive()
            .With("xl/worksheets/sheet1.xml", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{Main}"><dimension ref="A1:D3"/><sheetData>{rows}</sheetData></worksheet>""")
            .With("xl/sharedStrings.xml", $"""<sst xmlns="{Main}" count="{texts.Length}" uniqueCount="{texts.Length}">{string.Concat(texts.Select(text => $"<si><t>{text}</t></si>"))}</sst>""")
            .With("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""")
            .Build();
    }

    /// <summary>An empty run of the file, or the run that was written in its place.</summary>
    [GeneratedRegex("""<w:r><w:t xml:space="preserve"></w:t></w:r>|<w:r xmlns:w="[^"]*"><w:t xml:space="preserve">Выполнено 1</w:t></w:r>""")]
    private static partial Regex InsertedRun();
}
