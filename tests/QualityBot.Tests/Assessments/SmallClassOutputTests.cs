using QualityBot.Assessments;
using QualityBot.Assessments.Reading;
using QualityBot.Cli;
using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Tests.Papers.Results;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;

namespace QualityBot.Tests.Assessments;

/// <summary>4А with eight works, all «4», and 4Б with three, all «2»: in no output can 4Б be told from the total.</summary>
public sealed class SmallClassOutputTests : IDisposable
{
    private const long Id = 7300;

    private static readonly ResultFile File = new(
        new("Контрольная работа", "Русский язык", 4, 2026),
        new(
            new("Контрольная работа", "Русский язык", 4, 2026), [new TaskSpec("1", 2) { Skill = "писать" }],
            [.. Enumerable.Range(1, 11).Select(at => new PupilResult(at <= 8 ? $"4А-{at:00}" : $"4Б-{at:00}", at <= 8 ? "4А" : "4Б", [Score.Of(at <= 8 ? 2 : 0)]) { Mark = at <= 8 ? 4 : 2, JournalMark = 4, Row = at + 1 })]),
        [], [], []);

    private readonly TestBot bot = new(services => BotHost.AddCapabilities(services));

    public SmallClassOutputTests() => bot.Store.Put(
    [
        .. StoredWorks.People,
        Assessment.Plan(Id, 1, File.Work, null, StoredWorks.Received) with { Step = CycleStep.ResultsReceived, ReceivedOn = StoredWorks.Received },
        new ResultSet(Id + 1, 1, Id, 1, ContentText.Sha256(File), ["Контрольная.xlsx"], 3, Given.Since, 11, ContentText.Write(File)) { Classes = ["4А", "4Б"] },
    ]);

    // With 4Б the pass rate would be 72,7 %; without it all passed.
    [Theory]
    [InlineData("rs.weak")]
    [InlineData("rs.jour")]
    [InlineData("rs.class")]
    public async Task In_the_chat(string side)
    {
        await bot.Press("3", new ButtonData(side, Id, 1));

        bot.Last("3").ShouldNotContain("72,7");
        bot.Last("3").ShouldNotContain("понизили 3");
    }

    [Fact]
    public async Task The_chat_says_whom_the_total_leaves_out()
    {
        await bot.Press("3", new ButtonData("rs.class", Id, 1));

        bot.Last("3").ShouldContain("Без 4Б: там писали меньше пяти");
    }

    [Fact]
    public async Task In_the_paper_and_its_workbook()
    {
        await using var db = bot.Store.CreateDbContext();
        var paper = (await PaperMaking.Make(db, (await Asker.Load(db, 1, 3, bot.Clock.Now, default))!, new PaperRequest.OfWork(Id, WorkPaper.Report, null), default)).ShouldBeOfType<Outcome<Paper>.Ok>().Value;

        var words = GivenFacts.TextOf(paper.Document);
        words.ShouldContain("Всего | 8 | 0 | 8 | 0 | 0 | 100,0");
        words.ShouldContain("4Б | 3 | – | – | – | – | –");
        words.ShouldContain("Без 4Б");
        words.ShouldNotContain("72,7");
    }

    [Fact]
    public void In_the_verb()
    {
        var analysed = AnalysedFiles.Of(File).ShouldBeOfType<Outcome<AnalysedFiles>.Ok>().Value;
        using var output = new StringWriter();
        AnalysisTable.Print(analysed, output);

        output.ToString().ShouldContain("Без 4Б");
        output.ToString().ShouldNotContain("72,7");
        AnalysisJson.Of(analysed).ToString().ShouldNotContain("0.727");
    }

    public void Dispose() => bot.Dispose();
}
