using System.Text;
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

/// <summary>Remarks land where they belong and nothing else of the file changes.</summary>
public sealed partial class DocxCommentsTests
{
    private const string Main = "word/document.xml";
    private const string Comments = "word/comments.xml";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly NoteAuthor Author = new("Проверка", "ПП", new(2026, 9, 7, 7, 0, 0, TimeSpan.Zero));

    public static TheoryData<string> Documents => [.. SampleFiles.All.Keys.Where(name => name.EndsWith(".docx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void With_the_marks_taken_out_every_part_of_a_sample_is_what_it_was(string name)
    {
        var before = SampleFiles.All[name]();
        var after = Add(before, [.. PlacesOf(before).Select(at => new MarginNote(at, "", ["Замечание."]))]);

        Packages.Changed(before, after).ShouldBe(["[Content_Types].xml", "word/_rels/document.xml.rels", Comments, Main], ignoreOrder: true);
        Packages.Lost(before, after).ShouldBeEmpty();
        Marks().Replace(Packages.Text(after, Main), "").ShouldBe(Packages.Text(before, Main));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_remark_has_a_beginning_an_end_a_reference_and_words(string name)
    {
        var before = SampleFiles.All[name]();
        var after = Add(before, [.. PlacesOf(before).Select(at => new MarginNote(at, "", ["Замечание."]))]);
        var text = XElement.Parse(Packages.Text(after, Main));

        var ids = XElement.Parse(Packages.Text(after, Comments)).Elements(W + "comment").Select(Id).ToList();
        ids.ShouldBeUnique();
        ids.Count.ShouldBe(PlacesOf(before).Count);
        text.Descendants(W + "commentRangeStart").Select(Id).ShouldBe(ids, ignoreOrder: true);
        text.Descendants(W + "commentRangeEnd").Select(Id).ShouldBe(ids, ignoreOrder: true);
        text.Descendants(W + "commentReference").Select(Id).ShouldBe(ids, ignoreOrder: true);
    }

    [Fact]
    public void A_remark_spans_the_runs_that_hold_its_words()
    {
        var before = new DocxFile().Raw("""<w:p><w:r><w:t xml:space="preserve">Назначить на </w:t></w:r><w:r><w:t>2024-</w:t></w:r><w:r><w:t>2025</w:t></w:r><w:r><w:t> год</w:t></w:r></w:p>""").Build();
        var after = Add(before, [new(new(0, 0), "2024-2025", ["Старый год."])]);

        Spanned(after, 0).ShouldBe("2024-2025");
    }

    [Fact]
    public void An_empty_cell_takes_a_remark()
    {
        var before = new DocxFile().Raw("""<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>""").Build();
        var after = Add(before, [new(new(0, 1), "", ["Нет срока."]), new(new(0, 1), "", ["И ещё."])]);

        XElement.Parse(Packages.Text(after, Main)).Descendants(W + "p").ElementAt(1).Elements().Select(element => element.Name.LocalName)
            .ShouldBe(["commentRangeStart", "commentRangeEnd", "r", "commentRangeStart", "commentRangeEnd", "r"]);
    }

    [Fact]
    public void Remarks_of_others_stay_and_ids_go_on_from_theirs()
    {
        var before = Add(new DocxFile().P("Первое").P("Второе").Build(), [new(new(0, 0), "", ["Чужое замечание."])]);
        var after = Add(before, [new(new(0, 1), "", ["Наше замечание."])]);

        Packages.Changed(before, after).ShouldBe([Comments, Main]);
        var comments = XElement.Parse(Packages.Text(after, Comments)).Elements(W + "comment").ToList();
        comments.Select(Id).ShouldBe(["0", "1"]);
        comments.Select(comment => comment.Value).ShouldBe(["Чужое замечание.", "Наше замечание."]);
    }

    [Fact]
    public void A_remark_about_a_text_box_stands_at_the_paragraph_that_anchors_it()
    {
        var before = new DocxFile().P("Перед").TextBox("В надписи").Build();
        var inBox = PlacesOf(before).Last();
        var after = Add(before, [new(inBox, "", ["О надписи."])]);

        var text = XElement.Parse(Packages.Text(after, Main));
        text.Descendants(W + "txbxContent").Descendants(W + "commentReference").ShouldBeEmpty();
        text.Descendants(W + "commentReference").Count().ShouldBe(1);
    }

    [Fact]
    public void Tracked_changes_notes_and_tables_in_tables_are_left_alone()
    {
        var before = new DocxFile()
            .Changed("Провести ", "собрание", "встречу")
            .WithNote("Со сноской", "В сноске")
            .Table(["а", Inner("б", ["в", "г"])])
            .Build();
        var after = Add(before, [.. PlacesOf(before).Select(at => new MarginNote(at, "", ["Замечание."]))]);

        Marks().Replace(Packages.Text(after, Main), "").ShouldBe(Packages.Text(before, Main));
        XElement.Parse(Packages.Text(after, Comments)).Elements().Count().ShouldBe(PlacesOf(before).Count);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_part_keeps_its_encoding_and_a_document_its_prefixes(string encoding)
    {
        const string Unprefixed = """<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><!-- <p> --><body><p><r><t>Решение</t></r></p></body></document>""";
        var coding = Encoding.GetEncoding(encoding);
        byte[] part = [.. coding.GetPreamble(), .. coding.GetBytes(Unprefixed)];
        var after = Add(new DocxFile().Archive().With(Main, part).Build(), [new(new(0, 0), "", ["Замечание."])]);

        var written = Packages.Parts(after)[Main];
        written.AsSpan().StartsWith(coding.GetPreamble()).ShouldBeTrue();
        var text = coding.GetString(written.AsSpan(coding.GetPreamble().Length));
        Marks().Replace(text, "").ShouldBe(Unprefixed);
        XElement.Parse(text).Descendants(W + "commentReference").ShouldHaveSingleItem();
    }

    [Fact]
    public void Words_with_signs_of_markup_are_words()
    {
        var after = Add(new DocxFile().P("Решение").Build(), [new(new(0, 0), "", ["<w:p> & «кавычки» \"\u0001"])]);

        XElement.Parse(Packages.Text(after, Comments)).Value.ShouldBe("<w:p> & «кавычки» \"");
    }

    [Fact]
    public void A_returned_draft_has_no_fault_that_it_did_not_have() =>
        Faults.OfWord(Add(DraftSample.Build(), [.. PlacesOf(DraftSample.Build()).Select(at => new MarginNote(at, "", ["Замечание.", "Можно так."]))]))
            .ShouldBe(Faults.OfWord(DraftSample.Build()));

    [SofficeFact]
    public void LibreOffice_opens_a_returned_draft_and_finds_every_remark()
    {
        var after = Add(DraftSample.Build(), [.. PlacesOf(DraftSample.Build()).Select((at, index) => new MarginNote(at, "", [$"Замечание {index}."]))]);

        // Written anew by LibreOffice: what it did not understand would be gone.
        var again = Soffice.Convert(after, "docx", "docx");
        XElement.Parse(Packages.Text(again, Comments)).Elements(W + "comment").Count().ShouldBe(PlacesOf(DraftSample.Build()).Count);
    }

    private static byte[] Add(byte[] docx, IReadOnlyList<MarginNote> notes) =>
        DocxComments.Add(docx, notes, Author).Match(bytes => bytes, problem => throw new InvalidDataException(problem.ToString()));

    /// <summary>Every place of the document that the reader knows, empty cells too.</summary>
    private static IReadOnlyList<Position> PlacesOf(byte[] docx) =>
    [
        .. DocumentOpener.Open(docx, "a.docx").Match(document => document, problem => throw new InvalidDataException(problem.ToString())).Blocks
            .SelectMany(block => block switch
            {
                Block.Paragraph(var line) => [line.At],
                Block.Note(var line) => [line.At],
                Block.Table(var rows) => rows.SelectMany(row => row.Cells).Where(cell => cell is { FromAbove: false, FromLeft: false, At: not null }).Select(cell => cell.At!.Value),
                _ => Enumerable.Empty<Position>(),
            })
            .Distinct(),
    ];

    private static string Spanned(byte[] docx, int id)
    {
        var all = XElement.Parse(Packages.Text(docx, Main), LoadOptions.PreserveWhitespace).Descendants().ToList();
        var from = all.FindIndex(element => element.Name == W + "commentRangeStart" && Id(element) == $"{id}");
        var to = all.FindIndex(element => element.Name == W + "commentRangeEnd" && Id(element) == $"{id}");
        return string.Concat(all[from..to].Where(element => element.Name == W + "t").Select(element => element.Value));
    }

    private static string Id(XElement element) => element.Attribute(W + "id")!.Value;

    [GeneratedRegex("""<w:commentRange(?:Start|End)[^>]*/>|<w:r(?: xmlns:w="[^"]*")?><w:commentReference [^>]*/></w:r>""")]
    private static partial Regex Marks();
}
