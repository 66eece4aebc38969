using QualityBot.LocalPage;
using QualityBot.Reports;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Tests.LocalPage;

/// <summary>Codes become names and nothing else changes. All names are made up.</summary>
public sealed class NamedEditionTests
{
    private static readonly NameBook Book = new(2026, [new(Code("5А-07"), 7, new("Абрикосова", "Анна", "Павловна"), IsHere: true), new(Code("11Б-01"), 1, new("Вишнёв", "Пётр", null), IsHere: true)], []);

    /// <summary>A text, and what the edition prints.</summary>
    [Theory]
    [InlineData("Ученик 5А-07.", "Ученик Абрикосова Анна (5А-07).")]
    [InlineData("5А-07, 11Б-01", "Абрикосова Анна (5А-07), Вишнёв Пётр (11Б-01)")]
    [InlineData("5А-08", "5А-08")] // Nobody of the book.
    [InlineData("5А-071", "5А-071")] // A longer number.
    [InlineData("15А-07", "15А-07")] // No class of ours.
    [InlineData("5А-07-в", "5А-07-в")] // A word of its own.
    [InlineData("5A-07", "5A-07")] // A Latin letter: not the exact code.
    [InlineData("класс 5А", "класс 5А")]
    public void Exact_codes_alone_are_turned_into_names(string text, string named) => Plain(new Paragraph(text)).ShouldBe(named);

    [Fact]
    public void Every_place_of_text_is_looked_through()
    {
        const string code = "5А-07";
        var paper = new ReportDocument(code, DateTimeOffset.UnixEpoch)
        {
            Subtitle = code,
            Blocks =
            [
                new Heading(code), new Paragraph(code), new ItemList([code]), new Acquainted([code]), new Signatures([new(code, "")]),
                new Table([new(code, 1)], [Row.Of(code), new Row.Section(code)]) { Caption = code }, new CardGrid([new(code, code, "", "", code)]),
            ],
        };

        var (document, named) = NamedEdition.Of(paper, Book);

        named.ShouldBe([Code(code)]);
        Count($"{document}", code).ShouldBe(Count($"{paper}", code));
        Count($"{document}", $"Абрикосова Анна ({code})").ShouldBe(Count($"{paper}", code));
    }

    [Fact]
    public void A_paper_without_codes_is_the_same_but_for_its_foot()
    {
        var paper = new ReportDocument("Справка", DateTimeOffset.UnixEpoch) { Blocks = [new Paragraph("Всё хорошо.")] };

        var (document, named) = NamedEdition.Of(paper, Book);

        named.ShouldBeEmpty();
        (document with { Provenance = null }).ShouldBe(paper);
    }

    private static string Plain(Paragraph paragraph) => ((Paragraph)NamedEdition.Of(new("", DateTimeOffset.UnixEpoch) { Blocks = [paragraph] }, Book).Document.Blocks[0]).Text.Plain;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static PupilCode Code(string text) => PupilCode.TryParse(text, out var code) ? code : throw new ArgumentException(text);
}
