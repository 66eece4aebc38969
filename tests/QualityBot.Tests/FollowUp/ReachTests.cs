using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;
using static QualityBot.Tests.FollowUp.School;
using Delivery = QualityBot.Engine.Delivery;

namespace QualityBot.Tests.FollowUp;

/// <summary>People whom the bot cannot write to: who hears of it, and what they hear when they are back.</summary>
public sealed class ReachTests : IDisposable
{
    private const long Second = 21; // Another deputy.

    private readonly HashSet<string> blocked = [];
    private TestBot bot = null!;

    [Fact]
    public async Task It_is_told_once_and_is_one_line_of_the_digest_afterwards()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 25)), .. Decided(2, Teacher, new(2026, 9, 18))]);
        Block(Teacher);
        foreach (var day in new[] { 7, 8, 9, 10, 11, 14, 15, 16 })
        {
            await bot.At(day, 8);
            await bot.At(day, 15);
            await bot.At(day, 15, 5);
        }

        bot.Told(Deputy).Count(text => text.Contains("Напоминания не дошли")).ShouldBe(1);
        bot.Told(Deputy).Count(text => text.Contains("не доходят сообщения: Человеков13 И.\u00A0П.")).ShouldBe(7); // Each further working day, in the digest.
    }

    [Fact]
    public async Task Who_lets_the_bot_write_again_leaves_the_list_at_once_and_gets_one_digest_of_everything_missed()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 14)), .. Decided(2, Teacher, new(2026, 9, 15)), .. Decided(3, Colleague, new(2026, 9, 8))]);
        Block(Teacher);
        await bot.At(7, 15);
        await bot.At(8, 15);
        blocked.Clear();
        await bot.Bring(Chat(Teacher), new Content.Reachability(true));
        bot.All<Outage>().Single().EndedAt.ShouldNotBeNull();

        await bot.At(9, 8);
        bot.Last(Chat(Deputy)).ShouldNotContain("не доходят сообщения");
        bot.Channel.Chat(Chat(Teacher)).ShouldBeEmpty();
        await bot.At(9, 15);

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(1);
        bot.Last(Chat(Teacher)).ShouldContain("Новое. Дело номер 1");
        bot.Last(Chat(Teacher)).ShouldContain("Новое. Дело номер 2");
    }

    [Fact]
    public async Task Who_connects_late_gets_the_merged_digest_at_the_next_hour_and_not_the_old_ones()
    {
        Begin([new Person(17, Given.School.Id, "Безчатов", "Пётр", null), new Appointment(117, Given.School.Id, 17, Role.SubjectTeacher), .. Decided(1, 17, new(2026, 9, 14)), .. Decided(2, 17, new(2026, 9, 15))]);
        await bot.At(7, 15);
        await bot.At(8, 15);
        bot.Store.Put(new ChannelLink(400, Given.School.Id, 17, "telegram", Chat(17), bot.Clock.Now));
        await bot.At(9, 8);

        bot.Channel.Chat(Chat(17)).ShouldBeEmpty();
        bot.All<Outage>().Single().IsOpen.ShouldBeFalse();

        await bot.At(9, 15);
        bot.Channel.Chat(Chat(17)).Count.ShouldBe(1);
        bot.Last(Chat(17)).ShouldContain("Новое. Дело номер 1");
        bot.Last(Chat(17)).ShouldContain("Новое. Дело номер 2");
    }

    [Fact]
    public async Task A_message_that_arrives_ends_it_too()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 14)), .. Decided(2, Teacher, new(2026, 9, 15))]);
        Block(Teacher);
        await bot.At(7, 15);
        blocked.Clear();
        await bot.At(8, 15);
        await bot.At(8, 15, 1);
        bot.All<Outage>().Single().IsOpen.ShouldBeFalse();

        await bot.At(9, 15); // The news of Monday, which the digest of Tuesday could not know to be unheard.
        bot.Last(Chat(Teacher)).ShouldContain("Новое. Дело номер 1");
    }

    [Fact]
    public async Task On_the_day_of_the_return_a_rung_of_today_still_comes_today()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 7)), .. Decided(2, Teacher, new(2026, 9, 20))]);
        Block(Teacher);
        await bot.At(7, 15);
        blocked.Clear();
        await bot.Bring(Chat(Teacher), new Content.Reachability(true));
        await bot.At(7, 16);

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(1);
        bot.Last(Chat(Teacher)).ShouldContain("Дело номер 1");
        bot.Last(Chat(Teacher)).ShouldNotContain("Дело номер 2");
        await bot.At(8, 15);
        bot.Last(Chat(Teacher)).ShouldContain("Дело номер 2");
    }

    [Fact]
    public async Task A_second_outage_is_told_anew()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 14)), .. Decided(2, Teacher, new(2026, 9, 15))]);
        Block(Teacher);
        await bot.At(7, 15);
        await bot.At(7, 15, 1);
        blocked.Clear();
        await bot.Bring(Chat(Teacher), new Content.Reachability(true));
        await bot.At(9, 15);
        Block(Teacher);
        await bot.Bring(Chat(Teacher), new Content.Reachability(false));
        await bot.At(10, 12);

        bot.Told(Deputy).Count(text => text.Contains("Напоминания не дошли")).ShouldBe(2);
    }

    [Fact]
    public async Task The_deputy_who_entered_the_decision_hears_of_it()
    {
        Begin([.. Given.Someone(Second, Role.DeputyAcademic), .. Decided(1, Teacher, new(2026, 9, 15)), Entered(1, Second)]);
        Block(Teacher);
        await bot.At(7, 15);
        await bot.At(7, 15, 1);

        bot.Told(Second).ShouldContain(text => text.Contains("Напоминания не дошли"));
        bot.Told(Deputy).ShouldNotContain(text => text.Contains("не дошли"));
    }

    [Fact]
    public async Task Else_the_deputy_of_the_persons_own_area()
    {
        Begin(
        [
            new Person(Second, Given.School.Id, "Начальная", "Ольга", null), new ChannelLink(401, Given.School.Id, Second, "telegram", Chat(Second), Given.Since),
            new Appointment(402, Given.School.Id, Second, Role.DeputyAcademic) { Grades = [1, 2, 3, 4] },
            new Person(22, Given.School.Id, "Первоклассова", "Анна", null), new Appointment(403, Given.School.Id, 22, Role.PrimaryTeacher) { Classes = ["1А"] },
            .. Decided(1, 22, new(2026, 9, 15)),
        ],
        deputyGrades: [5, 6, 7, 8, 9]);
        await bot.At(7, 15);
        await bot.At(7, 15, 1);

        bot.Told(Second).ShouldContain(text => text.Contains("Первоклассова"));
        bot.Told(Deputy).ShouldNotContain(text => text.Contains("не дошли"));
    }

    [Fact]
    public async Task On_leave_the_substitute_hears_of_it()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 15)), new Leave(61, Given.School.Id, Deputy, new(2026, 9, 1), new(2026, 9, 20), Head)]);
        Block(Teacher);
        await bot.At(7, 15);
        await bot.At(7, 15, 1);

        bot.Told(Head).ShouldContain(text => text.Contains("Человеков13"));
        bot.Told(Deputy).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_leave_without_a_substitute_the_next_leader_hears_of_it()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 15)), new Leave(61, Given.School.Id, Deputy, new(2026, 9, 1), new(2026, 9, 20), null)]);
        Block(Teacher);
        await bot.At(7, 15);
        await bot.At(7, 15, 1);

        bot.Told(Director).ShouldContain(text => text.Contains("Человеков13"));
    }

    [Fact]
    public async Task What_did_not_reach_the_leader_goes_on_to_the_next()
    {
        Begin([.. Given.Someone(Second, Role.DeputyPastoral), .. Decided(1, Teacher, new(2026, 9, 15))]);
        Block(Teacher, Deputy);
        await bot.At(7, 15);
        await bot.At(7, 15, 1); // To the deputy, in vain.
        await bot.At(7, 15, 2);

        bot.Told(Second).ShouldContain(text => text.Contains("Человеков13") && text.Contains("Человеков11"));
    }

    [Fact]
    public async Task When_the_leader_falls_silent_later_the_line_moves_on()
    {
        Begin([.. Given.Someone(Second, Role.DeputyPastoral), .. Decided(1, Teacher, new(2026, 9, 25)), .. Decided(2, Colleague, new(2026, 9, 7))]);
        Block(Teacher);
        await bot.At(7, 15);
        await bot.At(8, 8);
        bot.Last(Chat(Deputy)).ShouldContain("Напоминания не дошли\n• Человеков13");
        await bot.Bring(Chat(Deputy), new Content.Reachability(false));
        Block(Teacher, Deputy);
        await bot.At(9, 7);
        await bot.At(9, 8);

        bot.Told(Second)[^1].ShouldContain("Человеков13");
    }

    [Fact]
    public async Task Yesterdays_digest_that_waits_for_the_network_is_merged_into_todays()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 14)), .. Decided(2, Teacher, new(2026, 9, 15))]);
        var down = true;
        bot.Channel.Fault = message => down && message.Recipient == Chat(Teacher) ? new Delivery.Wait(TimeSpan.FromHours(20)) : null;
        await bot.At(7, 15);
        down = false;
        await bot.At(8, 15);

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(1);
        bot.Last(Chat(Teacher)).ShouldContain("Новое. Дело номер 1");
        bot.Last(Chat(Teacher)).ShouldContain("Новое. Дело номер 2");
    }

    [Fact]
    public async Task A_parent_or_somebody_of_another_school_is_no_outage_here()
    {
        Begin([.. Given.Someone(30, Role.Parent)]);
        await bot.Bring(Chat(30), new Content.Reachability(false));
        await bot.Bring(Chat(ForeignTeacher), new Content.Reachability(false));
        await bot.At(8, 8);

        bot.All<Outage>().ShouldAllBe(outage => outage.SchoolId == Given.OtherSchool.Id);
        bot.Told(Deputy).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_word_about_the_chat_does_not_disturb_an_open_dialogue()
    {
        Begin([.. Decided(1, Teacher, new(2026, 9, 14))]);
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        var said = bot.Channel.Chat(Chat(Teacher)).Count;
        await bot.Bring(Chat(Teacher), new Content.Reachability(true));

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(said);
        await bot.Say(Chat(Teacher), "Приказ № 7");
        bot.Card(1001).State.ShouldBe(AssignmentState.Reported);
    }

    public void Dispose() => bot?.Dispose();

    private void Begin(object[] more, int[]? deputyGrades = null)
    {
        bot = Open(more);
        if (deputyGrades is not null)
        {
            using var db = bot.Store.CreateDbContext();
            db.Update(bot.All<Appointment>().Single(one => one.PersonId == Deputy) with { Grades = [.. deputyGrades] });
            db.SaveChanges();
        }

        bot.Channel.Fault = message => blocked.Contains(message.Recipient) ? new Delivery.Unreachable("blocked") : null;
    }

    private void Block(params long[] people) => blocked.UnionWith(people.Select(Chat));

    /// <summary>Who put the decision in force, as the history has it.</summary>
    private static AuditRow Entered(long decision, long actor) => new()
    {
        Id = 5000 + decision, SchoolId = Given.School.Id, At = Given.Since, ActorId = actor, Record = nameof(Decision), RecordId = decision, Change = "Add", Cause = "test", ValuesHash = "", Hash = "",
    };
}
