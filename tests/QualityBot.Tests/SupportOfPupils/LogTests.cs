using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

public sealed class LogTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 9, 7);

    private readonly TestBot bot = Open();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_new_lesson_takes_five_taps()
    {
        bot.Store.Put([Plan(900, 11)]);

        await bot.Say(Teacher, "Занятие"); // 1
        await bot.Press(Teacher, "5А"); // 2
        await bot.Press(Teacher, "01"); // 3
        await bot.Press(Teacher, "Дальше (1)"); // 4
        await bot.Press(Teacher, "сложение дробей"); // 5

        var entry = bot.All<SupportEntry>().ShouldHaveSingleItem();
        (entry.PupilId, entry.On, entry.Topic, entry.Minutes, entry.PlanId, entry.ById).ShouldBe((11, Monday, "сложение дробей", 40, 900, 50));
        bot.Read(Teacher).ShouldBe("✅ Записано. 5А-01 — занятие: сложение дробей, 40 мин, сегодня, 7 сентября.");
    }

    [Fact]
    public async Task The_same_as_last_time_takes_two_taps()
    {
        await Log("занятие с 5А-01 и 5А-03 по дробям, 30 мин");
        await bot.Forward(TimeSpan.FromDays(1));

        await bot.Say(Teacher, "Занятие"); // 1
        await bot.Press(Teacher, "↻ 5А-01, 5А-03 · по дробям"); // 2

        bot.All<SupportEntry>().Where(entry => entry.On == Monday.AddDays(1)).Select(entry => (entry.PupilId, entry.Topic, entry.Minutes)).ShouldBe([(11, "по дробям", 30), (13, "по дробям", 30)]);
        bot.All<SupportEntry>().GroupBy(entry => entry.LessonId).Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_typed_line_is_shown_and_kept_only_after_a_yes()
    {
        await bot.Say(Teacher, "доп. занятие с 5А-01 и 6Б-02 по дробям, 40 мин, вчера, было шумно");

        bot.All<SupportEntry>().ShouldBeEmpty();
        bot.Read(Teacher).ShouldBe("Записать? 5А-01, 6Б-02 — занятие по дробям, 40 мин, вчера, 6 сентября.\nНе понял и не запишу: шумно.");
        await bot.Press(Teacher, "Записать");
        bot.All<SupportEntry>().Select(entry => (entry.PupilId, entry.On)).ShouldBe([(11, Monday.AddDays(-1)), (32, Monday.AddDays(-1))]);
    }

    [Fact]
    public async Task What_is_logged_can_be_moved_renamed_and_taken_back_by_one_tap_each()
    {
        await Log("занятие с 5А-01 по дробям");

        await bot.Press(Teacher, "Это было вчера");
        await bot.Press(Teacher, "Это проверка");
        var entry = bot.All<SupportEntry>().ShouldHaveSingleItem();
        (entry.On, entry.Kind, entry.Minutes).ShouldBe((Monday.AddDays(-1), SupportKind.Recheck, (int?)null));
        await bot.Press(Teacher, "Отменить");
        bot.All<SupportEntry>().ShouldHaveSingleItem().Stands.ShouldBeFalse();
        bot.Read(Teacher).ShouldBe("Отменено: 5А-01.");
    }

    [Fact]
    public async Task A_name_is_refused_and_nothing_is_kept()
    {
        await bot.Say(Teacher, "занятие с 5А-01 Лавров Петя по дробям");

        bot.Read(Teacher).ShouldStartWith("Пожалуйста, без фамилий и имён");
        bot.All<SupportEntry>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pupil_of_a_class_that_the_teacher_does_not_teach_is_refused()
    {
        await bot.Say(Stranger, "занятие с 5А-01 по дробям");

        bot.Read(Stranger).ShouldContain("нет среди Ваших классов");
        bot.All<SupportEntry>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_leads_a_plan_logs_for_its_pupil_in_a_class_of_others_and_for_nobody_else_there()
    {
        bot.Store.Put([Plan(900, 11, lead: 54)]);

        await bot.Say(Stranger, "занятие с 5А-01 по дробям");
        await bot.Press(Stranger, "Записать");
        await bot.Say(Stranger, "занятие с 5А-02 по дробям");

        bot.All<SupportEntry>().ShouldHaveSingleItem().PlanId.ShouldBe(900);
        bot.Read(Stranger).ShouldContain("нет среди Ваших классов");
    }

    [Fact]
    public async Task Forged_buttons_reach_no_foreign_lesson()
    {
        await Log("занятие с 5А-01 по дробям");
        var lesson = bot.All<SupportEntry>()[0].LessonId;

        foreach (var data in new[] { new ButtonData("sp.undo", lesson), new("sp.day", lesson, 0, "739000"), new("sp.kind", lesson, 0, "Recheck"), new("sp.kind", lesson, 0, "99"), new("sp.day", lesson, 0, "-5") })
        {
            await bot.Press(Stranger, data);
            await bot.Press(Deputy, data);
        }

        bot.All<SupportEntry>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(entry => entry.Stands.ShouldBeTrue(), entry => entry.On.ShouldBe(Monday), entry => entry.Kind.ShouldBe(SupportKind.ExtraLessons));
    }

    [Fact]
    public async Task A_day_that_lies_ahead_or_long_ago_is_refused_with_a_reason()
    {
        await bot.Say(Teacher, "занятие с 5А-01 по дробям 20.09.2026");
        bot.Read(Teacher).ShouldContain("ещё впереди");

        await bot.Say(Teacher, "занятие с 5А-01 по дробям 01.07.2026");
        bot.Read(Teacher).ShouldContain("было давно");
        bot.All<SupportEntry>().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_said_while_the_bot_was_down_is_of_the_day_on_which_it_was_said()
    {
        var sent = bot.Clock.Now;
        bot.Clock.Forward(TimeSpan.FromDays(2));
        await bot.Arrive(Teacher, new Content.Text("занятие с 5А-01 по дробям"), sent);
        await bot.Press(Teacher, "Записать");

        bot.All<SupportEntry>().ShouldHaveSingleItem().On.ShouldBe(Monday);
    }

    [Fact]
    public async Task Who_has_left_is_offered_to_nobody()
    {
        bot.Store.Put([new Pupil(70, 1) { LeftOn = Monday.AddDays(-1) }, new PupilPlace(5070, 1, 70, 2026, "5А-20")]);

        await bot.Say(Teacher, "занятие с 5А-20 по дробям");

        bot.Read(Teacher).ShouldContain("нет среди Ваших классов");
    }

    [Fact]
    public async Task A_parent_has_no_such_key()
    {
        bot.Store.Put(Given.Someone(60, Role.Parent));

        await bot.Say("60", "Занятие");
        await bot.Press("60", new ButtonData("sp.log"));
        await bot.Press("60", new ButtonData("sp.show", 0, 0, "5А"));

        bot.Channel.Chat("60").ShouldAllBe(message => !message.Text.Plain.Contains("5А"));
    }

    private async Task Log(string line)
    {
        await bot.Say(Teacher, line);
        await bot.Press(Teacher, "Записать");
    }
}
