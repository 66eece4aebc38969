using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

/// <summary>Where sheets end.</summary>
public sealed class LayoutTests
{
    [PdfFact]
    public void A_row_is_not_cut_by_the_end_of_a_sheet()
    {
        // Five lines a row, each line with the row's number.
        var table = new Table([new("Строка", 1)], [.. Enumerable.Range(1, 60).Select(i => Row.Of(string.Join('\n', Enumerable.Repeat($"строка-{i}.", 5))))]);

        foreach (var sheet in Sheets(table))
        {
            for (var i = 1; i <= 60; i++)
            {
                Count(sheet, $"строка-{i}.").ShouldBeOneOf(0, 5);
            }
        }
    }

    [PdfFact]
    public void A_row_taller_than_a_sheet_is_cut_and_loses_no_line()
    {
        var table = new Table([new("Столбец", 1), new("Другой", 1)], [Row.Of("кратко", string.Join('\n', Enumerable.Range(1, 150).Select(i => $"строка-{i}.")))]);
        var sheets = Sheets(table);

        sheets.Length.ShouldBeGreaterThan(2);
        sheets.ShouldAllBe(sheet => sheet.Contains("Столбец"));
        Enumerable.Range(1, 150).ShouldAllBe(i => sheets.Sum(sheet => Count(sheet, $"строка-{i}.")) == 1);
    }

    [PdfFact]
    public void A_section_row_stays_with_the_first_row_after_it()
    {
        // Whatever the height above it, the section's name is never the last line of a sheet.
        for (var before = 30; before < 45; before++)
        {
            Row[] rows = [.. Enumerable.Range(1, before).Select(i => Row.Of($"{i}")), new Row.Section("Раздел"), Row.Of("после раздела")];
            var sheets = Sheets(new Table([new("Заголовок", 1)], [.. rows]));
            sheets.ShouldContain(sheet => sheet.Contains("Раздел") && sheet.Contains("после раздела"));
        }
    }

    [PdfFact]
    public void A_signature_never_stands_alone_on_a_sheet()
    {
        for (var before = 35; before < 50; before++)
        {
            Block[] lines = [.. Enumerable.Range(1, before).Select(i => new Paragraph($"строка-{i}."))];
            Sheets([.. lines, GivenPaper.Signed]).Single(sheet => sheet.Contains("Громов")).ShouldContain("строка-");
        }
    }

    [PdfFact]
    public void A_heading_never_ends_a_sheet()
    {
        for (var before = 30; before < 50; before++)
        {
            Block[] lines = [.. Enumerable.Range(1, before).Select(i => new Paragraph($"строка-{i}."))];
            Sheets([.. lines, new Heading("Выводы"), new Paragraph("Итог.")]).ShouldContain(sheet => sheet.Contains("Выводы") && sheet.Contains("Итог."));
        }
    }

    [PdfFact]
    public void A_list_is_numbered_with_its_prefix() =>
        PdfText.Words(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [new ItemList(["первое", "второе"]) { Prefix = "2." }] })).ShouldContain("2.1. первое 2.2. второе");

    [PdfFact]
    public void Every_card_has_its_name_and_link_on_one_sheet()
    {
        var sheets = PdfText.Sheets(PdfRenderer.Render(GivenPaper.Invites));

        sheets.Sum(sheet => Count(sheet, "Беляева Анна Петровна")).ShouldBe(9);
        sheets.ShouldAllBe(sheet => Count(sheet, "Беляева Анна Петровна") == Count(sheet, "t.me/example_bot"));
    }

    private static string[] Sheets(params Block[] blocks) => PdfText.Sheets(PdfRenderer.Render(GivenPaper.Bare with { Blocks = [.. blocks] }));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
