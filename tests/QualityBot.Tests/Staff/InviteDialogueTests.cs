using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

public sealed class InviteDialogueTests
{
    [Fact]
    public async Task An_invited_person_says_yes_and_is_connected()
    {
        using var bot = School.Open();
        var marina = School.Unconnected(bot);

        await bot.Say(School.Director, "/invite");
        await bot.Say(School.Director, "соколова");
        await bot.Say(School.Stranger, $"/start {School.Token(bot, School.Director)}");
        bot.Last(School.Stranger).ShouldContain("Соколова Марина Игоревна");
        await bot.Press(School.Stranger, "Да");

        bot.All<ChannelLink>().Single(link => link.PersonId == marina.Id).Recipient.ShouldBe(School.Stranger);
        bot.All<Invite>().Single().UsedAt.ShouldBe(bot.Clock.Now);
        bot.Last(School.Stranger).ShouldContain("Вы подключены");
        bot.Last(School.Director).ShouldBe("Соколова\u00A0М.\u00A0И. теперь в боте.".Replace("Соколова\u00A0", "Соколова "));
        bot.Channel.CommandLists.Last().List.Select(command => command.Name).ShouldBe(["tasks", "decisions", "report", "results", "log", "support", "print", "settings", "help", "cancel"]);
    }

    [Fact]
    public async Task No_connects_nobody_and_leaves_the_invite_open()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));

        await bot.Say(School.Stranger, $"/start {School.Token(bot, School.Director)}");
        await bot.Press(School.Stranger, "Нет");

        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == School.Stranger);
        bot.All<Invite>().Single().IsOpenAt(bot.Clock.Now).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_connected_hears_that_an_invite_is_another_school_s_and_it_stays_open()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));
        var token = School.Token(bot, School.Director);

        await bot.Say(School.Foreigner, $"/start {token}");
        await bot.Say(School.Teacher, $"/start {token}");

        bot.Last(School.Foreigner).ShouldContain("приглашение в другую школу");
        bot.Last(School.Teacher).ShouldContain("Приглашение не понадобилось");
        bot.All<Invite>().Single().IsOpenAt(bot.Clock.Now).ShouldBeTrue();
    }

    [Fact]
    public async Task A_used_invite_is_refused_to_the_next()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));
        var token = School.Token(bot, School.Director);
        await bot.Say(School.Stranger, $"/start {token}");
        await bot.Press(School.Stranger, "Да");

        await bot.Say("98", $"/start {token}");

        bot.Last("98").ShouldContain("уже использовали");
        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == "98");
    }

    [Fact]
    public async Task An_invite_expires_after_three_days()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));
        var token = School.Token(bot, School.Director);
        bot.Clock.Forward(TimeSpan.FromHours(72));

        await bot.Say(School.Stranger, $"/start {token}");

        bot.Last(School.Stranger).ShouldContain("истёк");
    }

    [Fact]
    public async Task A_newer_invite_takes_the_older_back()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));
        var old = School.Token(bot, School.Director);
        await bot.Press(School.Director, School.Data("invite", 50));

        await bot.Say(School.Stranger, $"/start {old}");

        bot.Last(School.Stranger).ShouldContain("отозвано");
    }

    [Theory]
    [InlineData("/start", "откройте ссылку")]
    [InlineData("/start abc", "откройте ссылку")]
    [InlineData("/start AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Такого приглашения нет")]
    public async Task Anything_else_is_answered_politely(string text, string answer)
    {
        using var bot = School.Open();

        await bot.Say(School.Stranger, text);

        bot.Last(School.Stranger).ShouldContain(answer);
    }

    [Fact]
    public async Task Of_fifty_uses_at_once_exactly_one_wins()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));
        var token = School.Token(bot, School.Director);
        var people = Enumerable.Range(1000, 50).Select(id => $"{id}").ToList();
        foreach (var person in people)
        {
            await bot.Say(person, $"/start {token}");
        }

        await Task.WhenAll(people.Select(person => Task.Run(() => bot.Get<Dispatcher>().Handle(
            [new($"telegram/race/{person}", new("telegram", person), new Content.Button(School.Data("invite-yes"), "1", $"race{person}"), bot.Clock.Now)], CancellationToken.None))));

        bot.All<ChannelLink>().Count(link => people.Contains(link.Recipient)).ShouldBe(1);
        bot.All<Invite>().Single().Version.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_race_within_one_batch_has_one_winner_too()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        await bot.Press(School.Director, School.Data("invite", 50));
        var token = School.Token(bot, School.Director);
        var people = Enumerable.Range(1000, 50).Select(id => $"{id}").ToList();
        foreach (var person in people)
        {
            await bot.Say(person, $"/start {token}");
        }

        await bot.Get<Dispatcher>().Handle(
            [.. people.Select(person => new Arrival($"telegram/race/{person}", new("telegram", person), new Content.Button(School.Data("invite-yes"), "1", $"race{person}"), bot.Clock.Now))], CancellationToken.None);

        bot.All<ChannelLink>().Count(link => people.Contains(link.Recipient)).ShouldBe(1);
    }

    [Fact]
    public async Task Everybody_who_is_not_connected_gets_a_link_of_the_own()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        School.Unconnected(bot, 51, "Зимина");

        await bot.Say(School.Director, "/invite");
        await bot.Press(School.Director, "Ссылки для всех, кто не подключён (2)");

        bot.All<Invite>().Select(invite => invite.PersonId).Order().ShouldBe([50, 51]);
        bot.Last(School.Director).ShouldContain("Зимина");
        bot.All<Invite>().ShouldAllBe(invite => invite.TokenHash.Length == 64);
    }

    [Fact]
    public async Task The_sheet_comes_as_a_file()
    {
        using var bot = School.Open();
        School.Unconnected(bot);

        await bot.Say(School.Director, "/invite");
        await bot.Press(School.Director, "Лист с QR-кодами для печати");

        var file = bot.Channel.Chat(School.Director).Last();
        file.FileName.ShouldBe("Приглашения.pdf");
        file.FileBytes!.Take(5).ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task Who_connects_gets_the_announcements_that_waited_but_no_reminder_and_nothing_older_than_three_days()
    {
        using var bot = School.Open();
        School.Unconnected(bot);
        bot.Store.Put(Waiting(6_000_000, "Совет завтра", bot.Clock.Now.AddDays(-1)), Waiting(6_000_001, "Совет давно прошёл", bot.Clock.Now.AddDays(-4)), Waiting(6_000_002, "Старая сводка", bot.Clock.Now.AddDays(-1), Priority.Reminder));
        await bot.Press(School.Director, School.Data("invite", 50));

        await bot.Say(School.Stranger, $"/start {School.Token(bot, School.Director)}");
        await bot.Press(School.Stranger, "Да");

        var chat = bot.Channel.Chat(School.Stranger).Select(shown => shown.Text.Plain).ToList();
        chat.ShouldContain("Совет завтра");
        chat.ShouldNotContain("Совет давно прошёл");
        chat.ShouldNotContain("Старая сводка"); // What it had to say comes anew in one digest.

        static OutboxRow Waiting(long id, string text, DateTimeOffset at, Priority priority = Priority.Announcement) => new()
        {
            Id = id, Key = $"{id}", SchoolId = 1, PersonId = 50, Channel = "", Recipient = "", Kind = OutboxKind.Message, Priority = priority,
            State = OutboxState.Blocked, Payload = OutboxPayload.Of(text, null).Write(), NotBefore = at, NextTry = at,
        };
    }

    [Fact]
    public async Task A_verb_s_invite_for_a_post_without_a_holder_asks_for_the_name()
    {
        using var bot = School.Empty();
        await using var db = bot.Store.CreateDbContext();
        var school = Value(await SchoolVerbs.AddSchool(db, "Школа № 7", "Asia/Omsk", bot.Clock.Now, CancellationToken.None));
        await using var again = bot.Store.CreateDbContext();
        var invite = Value(await SchoolVerbs.Invite(again, Role.Director, null, null, bot.Clock.Now, CancellationToken.None));

        await bot.Say(School.Stranger, $"/start {invite.Code}");
        await bot.Say(School.Stranger, "Орлов Пётр Ильич");

        bot.All<Person>().Single().Name.Full.ShouldBe("Орлов Пётр Ильич");
        bot.All<ChannelLink>().Single().SchoolId.ShouldBe(school.Id);
        invite.Role.ShouldBe("director");
        invite.Link.ShouldBe($"/start {invite.Code}");
    }

    private static T Value<T>(QualityDomain.Outcome<T> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));
}
