using System.IO.Compression;
using System.Xml.Linq;
using ExcelDataReader;
using QualityBot.Papers.Results;
using QualityDomain.Assessments;

namespace QualityBot.Tests.Papers.Results;

public sealed class FigureBookTests
{
    [Fact]
    public void Figures_are_numbers_that_can_be_summed()
    {
        var rows = Rows(FigureBook.Of(GivenFacts.Whole), "Классы");

        rows[5][0].ShouldBe("Всего");
        rows[5][1].ShouldBe(100.0);
        rows[5][7].ShouldBe(0.88);
        rows[5][10].ShouldBe(0.48);
    }

    [Fact]
    public void Every_task_of_every_class_has_its_row_and_every_pupil_the_row_of_the_file()
    {
        var book = FigureBook.Of(GivenFacts.Whole);

        Rows(book, "Задания").Count.ShouldBe(1 + (5 * 11));
        var pupils = Rows(book, "Обучающиеся");
        pupils.Count.ShouldBe(101);
        pupils[11][0].ShouldBe("4А-11");
        pupils[11][7].ShouldBe(12.0);
    }

    [Fact]
    public void Nothing_is_told_of_fewer_than_five()
    {
        var rows = Rows(FigureBook.Of(GivenFacts.Of(GivenWork.TinyClass)), "Классы");

        rows[1].Skip(3).Take(14).ShouldAllBe(cell => cell == null || "".Equals(cell));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\";\"нажми\")")]
    [InlineData("+7")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void What_looks_like_a_formula_stays_a_text(string hostile)
    {
        var sheet = GivenWork.OneClass.Sheet;
        var work = GivenWork.Analysed(sheet with
        {
            Tasks = [.. sheet.Tasks.Select(task => task with { Skill = hostile })],
            Pupils = [.. sheet.Pupils.Select((pupil, at) => at == 0 ? pupil with { Code = hostile, Group = hostile } : pupil)],
        });
        var book = FigureBook.Of(GivenFacts.Of(work) with { Files = [hostile] });

        using var archive = new ZipArchive(new MemoryStream(book));
        var cells = archive.Entries.Where(entry => entry.FullName.Contains("/sheet")).SelectMany(entry =>
        {
            using var stream = entry.Open();
            return XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "c").ToList();
        }).ToList();
        cells.SelectMany(cell => cell.Descendants()).ShouldNotContain(element => element.Name.LocalName == "f");
        cells.Where(cell => cell.Value.Contains(hostile.Trim()) && cell.Value.Trim().Length <= hostile.Length).ShouldAllBe(cell => cell.Attribute("t")!.Value == "inlineStr");
    }

    private static List<object?[]> Rows(byte[] book, string name)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(book));
        do
        {
            if (reader.Name == name)
            {
                var rows = new List<object?[]>();
                while (reader.Read())
                {
                    rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
                }

                return rows;
            }
        }
        while (reader.NextResult());
        throw new InvalidOperationException($"No sheet {name}.");
    }
}
