using QualityBot.Engine;
using QualityBot.Support;
using QualityBot.Tests.Support;
using QualityDomain.Support;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>It is Monday, 7 September 2026: the week from 31 August on is entered. Lessons begin on 1 September.</summary>
public sealed class WeekTests : IDisposable
{
    private readonly TestBot bot = Open();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_week_by_the_timetable_takes_three_taps()
    {
        bot.Store.Put([Plan(900, 11) with { Days = [2, 4] }, Plan(901, 12) with { Days = [4] }]);

        await bot.Say(ClassTeacher, "Поддержка"); // 1
        await bot.Press(ClassTeacher, "Неделя занятий"); // 2
        await bot.Press(ClassTeacher, "Записать 3\u00A0занятия"); // 3

        bot.All<SupportEntry>().Select(entry => (entry.PupilId, entry.On, entry.ById, entry.LoggedBy, entry.PlanId)).OrderBy(entry => entry.On).ThenBy(entry => entry.PupilId)
            .ShouldBe([(11, new(2026, 9, 1), 50, 51, 900), (11, new(2026, 9, 3), 50, 51, 900), (12, new(2026, 9, 3), 50, 51, 901)]);
        bot.Read(ClassTeacher).ShouldBe("✅ Записано: 3 занятия за неделю 31 августа – 6 сентября.");
    }

    [Fact]
    public async Task What_was_not_held_is_taken_off_and_a_group_is_one_lesson()
    {
        bot.Store.Put([Plan(900, 11) with { Days = [2], GroupId = 77 }, Plan(901, 12) with { Days = [2], GroupId = 77 }, Plan(902, 13) with { Days = [3] }]);

        await Enter(ClassTeacher);
        await bot.Press(ClassTeacher, "✅ Ср 5А-03 · сложение дробей · Человеков50");
        await bot.Press(ClassTeacher, "Записать 1\u00A0занятие");

        bot.All<SupportEntry>().Select(entry => entry.PupilId).Order().ShouldBe([11, 12]);
        bot.All<SupportEntry>().Select(entry => entry.LessonId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_week_that_was_entered_is_not_offered_again_and_can_be_taken_back()
    {
        bot.Store.Put([Plan(900, 11) with { Days = [2] }]);
        await Enter(Teacher);
        await bot.Press(Teacher, "Записать 1\u00A0занятие");

        await Enter(Teacher);
        bot.Read(Teacher).ShouldContain("записывать нечего");
        await bot.Press(Teacher, "Отменить");

        bot.All<SupportEntry>().ShouldHaveSingleItem().Stands.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_who_entered_a_week_takes_it_back()
    {
        bot.Store.Put([Plan(900, 11) with { Days = [2] }]);
        await Enter(ClassTeacher);
        await bot.Press(ClassTeacher, "Записать 1\u00A0занятие");

        await bot.Press(Teacher, new ButtonData(SupportKeys.UndoWeek, bot.All<SupportEntry>().Single().LoggedAt.ToUnixTimeMilliseconds()));

        bot.All<SupportEntry>().ShouldHaveSingleItem().Stands.ShouldBeTrue();
    }

    [Fact]
    public async Task A_teacher_enters_the_own_lessons_and_not_those_of_colleagues()
    {
        bot.Store.Put([Plan(900, 11) with { Days = [2] }, Plan(901, 31, lead: 52) with { Days = [2] }]);

        await Enter(Teacher);
        await bot.Press(Teacher, "Записать 1\u00A0занятие");

        bot.All<SupportEntry>().ShouldHaveSingleItem().PlanId.ShouldBe(900);
    }

    [Fact]
    public async Task Days_are_set_on_the_card_of_the_plan_and_raise_the_number_of_lessons()
    {
        bot.Store.Put([Plan(900, 11)]);

        await bot.Say(Teacher, "Поддержка");
        await bot.Press(Teacher, "5А");
        await bot.Press(Teacher, "5А-01 · сложение дробей");
        await bot.Press(Teacher, "📅 Дни занятий");
        await bot.Press(Teacher, "Вт");
        await bot.Press(Teacher, "Чт");

        (bot.All<SupportPlan>().Single().Days, bot.All<SupportPlan>().Single().LessonsPerWeek).ShouldBe(([2, 4], 2));
        await bot.Press(Teacher, "✅ Вт");
        bot.All<SupportPlan>().Single().Days.ShouldBe([4]);
    }

    [Fact]
    public async Task A_plan_without_days_is_named_and_not_guessed()
    {
        bot.Store.Put([Plan(900, 11)]);

        await Enter(Teacher);

        bot.Read(Teacher).ShouldContain("Без дней недели: 1 план.");
        bot.All<SupportEntry>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_looks_at_support_is_written_down_and_so_is_a_paper()
    {
        bot.Store.Put([Plan(900, 11)]);

        await bot.Say(Psychologist, "Поддержка");
        await bot.Press(Psychologist, "5А");
        await bot.Press(Psychologist, "5А-01 · сложение дробей");
        await bot.Say(Psychologist, "/report 5А-01");

        bot.All<SupportReading>().Select(reading => (reading.PersonId, reading.What, reading.IsPaper)).ShouldBe([(53, "", false), (53, "5А", false), (53, "5А-01", false), (53, "5А-01", true)]);
    }

    private async Task Enter(string who) => await bot.Press(who, new ButtonData(SupportKeys.Week));
}
