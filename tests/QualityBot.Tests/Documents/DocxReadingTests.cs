using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain.Minutes;
using static QualityBot.Tests.Support.DocxFile;

namespace QualityBot.Tests.Documents;

public sealed class DocxReadingTests
{
    [Fact]
    public void Words_own_numbers_are_read_although_no_text_holds_them() =>
        Lines(new DocxFile().Numbered("Первое").Numbered("Второе").Numbered("Уточнение", level: 1).Numbered("Точка", list: 2).Numbered("Третье").Numbered("Снова первое", list: 3))
            .ShouldBe(["1. Первое", "2. Второе", "2.1. Уточнение", "• Точка", "3. Третье", "1. Снова первое"]);

    [Fact]
    public void Numbers_inside_a_cell_are_read_too() =>
        Grid(new DocxFile().Table(["Решение", "Срок"], [List(1, "Утвердить план", "Назначить ответственных"), "Сентябрь"]))[1][0]
            .ShouldBe("1. Утвердить план\n2. Назначить ответственных");

    [Fact]
    public void A_cell_merged_downwards_gives_its_text_to_every_row() =>
        Grid(new DocxFile().Table(["а", Down("общее")], ["б", Above()], ["в", Above()])).Select(row => row[1]).ShouldBe(["общее", "общее", "общее"]);

    [Fact]
    public void A_cell_merged_to_the_right_fills_its_columns()
    {
        var row = Tables(new DocxFile().Table(["а", "б", "в"], [Across(2, "раздел"), "г"])).Single().Rows[1];

        row.Cells.Select(cell => cell.Text).ShouldBe(["раздел", "раздел", "г"]);
        row.Cells.Select(cell => cell.FromLeft).ShouldBe([false, true, false]);
    }

    [Fact]
    public void A_table_inside_a_cell_follows_the_outer_one()
    {
        var tables = Tables(new DocxFile().Table([Inner("снаружи", ["внутри"]), "рядом"]));

        tables.Select(table => table.Rows[0].Cells[0].Text).ShouldBe(["снаружи", "внутри"]);
    }

    [Fact]
    public void A_text_box_is_read_once_although_Word_writes_it_twice() => Lines(new DocxFile().TextBox("Гриф утверждения")).ShouldBe(["Гриф утверждения"]);

    [Fact]
    public void Tracked_changes_are_accepted() => Lines(new DocxFile().Changed("Срок: ", "1 мая", "15 мая")).ShouldBe(["Срок: 15 мая"]);

    [Fact]
    public void A_row_that_tracked_changes_deleted_is_gone() =>
        Grid(new DocxFile().Raw("""<w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>б</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""")).Count.ShouldBe(1);

    [Fact]
    public void A_deleted_paragraph_end_joins_two_paragraphs() =>
        Lines(new DocxFile().Raw("""<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Утвердить </w:t></w:r></w:p>""").P("план")).ShouldBe(["Утвердить план"]);

    [Fact]
    public void Hidden_text_is_not_read() =>
        Lines(new DocxFile().Raw("<w:p><w:r><w:t>видно</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r></w:p>")).ShouldBe(["видно"]);

    [Fact]
    public void A_footnote_is_a_note_at_the_end() =>
        Open(new DocxFile().WithNote("Текст", "Сноска")).Blocks.OfType<Block.Note>().Single().Line.ShouldBe(new Line(new(1, 1), "Сноска"));

    [Fact]
    public void Paragraphs_with_tabs_are_a_table_where_there_are_several() =>
        Grid(new DocxFile().P("Мероприятие\tСрок\tОтветственный").P("Обновить стенд\tсентябрь\tбиблиотекарь").P("Провести сверку\tоктябрь\tсекретарь"))
            .ShouldBe([["Мероприятие", "Срок", "Ответственный"], ["Обновить стенд", "сентябрь", "библиотекарь"], ["Провести сверку", "октябрь", "секретарь"]]);

    [Fact]
    public void A_single_tab_is_a_space() => Lines(new DocxFile().P("г. Заречный\t№ 3")).ShouldBe(["г. Заречный № 3"]);

    [Fact]
    public void Content_controls_are_looked_through() =>
        Lines(new DocxFile().Raw("<w:sdt><w:sdtContent><w:p><w:r><w:t>внутри</w:t></w:r></w:p></w:sdtContent></w:sdt>")).ShouldBe(["внутри"]);

    [Fact]
    public void A_line_knows_its_paragraph() =>
        Open(new DocxFile().P("а").P("").P("б")).Blocks.OfType<Block.Paragraph>().Select(block => block.Line.At.Row).ShouldBe([0, 2]);

    [Fact]
    public void A_hundred_thousand_columns_in_one_cell_are_cut_at_Words_own_limit() =>
        Grid(new DocxFile().Table([Across(100_000, "а")], [.. Enumerable.Repeat<object>("б", 70)]))[0].Count.ShouldBe(63);

    private static SourceDocument Open(DocxFile file) =>
        DocumentOpener.Open(file.Build(), "t.docx").Match(document => document, problem => throw new InvalidDataException(problem.ToString()));

    private static string[] Lines(DocxFile file) => [.. Open(file).Blocks.OfType<Block.Paragraph>().Select(block => block.Line.Printed)];

    private static Block.Table[] Tables(DocxFile file) => [.. Open(file).Blocks.OfType<Block.Table>()];

    private static List<List<string>> Grid(DocxFile file) => [.. Tables(file)[0].Rows.Select(row => row.Cells.Select(cell => cell.Text).ToList())];
}
