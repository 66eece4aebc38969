using QualityBot.Assessments;
using QualityBot.Assessments.Reading;
using QualityBot.Tests.Samples;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Tests.Assessments;

public sealed class ContentTextTests
{
    private static ResultFile Read(byte[] content, string name) => ResultsReader.Read(content, name).Match(file => file, problem => throw new InvalidOperationException($"{problem}"));

    [Fact]
    public void Every_sample_comes_back_as_it_was_read()
    {
        foreach (var file in new[] { Read(ResultsSample.Form(), "форма.xlsx"), Read(ResultsSample.Individual(), "Ф1.xlsx"), Read(ResultsSample.Statistics(), "Ф3.xlsx"), Read(ResultsSample.Journal(), "ж.xlsx"), Read(ResultsSample.OwnWork(), "в.xlsx"), Read(ResultsSample.Plain(), "6а.csv") })
        {
            ContentText.Read(ContentText.Write(file)).ShouldBe(file);
        }
    }

    [Fact]
    public void Points_without_a_sign_and_cells_that_were_not_read_come_back_too()
    {
        var sheet = new ResultSheet(Work.Unknown, [new("1", 100), new("2", 1), new("3", 2)], [new("а|1", "", [Score.Of(64), Score.NotAttempted, Score.Unknown]), new("а2", "", [Score.Of(9), Score.Of(0), Score.Of(35)])]);
        var file = new ResultFile(Work.Unknown, sheet, [], [], []);

        ContentText.Read(ContentText.Write(file)).ShouldBe(file);
    }

    [Fact]
    public void A_hundred_pupils_with_twenty_tasks_stay_small()
    {
        var tasks = Enumerable.Range(1, 20).Select(task => new TaskSpec($"{task}", 3) { Level = DifficultyLevel.Basic, Skill = "Понимать текст задачи" }).ToValueList();
        var pupils = Enumerable.Range(1, 100).Select(pupil => new PupilResult($"{50000 + pupil}", "1", [.. tasks.Select((_, task) => Score.Of((pupil + task) % 4))]) { Mark = 4, JournalMark = 4, DeclaredTotal = 30, Variant = "1", Row = pupil + 1 }).ToValueList();

        ContentText.Write(new(Work.Unknown, new(Work.Unknown, tasks, pupils), [], [], [])).Length.ShouldBeLessThan(9_000);
    }

    [Fact]
    public void The_same_results_in_another_file_are_known_again()
    {
        var one = Read(ResultsSample.Individual(), "Ф1.xlsx");

        ContentText.Sha256(Read(ResultsSample.Individual(), "копия.xlsx").Called("копия.xlsx")).ShouldBe(ContentText.Sha256(one));
        ContentText.Sha256(one with { Sheet = one.Sheet! with { Pupils = [.. one.Sheet.Pupils.Skip(1)] } }).ShouldNotBe(ContentText.Sha256(one));
    }
}
