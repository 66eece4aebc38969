using QualityBot.Assessments;
using QualityBot.Cli;
using QualityBot.Papers.Results;
using QualityBot.Tests.Samples;
using QualityDomain;

namespace QualityBot.Tests.Papers.Results;

/// <summary><c>analyse FILE… -o FILE</c>, and what several files leave of themselves in the paper.</summary>
public sealed class AnalysisPaperTests : IDisposable
{
    private static readonly Dictionary<string, string> Letters = new() { ["1"] = "4А", ["2"] = "4Б", ["3"] = "4В" };
    private static readonly AnalysedFiles Files = Analysed("Ф1.xlsx");

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("справка.pdf", "%PDF")]
    [InlineData("справка.DOCX", "PK")]
    [InlineData("показатели.xlsx", "PK")]
    public void The_ending_of_the_file_says_what_is_written(string name, string start)
    {
        var path = Path.Combine(folder, name);

        AnalysisPaper.Write(Files, ["Ф1.xlsx"], path, only: "4а");

        System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(path), 0, start.Length).ShouldBe(start);
    }

    [Theory]
    [InlineData("справка.txt", null)]
    [InlineData("справка.pdf", "9Я")]
    public void What_cannot_be_written_is_refused_in_a_sentence(string name, string? only) =>
        Should.Throw<BadInputException>(() => AnalysisPaper.Write(Files, ["Ф1.xlsx"], Path.Combine(folder, name), only)).Message.ShouldEndWith(".");

    [Fact]
    public void Of_several_files_each_class_names_its_own()
    {
        var both = Analysed("первый.xlsx", "второй.xlsx");

        both.Analysis!.Sheet.Pupils.Select(pupil => pupil.File).Distinct().ShouldBe(["первый.xlsx"]); // the second tells of the same pupils
        GivenFacts.TextOf(AnalyticReport.Of(GivenFacts.Of(both.Analysis)).Document).ShouldContain("4А | первый.xlsx | ");
    }

    [Fact]
    public void The_name_of_the_file_is_kept_with_the_results_and_is_no_part_of_them()
    {
        var file = QualityBot.Assessments.Reading.ResultsReader.Read(ResultsSample.Individual(), "Ф1.xlsx").Match(read => read, problem => throw new InvalidOperationException($"{problem}"));

        ContentText.Read(ContentText.Write(file.Called("Ф1.xlsx"))).Sheet!.Pupils[0].File.ShouldBe("Ф1.xlsx");
        ContentText.Sha256(file.Called("Ф1.xlsx")).ShouldBe(ContentText.Sha256(file.Called("")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static AnalysedFiles Analysed(params string[] names) => AnalysedFiles.Of([.. names.Select(name => (name, ResultsSample.Individual()))], Letters)
        .Match(files => files, problem => throw new InvalidOperationException($"{problem}"));
}
