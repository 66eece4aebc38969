using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Support.Checks;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

public sealed class CheckTests : IDisposable
{
    private readonly TestBot bot = Open();

    public CheckTests() => bot.Store.Put([Plan(900, 11) with { From = new(2026, 9, 2) }, Plan(901, 13) with { From = new(2026, 9, 2) }, Plan(902, 31) with { From = new(2026, 9, 2) }]);

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_class_in_which_all_is_well_takes_five_taps()
    {
        await bot.Say(ClassTeacher, "Поддержка"); // 1
        await bot.Press(ClassTeacher, "Проверка месяца"); // 2
        await bot.Press(ClassTeacher, "У всех в порядке"); // 3
        await bot.Press(ClassTeacher, "У всех в порядке"); // 4
        await bot.Press(ClassTeacher, "Со всеми говорили"); // 5

        bot.All<PupilCheck>().Select(check => (check.PupilId, check.Homework, check.Attendance, check.Contact, check.Month))
            .ShouldBe([(11, CheckMark.InOrder, CheckMark.InOrder, CheckMark.InOrder, new DateOnly(2026, 9, 1)), (13, CheckMark.InOrder, CheckMark.InOrder, CheckMark.InOrder, new DateOnly(2026, 9, 1))]);
        bot.Read(ClassTeacher).ShouldBe("✅ 5А, сентябрь: проверено (2 ученика)");
    }

    [Fact]
    public async Task Exceptions_are_ticked_and_named_in_the_answer()
    {
        await bot.Press(Psychologist, new ButtonData("sp.check", 0, 0, "5А"));
        await bot.Press(Psychologist, "5А-03");
        await bot.Press(Psychologist, "У всех, кроме 1");
        await bot.Press(Psychologist, "У всех в порядке");
        await bot.Press(Psychologist, "5А-01");
        await bot.Press(Psychologist, "Говорили со всеми, кроме 1");

        bot.Read(Psychologist).ShouldBe("✅ 5А, сентябрь: проверено (2 ученика)\nТрудности с домашними заданиями: 5А-03.\nС родителями ещё не говорили: 5А-01.");
    }

    [Fact]
    public async Task The_next_step_is_two_taps_for_those_with_trouble_and_a_second_check_keeps_it()
    {
        foreach (var _ in new[] { 1, 2 })
        {
            await bot.Press(Psychologist, new ButtonData("sp.check", 0, 0, "5А"));
            await bot.Press(Psychologist, "5А-03");
            await bot.Press(Psychologist, "У всех, кроме 1");
            await bot.Press(Psychologist, "У всех в порядке");
            await bot.Press(Psychologist, "Со всеми говорили");
            if (bot.All<PupilCheck>().All(check => check.NextStep.Length == 0))
            {
                bot.Find(Psychologist, "5А-01").ShouldBeNull(); // All is well there.
                await bot.Press(Psychologist, "5А-03: что дальше"); // 1
                await bot.Press(Psychologist, "Встретиться с родителями"); // 2
                bot.Read(Psychologist).ShouldBe("✅ 5А-03, следующий шаг: встретиться с родителями.");
            }
        }

        bot.All<PupilCheck>().Select(check => (check.PupilId, check.NextStep)).ShouldBe([(11, ""), (13, "Встретиться с родителями")], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_says_the_next_step_for_a_class_of_others()
    {
        bot.Store.Put([new PupilCheck(700, 1, 31, "6Б", new(2026, 9, 1), new(2026, 9, 5), 53) { Homework = CheckMark.Trouble }]);

        await bot.Press(ClassTeacher, new ButtonData("sp.next", 700, 1));
        await bot.Press(Teacher, new ButtonData("sp.next", 700, 1));

        bot.All<PupilCheck>().ShouldHaveSingleItem().NextStep.ShouldBe("");
    }

    [Fact]
    public async Task Parents_who_were_spoken_to_are_not_asked_about()
    {
        bot.Store.Put([new ParentContact(1, 1, 11, new(2026, 9, 3), 51), new ParentContact(2, 1, 13, new(2026, 9, 4), 51)]);

        await bot.Press(ClassTeacher, new ButtonData("sp.check", 0, 0, "5А"));
        await bot.Press(ClassTeacher, "У всех в порядке");
        await bot.Press(ClassTeacher, "У всех в порядке");

        bot.All<PupilCheck>().ShouldAllBe(check => check.Contact == CheckMark.InOrder);
        bot.All<PupilCheck>().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_talk_with_the_parents_is_four_taps_and_counts_in_the_check()
    {
        await bot.Say(ClassTeacher, "Поддержка");
        await bot.Press(ClassTeacher, "5А-01 · сложение дробей");
        await bot.Press(ClassTeacher, "Разговор с родителями"); // 1
        await bot.Press(ClassTeacher, "По телефону"); // 2
        await bot.Press(ClassTeacher, "Пробелы и план помощи"); // 3
        await bot.Press(ClassTeacher, "Проверяют домашние задания"); // 4

        bot.All<ParentContact>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            talk => talk.PupilId.ShouldBe(11), talk => talk.Kind.ShouldBe(ContactKind.Call), talk => talk.Shown.ShouldBe(["Пробелы и план помощи"]), talk => talk.Agreed.ShouldBe(["Проверяют домашние задания"]));
        await bot.Press(ClassTeacher, new ButtonData("sp.check", 0, 0, "5А"));
        await bot.Press(ClassTeacher, "У всех в порядке");
        await bot.Press(ClassTeacher, "У всех в порядке");
        bot.Read(ClassTeacher).ShouldContain("Уже записано: 5А-01.");
    }

    [Fact]
    public async Task A_second_check_of_the_month_corrects_the_first()
    {
        foreach (var except in new[] { true, false })
        {
            await bot.Press(ClassTeacher, new ButtonData("sp.check", 0, 0, "5А"));
            if (except)
            {
                await bot.Press(ClassTeacher, "5А-01");
            }

            await bot.PressStart(ClassTeacher, "У всех");
            await bot.Press(ClassTeacher, "У всех в порядке");
            await bot.Press(ClassTeacher, "Со всеми говорили");
        }

        bot.All<PupilCheck>().Count.ShouldBe(2);
        bot.All<PupilCheck>().ShouldAllBe(check => check.Homework == CheckMark.InOrder);
    }

    [Fact]
    public async Task A_teacher_who_leads_no_class_checks_nobody()
    {
        await bot.Press(Teacher, new ButtonData("sp.check", 0, 0, "5А"));
        await bot.Press(Stranger, new ButtonData("sp.check", 0, 0, "5А"));

        bot.All<PupilCheck>().ShouldBeEmpty();
        bot.Read(Teacher).ShouldNotContain("5А-01");
        bot.Read(Stranger).ShouldNotContain("5А-01");
    }
}
