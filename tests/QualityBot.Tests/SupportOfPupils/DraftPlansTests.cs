using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.Tests.Assessments;
using QualityBot.Tests.Support;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>From the list of those whom a work shows to need help to plans, and from a later work to what came of them.</summary>
public sealed class DraftPlansTests : IDisposable
{
    private const string Deputy = "3";
    private const string Teacher = "9";
    private const string Psychologist = "13";

    private readonly TestBot bot = new(services => BotHost.AddCapabilities(services));

    public DraftPlansTests() => bot.Store.Put(
    [
        .. StoredWorks.People, .. StoredWorks.OwnWork(),
        new Appointment(100_079, 1, 9, Role.SubjectTeacher) { Classes = ["5А"], Subjects = ["Русский язык"] },
        .. Enumerable.Range(1, 6).SelectMany(at => new object[] { new Pupil(500 + at, 1), new PupilPlace(5500 + at, 1, 500 + at, 2025, $"4А-{at:00}"), new PupilPlace(5600 + at, 1, 500 + at, 2026, $"5А-{at:00}") }),
    ]);

    [Fact]
    public async Task From_the_list_it_takes_two_taps_to_plans_with_each_pupils_own_gaps()
    {
        await bot.Press(Deputy, new ButtonData("rs.need", StoredWorks.OwnWorkId, 1));
        await bot.PressStart(Deputy, "➕ Планы помощи");
        bot.Last(Deputy).ShouldContain("5А-02: находить корень слова"); // The code of this year, the gaps of the work of last.
        await bot.PressStart(Deputy, "Сохранить");

        var plans = bot.All<SupportPlan>();
        plans.ShouldAllBe(plan => plan.AssessmentId == StoredWorks.OwnWorkId && plan.State == SupportState.Proposed && plan.LeadId == 9);
        plans.Single(plan => plan.PupilId == 502).ShouldSatisfyAllConditions(
            plan => plan.Gaps.ShouldBe(["находить корень слова", "ставить запятые", "читать со смыслом"], ignoreOrder: true),
            plan => plan.Kinds.ShouldContain(SupportKind.Recheck));
    }

    [Fact]
    public async Task Who_has_a_plan_in_the_subject_gets_no_second_one()
    {
        bot.Store.Put(new SupportPlan(900, 1, 502, "Русский язык") { State = SupportState.Active, LeadId = 9, Gaps = ["корень"], Kinds = [SupportKind.Recheck], From = new(2026, 9, 1), Until = new(2026, 10, 1) });
        await bot.Press(Deputy, new ButtonData("sp.work", StoredWorks.OwnWorkId));
        bot.Last(Deputy).ShouldContain("План по предмету уже есть: 1");
        await bot.PressStart(Deputy, "Сохранить");

        bot.All<SupportPlan>().Count(plan => plan.PupilId == 502).ShouldBe(1);
    }

    [Fact]
    public async Task A_teacher_who_plans_for_the_own_class_has_taken_the_plans_on()
    {
        bot.Store.Put(new Appointment(100_080, 1, 9, Role.SubjectTeacher) { Classes = ["4А"], Subjects = ["Русский язык"] });
        await bot.Press(Teacher, new ButtonData("sp.work", StoredWorks.OwnWorkId));
        await bot.PressStart(Teacher, "Сохранить");

        bot.All<SupportPlan>().ShouldNotBeEmpty();
        bot.All<SupportPlan>().ShouldAllBe(plan => plan.State == SupportState.Active && plan.LeadId == 9);
    }

    [Theory]
    [InlineData(Psychologist)] // Nothing of the work is theirs before they support anybody.
    [InlineData("10")] // A teacher of music.
    [InlineData("11")] // The secretary.
    [InlineData("903")] // A deputy of another school.
    public async Task Who_does_not_see_the_work_drafts_nothing(string person)
    {
        await bot.Press(person, new ButtonData("sp.work", StoredWorks.OwnWorkId));

        bot.All<SupportPlan>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Codes_of_a_procedure_are_nobody_and_that_is_said()
    {
        bot.Store.Put(StoredWorks.Work());
        await bot.Press(Deputy, new ButtonData("sp.work", StoredWorks.WorkId));

        bot.Last(Deputy).ShouldContain("под кодами процедуры");
        bot.All<SupportPlan>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_report_of_coverage_names_who_has_no_plan_by_code()
    {
        await bot.Say(Deputy, "/report поддержка");
        bot.Last(Deputy).Replace('\u00A0', ' ').ShouldContain("ещё 2 обучающимся без плана");
        bot.Store.Put(new SupportPlan(900, 1, 502, "Русский язык") { State = SupportState.Active, LeadId = 9, Gaps = ["корень"], Kinds = [SupportKind.Recheck], From = new(2026, 9, 1), Until = new(2026, 10, 1) });
        await bot.Say(Deputy, "/report поддержка");

        bot.Last(Deputy).Replace('\u00A0', ' ').ShouldContain("ещё 1 обучающемуся без плана");
    }

    [Fact]
    public async Task A_later_work_of_the_same_skill_shows_before_and_after_on_the_card()
    {
        bot.Store.Put(new SupportPlan(900, 1, 502, "Русский язык")
        {
            State = SupportState.Active, LeadId = 9, AssessmentId = StoredWorks.OwnWorkId, Gaps = ["находить корень слова"], Kinds = [SupportKind.Recheck], From = new(2026, 8, 20), Until = new(2026, 10, 1),
        });
        bot.Store.Put(StoredWorks.OwnWork(7600, new(2026, 9, 4), "5А", "2210", "2111", "2211"));
        await bot.Say(Teacher, "/support");
        await bot.Press(Teacher, new ButtonData("sp.plan", 900), bot.Channel.Chat(Teacher)[^1].MessageId);

        var card = bot.Last(Teacher).Replace('\u00A0', ' ');
        card.ShouldContain("До и после: 1 из 4, 25 %");
        card.ShouldContain("3 из 4, 75 %");
        card.ShouldContain("пробел закрыт");
        card.ShouldContain("может быть случайной");
    }

    public void Dispose() => bot.Dispose();
}
