using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Meetings;
using static QualityBot.Tests.Meetings.Campus;

namespace QualityBot.Tests.Meetings;

/// <summary>A parent's week: one unasked message a day and two a week; what exceeds it comes in one message, what cannot wait comes at once.</summary>
public sealed class BudgetTests
{
    [Fact]
    public async Task The_second_announcement_of_a_day_comes_the_next_morning()
    {
        using var bot = Open();
        await bot.Announce("Первое.");
        await bot.Announce("Второе.");

        bot.Heard(Parent, "Второе.").ShouldBe(0);
        await bot.Forward(TimeSpan.FromDays(1));
        bot.Heard(Parent, "Второе.").ShouldBe(1);
    }

    [Fact]
    public async Task The_preview_says_how_many_families_will_read_later()
    {
        using var bot = Open();
        await bot.Announce("Первое.");
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Второе.");
        await bot.PressStart(ClassTeacher, "Родители");

        bot.Read(ClassTeacher).ShouldContain("У 4 семей на этой неделе уже были сообщения");
    }

    [Fact]
    public async Task What_exceeds_the_week_comes_on_Monday_in_one_message_with_the_mark_of_each()
    {
        using var bot = Open();
        foreach (var words in new[] { "Первое.", "Второе.", "Третье.", "Четвёртое." })
        {
            await bot.Announce(words);
            await bot.Forward(TimeSpan.FromDays(1));
        }

        bot.Channel.Chat(Parent).Count.ShouldBe(2);
        await bot.Forward(TimeSpan.FromDays(3));

        bot.Channel.Chat(Parent).Count.ShouldBe(3);
        bot.Read(Parent).ShouldContain("2 объявления за эти дни — одним сообщением");
        bot.Read(Parent).ShouldContain("2. 📣 Объявление · 5А\nЧетвёртое.");
        bot.All<HeldWord>().ShouldBeEmpty();
    }

    [Fact]
    public async Task No_parent_gets_more_than_two_messages_a_week_however_much_is_announced()
    {
        using var bot = Open();
        for (var day = 0; day < 14; day++)
        {
            if (day % 7 < 5)
            {
                await bot.Announce($"Новость {day}, утро.");
                await bot.Announce($"Новость {day}, день.");
            }

            await bot.Forward(TimeSpan.FromDays(1));
        }

        await bot.Forward(TimeSpan.FromDays(14));
        var told = bot.Rows(Parent).Where(row => row.Priority != Priority.Reply && row.PersonId is not null).Select(row => DateOnly.FromDateTime(row.NotBefore.UtcDateTime)).ToList();
        told.GroupBy(QualityDomain.Calendar.Week.MondayOf).ShouldAllBe(week => week.Count() <= 2);
        told.GroupBy(day => day).ShouldAllBe(day => day.Count() == 1);
        Enumerable.Range(0, 14).Where(day => day % 7 < 5).ShouldAllBe(day => bot.Heard(Parent, $"Новость {day}, утро.") == 1 && bot.Heard(Parent, $"Новость {day}, день.") == 1);
    }

    [Fact]
    public async Task What_is_urgent_does_not_wait()
    {
        using var bot = Open();
        await bot.Announce("Первое.");
        await bot.Announce("Занятий завтра нет: мороз.", urgent: true);

        bot.Heard(Parent, "мороз").ShouldBe(1);
    }

    [Fact]
    public async Task Colleagues_have_no_budget_and_their_digest_is_not_silenced()
    {
        using var bot = Open();
        for (var i = 0; i < 3; i++)
        {
            await bot.Say(Director, "/announce");
            await bot.PressStart(Director, "➕");
            await bot.Say(Director, $"Сотрудникам {i}.");
            await bot.PressStart(Director, "Все сотрудники");
            await bot.PressStart(Director, "Отправить");
        }

        bot.Channel.Chat(Teacher).Count.ShouldBe(3);
        using var db = bot.Store.CreateDbContext();
        (await QualityBot.FollowUp.Unasked.Read(db, Given.School, new(2026, 9, 7), CancellationToken.None)).Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_tap_in_a_message_of_several_marks_that_one_and_leaves_the_others()
    {
        using var bot = Open();
        await Three(bot);

        await bot.PressStart(Parent, "2. ✅");

        bot.Channel.Chat(Parent)[^1].Buttons.Select(button => button.Label).ShouldBe(["1. ✅ Ознакомлен(а)"]);
        bot.All<Acquaintance>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_announcement_inside_a_message_of_several_is_corrected_and_recalled_in_its_place()
    {
        using var bot = Open();
        await Three(bot);

        await bot.Press(ClassTeacher, new ButtonData("an.edit", bot.All<Announcement>()[2].Id));
        await bot.Say(ClassTeacher, "Третье, исправленное.");
        bot.Read(Parent).ShouldContain("Третье, исправленное.");
        bot.Read(Parent).ShouldContain("Второе.");

        await bot.Press(ClassTeacher, new ButtonData("an.gone", bot.All<Announcement>()[2].Id));
        bot.Read(Parent).ShouldNotContain("Третье");
        bot.Read(Parent).ShouldContain("Второе.");
    }

    [Fact]
    public async Task What_was_recalled_while_it_waited_is_never_told()
    {
        using var bot = Open();
        await bot.Announce("Первое.");
        await bot.Announce("Второе.");

        await bot.Press(ClassTeacher, new ButtonData("an.gone", bot.All<Announcement>()[1].Id));
        await bot.Forward(TimeSpan.FromDays(2));

        bot.Heard(Parent, "Второе.").ShouldBe(0);
        bot.All<HeldWord>().ShouldBeEmpty();
    }

    /// <summary>«Первое» alone on Monday, «Второе» and «Третье» together on Tuesday.</summary>
    private static async Task Three(TestBot bot)
    {
        await bot.Announce("Первое.");
        await bot.Announce("Второе.");
        await bot.Announce("Третье.");
        await bot.Forward(TimeSpan.FromDays(1));
    }
}
