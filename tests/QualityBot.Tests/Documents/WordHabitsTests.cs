using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain.Minutes;
using static QualityBot.Tests.Support.DocxFile;

namespace QualityBot.Tests.Documents;

/// <summary>Habits of Word and Excel in combinations, each read down to the decisions: number, text, time, people, section.</summary>
public sealed class WordHabitsTests
{
    private static readonly string[] Head = ["№", "Мероприятие", "Срок", "Ответственный"];

    [Fact]
    public void Numbers_that_Word_draws_into_empty_cells_are_the_numbers_of_the_rows() =>
        Read(new DocxFile().P("План работы").Table(Head, [List(1, ""), "Сверить списки", "сентябрь", "Секретарь"], [List(1, ""), "Сдать отчёт", "май", "Завхоз"]))
            .ShouldBe(["1 | Сверить списки | сентябрь | Секретарь", "2 | Сдать отчёт | май | Завхоз"]);

    [Fact]
    public void A_heading_stands_over_its_cells_although_the_rules_miss_each_other_by_a_hair() =>
        Read(new DocxFile().P("План работы").Table(
                ["№", With(Plain("Мероприятие"), 2, ""), "Срок", With(Plain("Ответственный"), 2, "")],
                ["1", "Сверить списки", With(Plain("сентябрь"), 3, ""), "Секретарь"],
                ["2", "Сдать отчёт", With(Plain("май"), 3, ""), "Завхоз"]))
            .ShouldBe(["1 | Сверить списки | сентябрь | Секретарь", "2 | Сдать отчёт | май | Завхоз"]);

    [Fact]
    public void A_head_of_two_rows_goes_with_merged_people_and_a_table_inside_a_cell() =>
        Read(new DocxFile().P("План работы").Table(
                [Down("№"), Down("Мероприятие"), Across(2, "Сроки"), Down("Ответственный")],
                [Above(), Above(), "начало", "окончание", Above()],
                ["1", Inner("Провести диагностику", ["5А", "вторник"]), "01.10.2026", "15.10.2026", Down("Педагог-психолог")],
                ["2", "Подготовить справку", "16.10.2026", "20.10.2026", Above()]))
            .ShouldBe(["1 | Провести диагностику | с 01.10.2026 по 15.10.2026 | Педагог-психолог", "2 | Подготовить справку | с 16.10.2026 по 20.10.2026 | Педагог-психолог"]);

    [Fact]
    public void A_split_head_over_misaligned_rows_keeps_both_of_its_columns() =>
        Read(new DocxFile().P("План работы").Table(
                [Down("№"), With(Plain("Мероприятие"), 2, """<w:vMerge w:val="restart"/>"""), Across(2, "Сроки"), Down("Ответственный")],
                [Above(), With(Plain(""), 2, "<w:vMerge/>"), "начало", "окончание", Above()],
                ["1", "Сверить списки", With(Plain("01.10.2026"), 2, ""), "15.10.2026", "Секретарь"]))
            .ShouldBe(["1 | Сверить списки | с 01.10.2026 по 15.10.2026 | Секретарь"]);

    [Fact]
    public void A_frame_around_the_page_keeps_the_order_of_what_stands_in_it() =>
        Read(new DocxFile().Table([Inner("ПРОТОКОЛ № 2\nсовещания при директоре\nот 12.11.2026\nРЕШИЛИ:", Head, ["1", "Сдать отчёт", "до 20.11.2026", "Завхоз"])]))
            .ShouldBe(["1 | Сдать отчёт | до 20.11.2026 | Завхоз"]);

    [Fact]
    public void An_empty_form_field_is_no_text() =>
        Read(new DocxFile().P("План работы").Table(Head, ["1", "Сверить списки", Field("Место для ввода даты.", isEmpty: true), Field("Секретарь", isEmpty: false)]))
            .ShouldBe(["1 | Сверить списки |  | Секретарь"]);

    [Fact]
    public void Ticks_of_a_symbol_font_are_marks_and_dashes_are_none() =>
        Read(new DocxFile().P("План работы на 2026-2027 учебный год").Table(
                ["Мероприятие", "Сентябрь", "Октябрь", "Ноябрь", "Ответственный"],
                ["Проверка журналов", Tick("F0FC"), "-", Tick("F0FC"), "Завуч"],
                ["Дни здоровья", Tick("F0A8"), Tick("F0FE"), "–", "Учитель физкультуры"]))
            .ShouldBe([" | Проверка журналов | Сентябрь, Ноябрь | Завуч", " | Дни здоровья | Октябрь | Учитель физкультуры"]);

    [Fact]
    public void A_title_merged_in_the_old_way_is_a_section() =>
        Read(new DocxFile().P("План работы").Table(
                Head,
                [new CellXml("<w:p><w:r><w:t>Работа с кадрами</w:t></w:r></w:p>", """<w:hMerge w:val="restart"/>"""), Merged(), Merged(), Merged()],
                ["1", "Педсовет", "ноябрь", "Директор"]))
            .ShouldBe(["1 | Педсовет | ноябрь | Директор | Работа с кадрами"]);

    [Fact]
    public void Capitals_of_the_font_are_capitals() =>
        Opened(new DocxFile().Raw("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>приказ</w:t></w:r></w:p>").P("от 12.11.2026 № 18").P("ПРИКАЗЫВАЮ:").P("1. Завхозу Дёмину С.С. проверить крыши до 20.11.2026.").Build())
            .Head.Kind.ShouldBe(DocumentKind.Order);

    [Fact]
    public void Soft_hyphens_are_not_there() =>
        Read(new DocxFile().P("План работы").Table(["№", "Меро\u00ADприятие", "Срок ис\u00ADполнения", "Ответствен\u00ADный"], ["1", "Сверить спис\u00ADки", "до 20 но\u00ADября", "Секре\u00ADтарь"]))
            .ShouldBe(["1 | Сверить списки | до 20 ноября | Секретарь"]);

    [Fact]
    public void Rows_drawn_with_tabs_keep_the_numbers_of_Word() =>
        Read(new DocxFile().P("План работы").P("№\tМероприятие\tСрок\tОтветственный").P("1.\tСверить списки\tсентябрь\tСекретарь").P("2.\tСдать отчёт\tмай\tЗавхоз"))
            .ShouldBe(["1 | Сверить списки | сентябрь | Секретарь", "2 | Сдать отчёт | май | Завхоз"]);

    [Fact]
    public void Changes_in_rows_of_a_merged_cell_are_accepted() =>
        Read(new DocxFile().P("План работы").Table(
                Head, ["1", "Сверить списки", Tracked("май", "июнь"), Down("Секретарь")], ["2", Tracked("Отчёт", "Сдать отчёт"), "май", Above()]))
            .ShouldBe(["1 | Сверить списки | июнь | Секретарь", "2 | Сдать отчёт | май | Секретарь"]);

    [Fact]
    public void Hidden_rows_of_a_sheet_are_shown_as_no_decisions()
    {
        var read = Opened(new XlsxFile().Sheet("План", [["Мероприятие", "Срок", "Ответственный"], ["Сверить списки", "сентябрь", "Секретарь"], ["Прошлогоднее", "май", "Завхоз"], ["Сдать отчёт", "июнь", "Завхоз"]]).Hide(3).Build());

        read.Decisions.Select(one => one.Text).ShouldBe(["Сверить списки", "Сдать отчёт"]);
        read.Skipped.ShouldContain(row => row.Text == "Прошлогоднее | май | Завхоз");
    }

    [Fact]
    public void The_value_of_a_formula_is_read() =>
        Opened(new XlsxFile().Sheet("План", [["Мероприятие", "Срок", "Ответственный"], ["Сверить списки", new XlsxFile.Formula("B1&\"\"", "до 20 ноября"), "Секретарь"]]).Build())
            .Decisions.Select(one => one.DeadlineText).ShouldBe(["до 20 ноября"]);

    private static CellXml Field(string text, bool isEmpty) =>
        new($"<w:p><w:sdt><w:sdtPr>{(isEmpty ? "<w:showingPlcHdr/>" : "")}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt></w:p>", "");

    private static CellXml Tick(string code) => new($"""<w:p><w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r></w:p>""", "");

    private static CellXml Merged() => new("<w:p/>", "<w:hMerge/>");

    private static string[] Read(DocxFile file) =>
        [.. Opened(file.Build()).Decisions.Select(one => $"{one.Number} | {one.Text} | {one.DeadlineText} | {one.ResponsibleText}{(one.Section is null ? "" : $" | {one.Section}")}")];

    private static ReadDocument Opened(byte[] file) =>
        MinutesReader.Read(DocumentOpener.Open(file, "п.docx").Match(document => document, problem => throw new InvalidDataException(problem.ToString())), null);
}
