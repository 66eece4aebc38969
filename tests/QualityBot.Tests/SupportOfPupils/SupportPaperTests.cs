using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Tests.Papers.Results;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>Papers about support: made from what was tapped, for those who see the pupils, in codes.</summary>
public sealed class SupportPaperTests : IDisposable
{
    private readonly TestBot bot = Classroom.Open();

    public SupportPaperTests() => bot.Store.Put(
    [
        Classroom.Plan(900, 12), // 5А-02, taught by 50.
        Classroom.Plan(901, 13) with { State = SupportState.Proposed, LeadId = null },
        new SupportEntry(910, 1, 910, 12, new(2026, 9, 3), 50) { PlanId = 900, Kind = SupportKind.ExtraLessons, Topic = "сложение дробей", Minutes = 40 },
        new PupilCheck(920, 1, 12, "5А", new(2026, 9, 1), new(2026, 9, 4), 53) { Homework = CheckMark.InOrder, Attendance = CheckMark.Trouble, Contact = CheckMark.InOrder, NextStep = "разговор с семьёй" },
        new ParentContact(930, 1, 12, new(2026, 9, 4), 53) { Shown = ["лист пробелов"], Agreed = ["проверять домашние задания"] },
    ]);

    [Fact]
    public async Task The_sheet_of_a_pupil_tells_plans_lessons_checks_and_agreements()
    {
        var words = await Words(SupportPaper.Pupil, "5А-02", Classroom.Teacher);

        words.ShouldContain("обучающегося 5А-02");
        words.ShouldContain("Математика: сложение дробей");
        words.ShouldContain("сложение дробей | 40");
        words.ShouldContain("разговор с семьёй");
        words.ShouldContain("проверять домашние задания");
        words.ShouldNotContain("5А-03");
    }

    [Fact]
    public async Task The_register_of_a_class_has_a_line_for_each_plan()
    {
        var words = await Words(SupportPaper.Register, "5А", Classroom.ClassTeacher);

        words.ShouldContain("5А-02");
        words.ShouldContain("5А-03");
        words.ShouldContain("предложен");
    }

    [Fact]
    public async Task The_checks_of_a_month_name_who_was_not_looked_at()
    {
        bot.Store.Put(Classroom.Plan(902, 14));
        var words = await Words(SupportPaper.Month, "5А", Classroom.Psychologist);

        words.ShouldContain("есть трудности");
        words.ShouldContain("Не проверены: 5А-04");
    }

    [Fact]
    public async Task Coverage_and_effect_name_no_teacher_and_say_that_they_prove_nothing()
    {
        bot.Store.Put([.. Enumerable.Range(0, 6).Select(at => (object)(Classroom.Plan(940 + at, 11) with { State = SupportState.Closed, ClosedOn = new(2026, 9, 5), Effect = at < 4 ? EffectWord.Helped : EffectWord.NotHelped }))]);
        var words = await Words(SupportPaper.Effect, "", Classroom.Deputy);

        words.ShouldContain("занимаются – 1, ждут учителя – 1");
        words.ShouldContain("66,7 (30–90)"); // 4 of 6, Wilson.
        words.ShouldContain("не доказывают");
        words.Split("Человеков").Length.ShouldBeLessThanOrEqualTo(2); // The deputy who signs, nobody else.
    }

    [Fact]
    public async Task The_load_is_told_by_name_with_what_may_help_and_without_a_rank()
    {
        bot.Store.Put(Classroom.Plan(950, 14, lead: 51) with { Rhythm = new(5, 40) });
        bot.Clock.Forward(TimeSpan.FromDays(14));

        var words = await Words(SupportPaper.Load, "", Classroom.Deputy);

        words.ShouldContain("Человеков50 И. П. | 1 | 1 | 1 | 1 / 3 | 1 | 40 | спросить, что мешает");
        words.ShouldContain("Человеков51 И. П. | 1 | 1 | 5 | 0 / 15 | 0 | 0 | занятий много: часть передать");
        words.IndexOf("Человеков50 И. П. |", StringComparison.Ordinal).ShouldBeLessThan(words.IndexOf("Человеков51 И. П. |", StringComparison.Ordinal));
        words.ShouldContain("не судят");
    }

    // Who asks for what → whether it is made.
    [Theory]
    [InlineData(Classroom.Stranger, "/report 5А-02", false)] // A teacher of another class.
    [InlineData(Classroom.Stranger, "/report поддержка 5А", false)]
    [InlineData(Classroom.Teacher, "/report поддержка", false)] // The whole school is for those who see it.
    [InlineData(Classroom.ClassTeacher, "/report support 5a", true)]
    [InlineData(Classroom.Psychologist, "/report проверка", true)]
    [InlineData(Classroom.Deputy, "/report 5а-2", true)]
    [InlineData(Classroom.Deputy, "/report нагрузка", true)]
    [InlineData(Classroom.Psychologist, "/report нагрузка", false)] // Sees all pupils, and no colleague's load.
    [InlineData(Classroom.Teacher, "/report load", false)]
    public async Task Papers_are_made_for_those_who_see_the_pupils(string person, string asked, bool made)
    {
        await bot.Say(person, asked);

        (bot.Channel.Chat(person)[^1].Buttons.Any(button => button.Label.Contains("PDF", StringComparison.Ordinal))).ShouldBe(made, bot.Last(person));
    }

    [Fact]
    public async Task The_page_of_a_class_has_its_support()
    {
        await using var db = bot.Store.CreateDbContext();
        var paper = Made(await PaperMaking.Make(db, await Asker(Classroom.ClassTeacher), new PaperRequest.OfClass("5А"), default));

        paper.ShouldContain("Поддержка обучающихся");
        paper.ShouldContain("5А-02");
    }

    public void Dispose() => bot.Dispose();

    private async Task<string> Words(SupportPaper paper, string about, string person)
    {
        await using var db = bot.Store.CreateDbContext();
        return Made(await PaperMaking.Make(db, await Asker(person), new PaperRequest.OfSupport(paper, about), default));
    }

    private async Task<Asker> Asker(string person)
    {
        await using var db = bot.Store.CreateDbContext();
        return (await QualityBot.Papers.Asker.Load(db, 1, long.Parse(person, System.Globalization.CultureInfo.InvariantCulture), bot.Clock.Now, default))!;
    }

    [Theory]
    [InlineData('p', "5А-02")]
    [InlineData('r', "5А")]
    [InlineData('m', "")]
    [InlineData('e', "")]
    [InlineData('n', "")]
    public async Task Every_paper_of_support_can_be_drawn(char paper, string about)
    {
        await using var db = bot.Store.CreateDbContext();
        var made = await PaperMaking.Make(db, await Asker(Classroom.Deputy), new PaperRequest.OfSupport((SupportPaper)paper, about), default);

        GivenFacts.Keep($"support-{paper}", made.ShouldBeOfType<Outcome<Paper>.Ok>().Value.Document);
    }

    private static string Made(Outcome<Paper> outcome) => outcome.Match(paper => $"{paper.Document.Title}\n{GivenFacts.TextOf(paper.Document)}", problem => throw new InvalidOperationException($"{problem}"));
}
