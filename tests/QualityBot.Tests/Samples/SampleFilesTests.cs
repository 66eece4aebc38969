using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Samples;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Names => [.. SampleFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_sample_holds_what_its_builder_writes(string name)
    {
        var path = Path.Combine(Repository.Samples, name);
        if (Environment.GetEnvironmentVariable(SampleFiles.WriteSwitch) == "1")
        {
            File.WriteAllBytes(path, SampleFiles.All[name]());
        }

        Open(File.ReadAllBytes(path), name).ShouldBe(Open(SampleFiles.All[name](), name));
    }

    [Fact]
    public void The_staff_list_is_a_table_under_its_title()
    {
        var blocks = Open(StaffSample.Build(), "staff.xlsx").Blocks;

        blocks.OfType<Block.Paragraph>().Select(block => block.Line.Text)
            .ShouldBe(["Кадры", "МБОУ «Школа № 12 г. Заречный»", "Список педагогических работников на 2026/2027 учебный год"]);
        var rows = blocks.OfType<Block.Table>().Single().Rows;
        rows[0].Cells.Select(cell => cell.Text).ShouldBe(["ФИО", "Должность", "Предметы", "Классы", "Классное руководство", "ШМО", "Нагрузка, ч"]);
        rows.Count.ShouldBe(28);
        rows[1].Cells[6].Text.ShouldBe("4");
    }

    private static SourceDocument Open(byte[] content, string name) =>
        DocumentOpener.Open(content, name).Match(document => document, problem => throw new InvalidDataException(problem.ToString()));
}
