using System.Text;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Tests.Assessments;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;

namespace QualityBot.Tests.Papers.Results;

/// <summary>Papers of a stored work in the chat: who gets which. The people are those of StoredWorks.</summary>
public sealed class WorkPaperDialogueTests : IDisposable
{
    private readonly TestBot bot = new(services => services.AddPapers());

    public WorkPaperDialogueTests() => bot.Store.Put([.. StoredWorks.People, .. StoredWorks.Work()]);

    [Fact]
    public async Task Three_taps_give_the_report_with_a_picture_the_file_and_the_figures()
    {
        await bot.Press("3", new ButtonData(PaperKeys.OfWork, StoredWorks.WorkId));
        await bot.Press("3", "Аналитическая справка");

        var figures = bot.Channel.Chat("3")[^1];
        figures.Text.Plain.ShouldStartWith("Аналитическая справка по итогам ВПР по русскому языку");
        figures.FileBytes![1..4].ShouldBe("PNG"u8.ToArray());

        await bot.Press("3", "📄 PDF");
        Encoding.ASCII.GetString(bot.Channel.Chat("3")[^1].FileBytes!, 0, 5).ShouldBe("%PDF-");

        await bot.Press("3", new PaperRequest.OfWork(StoredWorks.WorkId, WorkPaper.Report, null).Data(PaperKeys.ToXlsx));
        bot.Channel.Chat("3")[^1].FileName.ShouldBe("Аналитическая справка ВПР Русский язык 4 класс 2026 2026-09-07.xlsx");
    }

    [Theory]
    // who, and which papers they are offered
    [InlineData("2", true, true)] // director
    [InlineData("3", true, true)] // deputy of all grades
    [InlineData("5", true, true)] // head of the association of the subject
    [InlineData("7", true, false)] // class teacher of 4А: the own class, no orders
    [InlineData("9", true, false)] // teacher of 4В
    [InlineData("4", false, false)] // deputy of grades 5–11
    [InlineData("6", false, false)] // head of mathematics
    [InlineData("12", false, false)] // parent
    [InlineData("902", false, false)] // director of another school
    public async Task Each_is_offered_what_they_may_see(string who, bool report, bool orders)
    {
        await bot.Press(who, new ButtonData(PaperKeys.OfWork, StoredWorks.WorkId));

        var answered = bot.Channel.Chat(who).Count > 0;
        (answered && bot.Find(who, "Аналитическая справка") is not null).ShouldBe(report);
        (answered && bot.Find(who, "Приказ о проведении") is not null).ShouldBe(orders);
    }

    [Theory]
    [InlineData("4")] // deputy of other grades
    [InlineData("11")] // secretary
    [InlineData("12")] // parent
    [InlineData("902")] // director of another school
    public async Task A_button_that_somebody_copied_shows_nothing_to_whom_it_is_not_for(string who)
    {
        foreach (var paper in Enum.GetValues<WorkPaper>())
        {
            await bot.Press(who, new PaperRequest.OfWork(StoredWorks.WorkId, paper, null).Data(PaperKeys.Show));
        }

        await bot.Press(who, new PaperRequest.OfWork(StoredWorks.WorkId, WorkPaper.Report, null).Data(PaperKeys.ToPdf));
        await bot.Press(who, new PaperRequest.OfWork(StoredWorks.WorkId, WorkPaper.Report, null).Data(PaperKeys.ToXlsx));

        bot.Channel.Chat(who).ShouldAllBe(message => message.FileBytes == null && !message.Text.Plain.Contains("Русский язык") && !message.Text.Plain.Contains("русскому"));
    }

    [Fact]
    public async Task A_class_teacher_gets_the_own_class_alone()
    {
        var paper = await Made(7, new PaperRequest.OfWork(StoredWorks.WorkId, WorkPaper.Report, null));
        var text = GivenFacts.TextOf(paper.Document);

        paper.Document.Title.ShouldEndWith("в 4А классе");
        text.ShouldNotContain("4Б");
        text.ShouldNotContain("4В");
    }

    [Fact]
    public async Task Papers_of_the_whole_are_not_made_for_whoever_sees_a_class()
    {
        using var db = bot.Store.CreateDbContext();
        var asker = await Asker.Load(db, 1, 7, TestBot.Start, CancellationToken.None);

        foreach (var paper in Enum.GetValues<WorkPaper>().Where(WorkPapers.IsOfTheWhole))
        {
            (await PaperMaking.Make(db, asker!, new PaperRequest.OfWork(StoredWorks.WorkId, paper, null), CancellationToken.None)).ShouldBe(new Outcome<Paper>.Refused(new NoSuchWork()));
        }
    }

    [Fact]
    public async Task Every_paper_of_the_work_can_be_drawn()
    {
        foreach (var paper in Enum.GetValues<WorkPaper>().Except([WorkPaper.Years, WorkPaper.Subjects, WorkPaper.School]))
        {
            GivenFacts.Keep($"stored-{paper}", (await Made(3, new PaperRequest.OfWork(StoredWorks.WorkId, paper, null))).Document);
        }
    }

    [Fact]
    public async Task The_plan_holds_the_decisions_that_answer_findings_of_the_work_and_no_others()
    {
        bot.Store.Put(
        [
            new Finding(800, 1, StoredWorks.WorkId, FindingKind.WeakSkill, null, 71, 30, "a", 3, new(2026, 9, 1)) { Items = ["9.1"], Skill = "распознавать глаголы", Share = 0.4, Low = 0.3, High = 0.5 },
            new Decision(810, 1, 41, DecisionKind.Council, "Провести практикум для учителей начальных классов", new(2026, 9, 1)) { FindingId = 800, State = DecisionState.Active, DeadlineText = "до 1 октября", ResponsibleText = "руководитель ШМО" },
            new Decision(811, 1, 42, DecisionKind.Council, "Купить парты", new(2026, 9, 1)) { State = DecisionState.Active },
        ]);

        var text = GivenFacts.TextOf((await Made(2, new PaperRequest.OfWork(StoredWorks.WorkId, WorkPaper.Plan, null))).Document);

        text.ShouldContain("1 | Провести практикум для учителей начальных классов | ");
        text.ShouldContain("распознавать глаголы");
        text.ShouldContain(" | до 1 октября | ");
        text.ShouldNotContain("парты");
        text.ShouldNotContain("Проект составлен по рекомендациям");
    }

    [Theory]
    [InlineData("wa", 'a', null)]
    [InlineData("wr4Б", 'r', "4Б")]
    public void A_button_brings_its_paper_back(string argument, char paper, string? one)
    {
        var request = new PaperRequest.OfWork(5, (WorkPaper)paper, one);

        request.Data("rp.show").ShouldBe(new ButtonData("rp.show", 5, 0, argument));
        PaperRequest.Of(request.Data("rp.show")).ShouldBe(request);
    }

    [Theory]
    [InlineData("w")]
    [InlineData("wz")]
    [InlineData("wa=1")]
    public void What_no_button_says_is_no_paper(string argument) => PaperRequest.Of(new("rp.show", 5, 0, argument)).ShouldBeNull();

    [Theory]
    [InlineData(2, true)]
    [InlineData(7, true)] // class teacher of 4А
    [InlineData(8, false)] // class teacher of 4Б
    [InlineData(11, false)] // secretary: sees decisions, no results
    public async Task The_page_of_a_class_has_its_results_for_those_who_may_see_them(long who, bool seen)
    {
        using var db = bot.Store.CreateDbContext();
        var asker = await Asker.Load(db, 1, who, TestBot.Start, CancellationToken.None);
        var made = await PaperMaking.Make(db, asker!, new PaperRequest.OfClass("4А"), CancellationToken.None);

        (made is Outcome<Paper>.Ok(var paper) && GivenFacts.TextOf(paper.Document).Contains("ВПР, Русский язык, 4 класс, 2026 | ")).ShouldBe(seen);
    }

    public void Dispose() => bot.Dispose();

    private async Task<Paper> Made(long who, PaperRequest request)
    {
        using var db = bot.Store.CreateDbContext();
        var asker = await Asker.Load(db, 1, who, TestBot.Start, CancellationToken.None);
        return (await PaperMaking.Make(db, asker!, request, CancellationToken.None)).ShouldBeOfType<Outcome<Paper>.Ok>().Value;
    }
}
