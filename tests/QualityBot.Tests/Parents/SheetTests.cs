using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Parents;
using QualityDomain.Support.Checks;

namespace QualityBot.Tests.Parents;

public sealed class SheetTests
{
    [Fact]
    public async Task A_guardian_with_a_paper_hears_that_a_sheet_waits_and_nothing_of_what_is_on_it()
    {
        using var bot = Gate.Open();
        bot.Store.Put(Classroom.Plan(700, 11));
        await Gate.Linked(bot, Gate.Parent, 11, 1);

        await Tell(bot);

        var sheet = bot.All<FamilySheet>().Single();
        bot.Read(Gate.Parent).ShouldContain(sheet.Code);
        bot.Read(Gate.Parent).ShouldContain("5А-01");
        foreach (var word in new[] { "дробей", "Математик", "отметк", "пробел" })
        {
            bot.All<OutboxRow>().Where(row => row.Recipient == Gate.Parent).ShouldAllBe(row => !row.Payload.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Without_a_paper_a_linked_guardian_hears_nothing_about_the_child()
    {
        using var bot = Gate.Open();
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 11, 1));
        var before = bot.Channel.Chat(Gate.Parent).Count;

        await Tell(bot);
        await bot.Say(Gate.Parent, "/children");

        bot.Channel.Chat(Gate.Parent).Count.ShouldBe(before + 1); // The page that was asked for.
        bot.Read(Gate.Parent).ShouldNotContain(bot.All<FamilySheet>().Single().Code);
    }

    [Fact]
    public async Task The_answer_of_a_parent_is_one_tap_and_counts_as_a_contact_of_the_month()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Tell(bot);

        await bot.Press(Gate.Parent, "Ознакомлен(а)");

        bot.All<FamilySheet>().Single().ReadBy.ShouldBe([1]);
        var contact = bot.All<ParentContact>().Single();
        (contact.PupilId, contact.Kind, contact.Guardian, contact.On).ShouldBe((11L, ContactKind.Paper, 1, new DateOnly(2026, 9, 7)));
    }

    [Fact]
    public async Task A_second_sheet_of_a_day_waits_for_room_in_the_week_of_the_family_and_the_teacher_is_told_when_it_goes()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Parent, 12, 1);
        await Tell(bot);
        var before = bot.Channel.Chat(Gate.Parent).Count;

        await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.sheet", 12, 0, "5А"));

        bot.Channel.Answers[^1].Toast.ShouldNotBeNull().ShouldContain("сообщение придёт 8");
        bot.Channel.Chat(Gate.Parent).Count.ShouldBe(before);
        await bot.Forward(TimeSpan.FromDays(1.4)); // Tuesday, after 17:00.
        bot.Read(Gate.Parent).ShouldContain("5А-02");
    }

    [Fact]
    public async Task A_sheet_that_was_handed_over_meanwhile_is_not_announced_any_more()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Parent, 12, 1);
        await Tell(bot);
        await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.sheet", 12, 0, "5А"));

        await bot.Press(Classroom.ClassTeacher, new ButtonData("sp.family", 12, 1));
        await bot.Press(Classroom.ClassTeacher, "Пробелы и план помощи");
        await bot.Press(Classroom.ClassTeacher, "Проверяют домашние задания");
        await bot.Forward(TimeSpan.FromDays(1.4));

        bot.Read(Gate.Parent).ShouldNotContain("5А-02");
    }

    [Fact]
    public async Task A_second_tap_changes_nothing()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Tell(bot);
        await bot.Press(Gate.Parent, "Ознакомлен(а)");

        await bot.Press(Gate.Parent, new ButtonData("pa.read", bot.All<FamilySheet>().Single().Id));

        bot.All<ParentContact>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Both_guardians_hear_and_answer_for_themselves()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Mother, 11, 2);
        await Tell(bot);

        await bot.Press(Gate.Mother, "Ознакомлен(а)");
        await bot.Press(Gate.Parent, "Ознакомлен(а)");

        bot.All<FamilySheet>().Single().ReadBy.ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_parent_answers_for_the_own_child_only()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 31, 1);
        await Tell(bot);

        await bot.Press(Gate.Parent, new ButtonData("pa.read", bot.All<FamilySheet>().Single().Id));

        bot.All<FamilySheet>().Single().ReadBy.ShouldBeEmpty();
        bot.All<ParentContact>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Handing_over_with_what_was_shown_and_agreed_takes_three_taps()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Tell(bot);
        await Gate.Child(bot, "01");

        await bot.Press(Classroom.ClassTeacher, "Лист отдан: родитель 1");
        await bot.Press(Classroom.ClassTeacher, "Пробелы и план помощи");
        await bot.Press(Classroom.ClassTeacher, "Проверяют домашние задания");

        bot.All<FamilySheet>().Single().HandedOn.ShouldBe(new DateOnly(2026, 9, 7));
        var contact = bot.All<ParentContact>().Single();
        (contact.Guardian, contact.ById).ShouldBe((1, 51L));
        (contact.Shown, contact.Agreed).ShouldBe((["Пробелы и план помощи"], ["Проверяют домашние задания"]));
    }

    [Fact]
    public async Task A_talk_is_written_down_for_any_child_of_the_class_in_four_taps()
    {
        using var bot = Gate.Open();
        await Gate.Child(bot, "02");

        await bot.Press(Classroom.ClassTeacher, "Разговор с семьёй");
        await bot.Press(Classroom.ClassTeacher, "По телефону");
        await bot.Press(Classroom.ClassTeacher, "Ничего, просто поговорили");
        await bot.Press(Classroom.ClassTeacher, "Пока ни о чём");

        bot.All<ParentContact>().Single().ShouldSatisfyAllConditions(one => one.PupilId.ShouldBe(12), one => one.Kind.ShouldBe(ContactKind.Call), one => one.Guardian.ShouldBeNull());
    }

    [Fact]
    public async Task In_the_evening_the_word_waits_for_the_morning()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        bot.Clock.Forward(TimeSpan.FromHours(10.5)); // 20:30.

        await Tell(bot);

        bot.All<OutboxRow>().Single(row => row.Key.StartsWith("sheet/", StringComparison.Ordinal)).NotBefore.ShouldBe(new DateTimeOffset(2026, 9, 8, 4, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_withdrawal_takes_the_waiting_word_back()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Parent, 31, 1);
        bot.Clock.Forward(TimeSpan.FromHours(10.5));
        await Tell(bot);

        await bot.Press(Gate.Parent, new ButtonData("pa.bye!", bot.All<Guardianship>().Single(link => link.PupilId == 11).Id));
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<OutboxRow>().ShouldAllBe(row => row.State != OutboxState.Pending);
        bot.All<OutboxRow>().Where(row => row.PersonId == Gate.PersonOf(bot, Gate.Parent)).ShouldAllBe(row => !row.Payload.Contains("5А-01", StringComparison.Ordinal)); // The parent stays for the other child; the words about this one are gone.
    }

    [Fact]
    public async Task A_teacher_of_a_subject_tells_no_family_anything()
    {
        using var bot = Gate.Open();

        await bot.Press(Classroom.Teacher, new ButtonData("pa.sheet", 11, 0, "5А"));
        await bot.Press(Classroom.Teacher, new ButtonData("sp.family", 11, 1));

        bot.All<FamilySheet>().ShouldBeEmpty();
        bot.Read(Classroom.Teacher).ShouldNotContain("Что показали");
    }

    private static async Task Tell(TestBot bot)
    {
        await Gate.Child(bot, "01");
        await bot.Press(Classroom.ClassTeacher, "📨 Лист ждёт семью");
    }
}
