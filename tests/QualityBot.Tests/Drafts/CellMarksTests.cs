using QualityBot.Documents;
using QualityBot.Documents.Returned;
using QualityBot.Drafts;
using QualityBot.Tests.Support;
using QualityDomain.Minutes;
using static QualityBot.Tests.Support.DocxFile;
using Texts = QualityBot.Drafts.Texts;

namespace QualityBot.Tests.Drafts;

/// <summary>Items that share a cell of the execution column are told apart in it.</summary>
public sealed class CellMarksTests
{
    private static readonly string[] Head = ["№", "Мероприятие", "Срок", "Ответственный", "Отметка об исполнении"];

    [Fact]
    public void Numbered_items_of_one_row_are_named_by_their_numbers()
    {
        var before = Table(Head, ["1", List(3, "Сверить списки", "Сдать отчёт", "Обновить стенд"), "май", "Секретарь", ""]);
        var after = Fill(before, "выполнено 12.05.2027", null, "просрочено на 3 дня");

        Cells(after)[1].ShouldBe("п.\u00A01.1 – выполнено 12.05.2027\nп.\u00A01.3 – просрочено на 3 дня");
        Packages.Changed(before, after).ShouldBe(["word/document.xml"]);
    }

    [Fact]
    public void Bullets_are_named_by_their_first_words() =>
        Cells(Fill(Table(Head, ["1", List(2, "Сверить списки", "Сдать отчёт"), "май", "Секретарь", ""]), "выполнено 12.05.2027", "в работе"))[1]
            .ShouldBe("«Сверить списки» – выполнено 12.05.2027\n«Сдать отчёт» – в работе");

    [Fact]
    public void Rows_under_one_merged_cell_are_named_too() =>
        Cells(Fill(Table(Head, ["1", "Сверить списки", "май", "Секретарь", Down("")], ["2", "Сдать отчёт", "май", "Секретарь", Above()]), "в работе", "выполнено 12.05.2027"))[1]
            .ShouldBe("п.\u00A01 – в работе\nп.\u00A02 – выполнено 12.05.2027");

    [Fact]
    public void What_is_true_of_all_of_them_is_said_once() =>
        Cells(Fill(Table(Head, ["1", List(3, "Сверить списки", "Сдать отчёт"), "май", "Секретарь", ""]), "выполнено 12.05.2027", "выполнено 12.05.2027"))[1].ShouldBe("Выполнено 12.05.2027");

    [Fact]
    public void A_row_of_its_own_needs_no_name() =>
        Cells(Fill(Table(Head, ["1", "Сверить списки", "май", "Секретарь", ""], ["2", "Сдать отчёт", "май", "Секретарь", ""]), "в работе", "выполнено 12.05.2027")).ShouldBe([Head[4], "В работе", "Выполнено 12.05.2027"]);

    [Fact]
    public void An_added_column_names_the_items_of_a_row()
    {
        var before = Table(Head[..4], ["1", List(3, "Сверить списки", "Сдать отчёт"), "май", "Секретарь"]);

        Cells(Fill(before, "в работе", "выполнено 12.05.2027"))[1].ShouldBe("п.\u00A01.1 – в работе\nп.\u00A01.2 – выполнено 12.05.2027");
    }

    [Fact]
    public void Named_marks_are_replaced_by_the_next_ones()
    {
        var before = Table(Head, ["1", List(2, "Принять участие в конкурсе «Класс года»", "Сдать отчёт"), "май", "Секретарь", ""]);

        Cells(Fill(Fill(before, "в работе", "выполнено 12.05.2027"), "выполнено 14.05.2027", "выполнено 12.05.2027"))[1]
            .ShouldBe("«Принять участие в конкурсе «Класс года»» – выполнено 14.05.2027\n«Сдать отчёт» – выполнено 12.05.2027");
    }

    private static byte[] Table(params object[][] rows) => new DocxFile().P("План мероприятий").Table(rows).Build();

    private static byte[] Fill(byte[] file, params string?[] words) => ExecutionColumn
        .Fill(file, CellMarks.Of(MinutesReader.Read(Open(file), null).Decisions.Zip(words)), new(Texts.ExecutionHeading, Texts.IsOurMark))
        .Match(filled => filled.Content, problem => throw new InvalidDataException(problem.ToString()));

    private static string[] Cells(byte[] file) => [.. Open(file).Blocks.OfType<Block.Table>().First().Rows.Select(row => row.Cells[4].Text)];

    private static SourceDocument Open(byte[] file) => DocumentOpener.Open(file, "план.docx").Match(document => document, problem => throw new InvalidDataException(problem.ToString()));
}
