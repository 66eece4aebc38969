using QualityBot.Assessments;
using QualityBot.Hosting;
using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Tests.Assessments;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Tests.Papers.Results;

/// <summary>The справка over the subjects of one procedure, and the comparison pupil by pupil, from the store.</summary>
public sealed class SubjectsReportTests : IDisposable
{
    private readonly TestBot bot = new(services => BotHost.AddCapabilities(services));

    public SubjectsReportTests() => bot.Store.Put(
    [
        .. StoredWorks.People, .. StoredWorks.OwnWork(7500), .. Mathematics(7700, "4А"), .. Mathematics(7800, "5Б"),
    ]);

    [Fact]
    public async Task A_parallel_has_a_line_for_each_subject_and_who_needs_help_in_several()
    {
        var words = await Words(WorkPaper.Subjects, 3);

        words.ShouldContain("в 4-х классах");
        words.ShouldContain("Математика | 6");
        words.ShouldContain("Русский язык | 6");
        words.ShouldContain("4А-02 | Математика, Русский язык");
        foreach (var direction in Enumerable.Range(1, 8))
        {
            words.ShouldContain($"\n{direction}. ");
        }
    }

    [Fact]
    public async Task It_can_be_drawn() => GivenFacts.Keep("subjects", (await Made(WorkPaper.School, 3)).ShouldBeOfType<Outcome<Paper>.Ok>().Value.Document);

    [Fact]
    public async Task The_school_takes_all_grades_in() => (await Words(WorkPaper.School, 3)).ShouldContain("5 класс, Математика");

    [Fact]
    public async Task A_class_teacher_gets_the_own_class_and_not_the_school()
    {
        (await Words(WorkPaper.Subjects, 7)).ShouldContain("Математика | 6");
        (await Made(WorkPaper.School, 7)).ShouldBeOfType<Outcome<Paper>.Refused>();
    }

    [Fact]
    public async Task One_work_alone_is_no_report_over_subjects()
    {
        bot.Store.Put(StoredWorks.OwnWork(7900, new(2025, 5, 20)));

        (await Made(WorkPaper.Subjects, 3, 7900)).ShouldBeOfType<Outcome<Paper>.Refused>().Problem.ShouldBeOfType<OneSubjectOnly>();
    }

    [Fact]
    public async Task A_year_later_the_same_pupils_stand_side_by_side()
    {
        bot.Store.Put(
        [
            .. Enumerable.Range(1, 6).SelectMany(at => new object[] { new Pupil(500 + at, 1), new PupilPlace(5500 + at, 1, 500 + at, 2025, $"4А-{at:00}"), new PupilPlace(5600 + at, 1, 500 + at, 2026, $"5А-{at:00}") }),
            .. StoredWorks.OwnWork(7600, new(2026, 9, 4), "5А", "2210", "2111", "2211", "0100", "2100", "2111"),
        ]);

        var words = await Words(WorkPaper.Years, 3, 7600);
        words.ShouldContain("Ученик за учеником");
        words.ShouldContain("6 обучающихся");
        words.ShouldContain("5А-02 | 16,7 | 2 | 83,3 | 4"); // 1 of 6, then 5 of 6.
        (await Words(WorkPaper.Routes, 3, 7600)).ShouldContain("Раньше (Контрольная работа 2026, 4 класс)");
        await bot.Press("3", new QualityBot.Engine.ButtonData("rs.class", 7600, 1));
        bot.Last("3").ShouldContain("Ученик за учеником");
    }

    public void Dispose() => bot.Dispose();

    private static object[] Mathematics(long id, string schoolClass)
    {
        var own = StoredWorks.OwnWork(id, null, schoolClass);
        return [(Assessment)own[0] with { Subject = "Математика" }, own[1]];
    }

    private async Task<string> Words(WorkPaper paper, long person, long work = StoredWorks.OwnWorkId) => (await Made(paper, person, work)).Match(
        made => $"{made.Document.Title}\n{GivenFacts.TextOf(made.Document)}", problem => throw new InvalidOperationException($"{problem}")).Replace('\u00A0', ' ');

    private async Task<Outcome<Paper>> Made(WorkPaper paper, long person, long work = StoredWorks.OwnWorkId)
    {
        await using var db = bot.Store.CreateDbContext();
        return await PaperMaking.Make(db, (await Asker.Load(db, 1, person, bot.Clock.Now, default))!, new PaperRequest.OfWork(work, paper, null), default);
    }
}
