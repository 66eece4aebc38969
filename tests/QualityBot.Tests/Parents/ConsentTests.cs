using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

public sealed class ConsentTests
{
    [Fact]
    public async Task Papers_of_a_whole_class_but_one_are_registered_in_four_taps()
    {
        using var bot = Gate.Open();
        await bot.Say(Classroom.ClassTeacher, "/families");

        await bot.Press(Classroom.ClassTeacher, "✍️ Согласия");
        await bot.Press(Classroom.ClassTeacher, "✅ 03"); // The exception is a tap of its own.
        await bot.Press(Classroom.ClassTeacher, "Дальше (5)");
        await bot.Press(Classroom.ClassTeacher, "Сегодня");
        await bot.Press(Classroom.ClassTeacher, "Текст 1");

        bot.All<PaperConsent>().Select(one => (one.PupilId, one.Number)).ShouldBe([(11, 1), (12, 1), (14, 1), (15, 1), (16, 1)], ignoreOrder: true);
        bot.All<PaperConsent>().ShouldAllBe(one => one.On == new DateOnly(2026, 9, 7) && one.TextVersion == "1");
    }

    [Fact]
    public async Task One_paper_is_registered_from_the_page_of_the_child_with_the_day_and_version_on_it()
    {
        using var bot = Gate.Open();
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 11, 2));
        await Gate.Child(bot, "01");

        await bot.Press(Classroom.ClassTeacher, "Согласие 2");
        await bot.Say(Classroom.ClassTeacher, "01.09");
        await bot.Say(Classroom.ClassTeacher, "от 25.08.2026");

        var paper = bot.All<PaperConsent>().Single();
        (paper.PupilId, paper.Number, paper.On, paper.TextVersion).ShouldBe((11L, 2, new DateOnly(2026, 9, 1), "от 25.08.2026"));
        await bot.Say(Gate.Parent, "/children");
        bot.Read(Gate.Parent).ShouldContain("сообщения о ребёнке приходят сюда");
    }

    [Fact]
    public async Task A_paper_of_a_day_to_come_is_refused()
    {
        using var bot = Gate.Open();
        await Gate.Child(bot, "01");
        await bot.Press(Classroom.ClassTeacher, "Согласие 1");

        await bot.Say(Classroom.ClassTeacher, "08.09.2026");

        bot.Read(Classroom.ClassTeacher).ShouldContain("ещё впереди");
        bot.All<PaperConsent>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_parent_withdraws_in_two_taps_and_link_subscription_and_messages_vanish()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        var person = Gate.PersonOf(bot, Gate.Parent);
        await bot.Say(Gate.Parent, "/children");

        await bot.Press(Gate.Parent, "Отозвать согласие: 5А-01");
        await bot.Press(Gate.Parent, "Да, отозвать");
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<Guardianship>().ShouldBeEmpty();
        bot.All<Appointment>().ShouldNotContain(one => one.PersonId == person);
        bot.All<Person>().ShouldNotContain(one => one.Id == person);
        bot.All<OutboxRow>().ShouldNotContain(row => row.Recipient == Gate.Parent);
        bot.All<PaperConsent>().Single().WithdrawnAt.ShouldNotBeNull(); // Proof that it was there, and until when.
        await bot.Forward(TimeSpan.FromHours(5)); // The class teacher's hour.
        bot.Read(Classroom.ClassTeacher).ShouldContain("Родитель 1 ребёнка 5А-01 отключился");
    }

    [Fact]
    public async Task A_parent_of_two_children_withdraws_for_one_and_keeps_the_other()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Parent, 31, 1);
        await bot.Say(Gate.Parent, "/children");

        await bot.Press(Gate.Parent, "Отозвать согласие: 5А-01");
        await bot.Press(Gate.Parent, "Да, отозвать");

        bot.All<Guardianship>().Single().PupilId.ShouldBe(31);
        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeFalse();
        Gate.Hears(bot, Gate.Parent, "6Б").ShouldBeTrue();
    }

    [Fact]
    public async Task Siblings_in_one_class_keep_the_class_when_one_link_ends()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Parent, 12, 1);
        await bot.Say(Gate.Parent, "/children");

        await bot.Press(Gate.Parent, "Отозвать согласие: 5А-02");
        await bot.Press(Gate.Parent, "Да, отозвать");

        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeTrue();
    }

    [Fact]
    public async Task The_other_guardian_stays_linked()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Mother, 11, 2);
        await bot.Say(Gate.Parent, "/children");

        await bot.Press(Gate.Parent, "Отозвать согласие: 5А-01");
        await bot.Press(Gate.Parent, "Да, отозвать");

        bot.All<Guardianship>().Single().Number.ShouldBe(2);
        bot.All<PaperConsent>().Single(one => one.Number == 2).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task The_class_teacher_registers_a_withdrawal_on_paper()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Child(bot, "01");

        await bot.Press(Classroom.ClassTeacher, "Отозвано 1");
        await bot.Press(Classroom.ClassTeacher, "Да, согласие отозвано");
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<Guardianship>().ShouldBeEmpty();
        bot.All<PaperConsent>().Single().Holds.ShouldBeFalse();
        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == Gate.Parent);
    }

    [Fact]
    public async Task While_a_complaint_runs_nothing_is_deleted_and_nothing_comes_any_more()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        bot.Store.Put(new Complaint(9001, 1, 11, 1, new(2026, 9, 7), "о дополнительных занятиях", 52, 52, new(2026, 10, 7)));
        await bot.Say(Gate.Parent, "/children");

        await bot.Press(Gate.Parent, "Отозвать согласие: 5А-01");
        await bot.Press(Gate.Parent, "Да, отозвать");
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<Guardianship>().Single().InForce.ShouldBeFalse();
        bot.All<OutboxRow>().ShouldContain(row => row.Recipient == Gate.Parent); // What was said stays readable for the complaint.
        bot.All<ChannelLink>().Single(link => link.Recipient == Gate.Parent).InUse.ShouldBeFalse();
    }

    [Fact]
    public async Task Three_months_after_the_answer_what_was_held_is_forgotten()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        bot.Store.Put(new Complaint(9001, 1, 11, 1, new(2026, 9, 7), "о дополнительных занятиях", 52, 52, new(2026, 10, 7)) { AnsweredOn = new(2026, 9, 7) });
        await bot.Say(Gate.Parent, "/children");
        await bot.Press(Gate.Parent, "Отозвать согласие: 5А-01");
        await bot.Press(Gate.Parent, "Да, отозвать");

        await bot.Forward(TimeSpan.FromDays(90));
        bot.All<Guardianship>().ShouldHaveSingleItem();
        await bot.Forward(TimeSpan.FromDays(2));
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<Guardianship>().ShouldBeEmpty();
        bot.All<OutboxRow>().ShouldNotContain(row => row.Recipient == Gate.Parent);
    }

    [Fact]
    public async Task A_parent_withdraws_for_the_own_child_only()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Mother, 31, 1);
        var foreign = bot.All<Guardianship>().Single(link => link.PupilId == 31);

        await bot.Press(Gate.Parent, new ButtonData("pa.bye!", foreign.Id));

        bot.All<Guardianship>().Count.ShouldBe(2);
    }
}
