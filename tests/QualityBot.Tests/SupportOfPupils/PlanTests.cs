using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

public sealed class PlanTests : IDisposable
{
    private readonly TestBot bot = Open();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_plan_for_two_pupils_with_one_gap_is_made_in_few_steps()
    {
        await bot.Say(Teacher, "Поддержка");
        await bot.Press(Teacher, "➕ План помощи");
        await bot.Press(Teacher, "5А");
        await bot.Press(Teacher, "01");
        await bot.Press(Teacher, "03");
        await bot.Press(Teacher, "Дальше (2)");
        await bot.Say(Teacher, "сложение дробей");
        await bot.PressStart(Teacher, "1");
        await bot.PressStart(Teacher, "6");
        await bot.Press(Teacher, "Сохранить план");

        var plans = bot.All<SupportPlan>();
        plans.Select(plan => (plan.PupilId, plan.Subject, plan.LeadId, plan.State, plan.LessonsPerWeek, plan.Until)).ShouldBe(
        [
            (11, "Математика", 50, SupportState.Active, 2, new DateOnly(2026, 11, 8)), // nine weeks from 7 September
            (13, "Математика", 50, SupportState.Active, 2, new DateOnly(2026, 11, 8)),
        ]);
        plans.ShouldAllBe(plan => plan.Gaps.Single() == "сложение дробей" && plan.Kinds.Contains(SupportKind.Recheck));
        plans[0].GroupId.ShouldNotBeNull().ShouldBe(plans[1].GroupId!.Value);
    }

    [Fact]
    public async Task A_word_that_is_no_subject_is_asked_again()
    {
        await bot.Say(ClassTeacher, "/support");
        await bot.Press(ClassTeacher, "➕ План помощи");
        await bot.Press(ClassTeacher, "02");
        await bot.Press(ClassTeacher, "Дальше (1)");
        await bot.Say(ClassTeacher, "дроби");
        bot.Last(ClassTeacher).ShouldContain("Такого предмета не знаю");
        await bot.Say(ClassTeacher, "математика");

        bot.Last(ClassTeacher).ShouldContain("Какой пробел");
    }

    [Fact]
    public async Task A_plan_that_somebody_else_is_to_lead_waits_for_that_persons_word()
    {
        await bot.Say(ClassTeacher, "/support");
        await bot.Press(ClassTeacher, "➕ План помощи");
        await bot.Press(ClassTeacher, "02");
        await bot.Press(ClassTeacher, "Дальше (1)");
        await bot.Say(ClassTeacher, "математика");
        await bot.Say(ClassTeacher, "таблица умножения");
        await bot.Press(ClassTeacher, "Ведёт…");
        await bot.PressStart(ClassTeacher, "Человеков50");
        await bot.Press(ClassTeacher, "Сохранить план");

        bot.All<SupportPlan>().ShouldHaveSingleItem().State.ShouldBe(SupportState.Proposed);
        await bot.Say(Teacher, "Поддержка");
        await bot.Press(Teacher, "5А");
        await bot.Press(Teacher, "5А-02 · таблица умножения");
        await bot.Press(Teacher, "Беру");
        bot.All<SupportPlan>().ShouldHaveSingleItem().State.ShouldBe(SupportState.Active);
    }

    [Fact]
    public async Task A_plan_is_closed_with_a_word_and_a_slip_is_taken_back()
    {
        bot.Store.Put([Plan(900, 11)]);

        await OpenPlan(Teacher);
        await bot.Press(Teacher, "Помогло");
        bot.All<SupportPlan>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(plan => plan.State.ShouldBe(SupportState.Closed), plan => plan.Effect.ShouldBe(EffectWord.Helped));
        await bot.Press(Teacher, "Закрыто по ошибке — открыть");
        bot.All<SupportPlan>().ShouldHaveSingleItem().State.ShouldBe(SupportState.Active);
        await bot.Press(Teacher, "Ещё две недели");
        bot.All<SupportPlan>().ShouldHaveSingleItem().Until.ShouldBe(new(2026, 10, 26));
    }

    [Fact]
    public async Task The_page_shows_what_was_held_of_what_was_planned()
    {
        bot.Store.Put([Plan(900, 11), new SupportEntry(1, 1, 1, 11, new(2026, 9, 3), 50) { PlanId = 900, Minutes = 40, Topic = "дроби" }]);

        await OpenPlan(Teacher);

        bot.Read(Teacher).ShouldContain("Проведено занятий: 1");
        bot.Read(Teacher).ShouldContain("3 сентября: занятие: дроби, 40 мин");
    }

    [Theory]
    [InlineData("sp.close", "Helped")]
    [InlineData("sp.more", "")]
    [InlineData("sp.take", "")]
    [InlineData("sp.plan", "")]
    public async Task A_forged_press_of_who_has_nothing_to_do_with_the_class_changes_and_shows_nothing(string action, string argument)
    {
        bot.Store.Put([Plan(900, 11)]);

        await bot.Press(Stranger, new ButtonData(action, 900, 0, argument));

        bot.All<SupportPlan>().ShouldHaveSingleItem().ShouldBe(Plan(900, 11));
        bot.Channel.Chat(Stranger).ShouldAllBe(message => !message.Text.Plain.Contains("5А"));
    }

    [Fact]
    public async Task Another_school_sees_none_of_it()
    {
        bot.Store.Put([Plan(900, 11), Given.OtherSchool, .. Given.Someone(80, Role.DeputyAcademic, Given.OtherSchool)]);

        await bot.Say("80", "Поддержка");
        await bot.Press("80", new ButtonData("sp.plan", 900));
        await bot.Press("80", new ButtonData("sp.close", 900, 0, "Helped"));

        bot.Channel.Chat("80").ShouldAllBe(message => !message.Text.Plain.Contains("5А"));
        bot.All<SupportPlan>().ShouldHaveSingleItem().State.ShouldBe(SupportState.Active);
    }

    [Fact]
    public async Task The_deputy_sees_who_got_nothing_for_two_weeks()
    {
        bot.Store.Put(
        [
            Plan(900, 11) with { From = new(2026, 8, 20) }, Plan(901, 31),
            new QualityDomain.Calendar.Term(1, 1, 2026, QualityDomain.Deadlines.TermKind.SchoolQuarter, 1, new(2026, 9, 1), new(2026, 10, 25)),
        ]);

        await bot.Say(Deputy, "/support");

        bot.Read(Deputy).ShouldContain("С планом: 2 ученика");
        bot.Read(Deputy).ShouldContain("Без занятий: 5А-01.");
    }

    [Fact]
    public async Task Codes_are_given_once_for_the_year_and_grow_when_pupils_come()
    {
        await bot.Press(ClassTeacher, new ButtonData("sp.pupils"));
        await bot.Say(ClassTeacher, "сто");
        bot.Read(ClassTeacher).ShouldStartWith("Напишите число");
        await bot.Say(ClassTeacher, "8");

        bot.All<PupilPlace>().Where(place => place.Class == "5А").Select(place => place.Code).Order().ShouldBe(Enumerable.Range(1, 8).Select(number => $"5А-{number:00}"));
        bot.All<Pupil>().Count.ShouldBe(11); // 8 of 5А and 3 of 6Б
        await bot.Press(ClassTeacher, new ButtonData("sp.pupils"));
        await bot.Say(ClassTeacher, "7");
        bot.All<PupilPlace>().Count(place => place.Class == "5А").ShouldBe(8);
    }

    [Fact]
    public async Task A_name_in_place_of_a_gap_is_refused()
    {
        await bot.Press(ClassTeacher, new ButtonData("sp.new"));
        await bot.Press(ClassTeacher, "02");
        await bot.Press(ClassTeacher, "Дальше (1)");
        await bot.Say(ClassTeacher, "математика");
        await bot.Say(ClassTeacher, "у Лавров Петя слабая память");

        bot.Read(ClassTeacher).ShouldStartWith("Пожалуйста, без фамилий");
        bot.All<SupportPlan>().ShouldBeEmpty();
    }

    private async Task OpenPlan(string who)
    {
        await bot.Say(who, "Поддержка");
        await bot.Press(who, "5А");
        await bot.Press(who, "5А-01 · сложение дробей");
    }
}
