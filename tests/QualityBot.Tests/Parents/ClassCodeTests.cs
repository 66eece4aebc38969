using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.SupportOfPupils;
using QualityBot.Tests.Support;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

public sealed class ClassCodeTests
{
    [Fact]
    public async Task A_parent_hears_a_class_after_one_tap_and_no_question()
    {
        using var bot = Gate.Open();
        var link = await Gate.ClassLink(bot);

        await bot.Say(Gate.Parent, link);
        await bot.Press(Gate.Parent, "Подписаться на объявления 5А");

        var held = bot.All<Appointment>().Where(one => one.Role == Role.Parent).ToList();
        held.ShouldContain(one => one.Classes.Contains("5А") && one.To == new DateOnly(2027, 8, 31));
        var person = bot.All<Person>().Single(one => one.Id == held[0].PersonId);
        Guardian.IsOne(person).ShouldBeTrue(); // No name is anywhere.
        bot.Last(Gate.Parent).ShouldContain("Готово: объявления 5А");
    }

    [Fact]
    public async Task The_class_teacher_gets_the_link_and_a_sheet()
    {
        using var bot = Gate.Open();

        await bot.Say(Classroom.ClassTeacher, "/families");
        await bot.Press(Classroom.ClassTeacher, "🔗 Код класса для объявлений");

        var sheet = bot.Channel.Chat(Classroom.ClassTeacher).Last();
        sheet.FileName.ShouldBe("Код класса 5А.pdf");
        sheet.FileBytes!.Take(5).ShouldBe("%PDF-"u8.ToArray());
        bot.All<ClassCode>().Single().TokenHash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task After_a_tick_the_link_is_nowhere_in_the_store()
    {
        using var bot = Gate.Open();
        var token = (await Gate.ClassLink(bot))["/start k_".Length..];

        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<OutboxRow>().ShouldAllBe(row => !row.Payload.Contains(token, StringComparison.Ordinal));
        bot.All<AuditRow>().ShouldAllBe(row => row.Values == null || !row.Values.Contains(token, StringComparison.Ordinal));
        bot.All<WorkRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replaced_code_is_refused_and_who_came_by_it_stays()
    {
        using var bot = Gate.Open();
        var old = await Gate.ClassLink(bot);
        await Gate.Join(bot, Gate.Parent, old);

        await bot.Say(Classroom.ClassTeacher, "/families");
        await bot.Press(Classroom.ClassTeacher, "Заменить код");
        await bot.Say("98", old);

        bot.Last("98").ShouldContain("заменили");
        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_sheet_leaves_the_first_good()
    {
        using var bot = Gate.Open();
        var first = await Gate.ClassLink(bot);

        await bot.Say(Classroom.ClassTeacher, "/families");
        await bot.Press(Classroom.ClassTeacher, "🔗 Ещё один лист с кодом");
        await Gate.Join(bot, Gate.Parent, first);

        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeTrue();
    }

    [Theory]
    [InlineData("/start k_")]
    [InlineData("/start k_abc")]
    [InlineData("/start k_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_wrong_code_is_answered_with_one_clear_sentence(string text)
    {
        using var bot = Gate.Open();

        await bot.Say(Gate.Parent, text);

        bot.Last(Gate.Parent).ShouldContain("Такого кода нет");
        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == Gate.Parent);
    }

    [Fact]
    public async Task Leaving_the_last_class_takes_two_taps_and_leaves_nothing_of_the_account()
    {
        using var bot = Gate.Open();
        await Gate.Join(bot, Gate.Parent, await Gate.ClassLink(bot));
        var person = Gate.PersonOf(bot, Gate.Parent);

        await bot.Say(Gate.Parent, "Мои дети"); // The first tap: a key of the permanent keyboard.
        await bot.Press(Gate.Parent, "Отписаться от 5А");
        await bot.Forward(TimeSpan.FromSeconds(30));
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<Person>().ShouldNotContain(one => one.Id == person);
        bot.All<Appointment>().ShouldNotContain(one => one.PersonId == person);
        bot.All<ChannelLink>().ShouldNotContain(one => one.PersonId == person);
        bot.All<OutboxRow>().ShouldNotContain(row => row.Recipient == Gate.Parent);
        bot.All<AuditRow>().ShouldAllBe(row => row.Values == null || !row.Values.Contains($"\"{Gate.Parent}\"", StringComparison.Ordinal));
        await using var db = bot.Store.CreateDbContext();
        (await db.AuditHolds(CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_parent_of_two_classes_leaves_one_and_hears_the_other()
    {
        using var bot = Gate.Open();
        await Gate.Join(bot, Gate.Parent, await Gate.ClassLink(bot));
        await Gate.Join(bot, Gate.Parent, await Gate.ClassLink(bot, Classroom.Deputy, "6Б"), "6Б");

        await bot.Say(Gate.Parent, "/children");
        await bot.Press(Gate.Parent, "Отписаться от 5А");

        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeFalse();
        Gate.Hears(bot, Gate.Parent, "6Б").ShouldBeTrue();
    }

    [Fact]
    public async Task A_teacher_who_is_a_parent_stays_a_teacher_when_leaving()
    {
        using var bot = Gate.Open();
        await Gate.Join(bot, Classroom.Teacher, await Gate.ClassLink(bot));

        await bot.Say(Classroom.Teacher, "/children");
        await bot.Press(Classroom.Teacher, "Отписаться от 5А");

        bot.All<Appointment>().Where(one => one.PersonId == 50).ShouldHaveSingleItem().Role.ShouldBe(Role.SubjectTeacher);
        bot.All<Person>().Single(one => one.Id == 50).LeftOn.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_who_hears_already_is_told_so()
    {
        using var bot = Gate.Open();
        var link = await Gate.ClassLink(bot);
        await Gate.Join(bot, Gate.Parent, link);

        await bot.Say(Gate.Parent, link);

        bot.Last(Gate.Parent).ShouldContain("уже подписаны");
        bot.All<ClassCode>().Single().Uses.ShouldBe(1);
    }

    [Fact]
    public async Task A_code_that_went_too_far_closes_itself()
    {
        using var bot = Gate.Open();
        var link = await Gate.ClassLink(bot);
        await using (var db = bot.Store.CreateDbContext())
        {
            db.Update(bot.All<ClassCode>().Single() with { Uses = ClassCode.MostUses });
            await db.SaveChangesAsync();
        }

        await bot.Say(Gate.Parent, link);

        bot.Last(Gate.Parent).ShouldContain("слишком много");
    }

    [Fact]
    public async Task A_press_without_the_link_subscribes_nobody()
    {
        using var bot = Gate.Open();
        await Gate.ClassLink(bot);

        await bot.Press(Gate.Parent, new ButtonData("subscribe"));

        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == Gate.Parent);
    }

    [Fact]
    public async Task The_code_ends_with_the_school_year()
    {
        using var bot = Gate.Open();
        var link = await Gate.ClassLink(bot);
        bot.Clock.Forward(new DateTimeOffset(2027, 9, 1, 6, 0, 0, TimeSpan.Zero) - bot.Clock.Now);

        await bot.Say(Gate.Parent, link);

        bot.Last(Gate.Parent).ShouldContain("действовал до 31");
    }

    [Theory]
    [InlineData(Classroom.Teacher)]
    [InlineData(Classroom.Psychologist)]
    public async Task Who_keeps_no_class_makes_no_code(string person)
    {
        using var bot = Gate.Open();

        await bot.Press(person, new ButtonData("pa.code", 0, 0, "5А"));

        bot.All<ClassCode>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_class_teacher_makes_no_code_of_another_class()
    {
        using var bot = Gate.Open();
        bot.Store.Put(new Appointment(1099, 1, 51, Role.ClassTeacher) { Classes = ["7В"] }); // So that a class has to be chosen.

        await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.code", 0, 0, "6Б"));

        bot.All<ClassCode>().ShouldBeEmpty();
    }
}
