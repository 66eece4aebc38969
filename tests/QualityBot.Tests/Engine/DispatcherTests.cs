using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Engine;

public sealed class DispatcherTests : IDisposable
{
    private readonly TestBot bot = new(services => services
        .AddSingleton<IHandler, AddPerson>().AddSingleton<IHandler, SayHello>().AddSingleton<IHandler, Dismiss>().AddSingleton<IHandler, Nudge>());

    public DispatcherTests() => bot.Store.Put([Given.School, .. Given.Someone(1, Role.Director), .. Given.Someone(2, Role.SubjectTeacher), Given.OtherSchool, .. Given.Someone(901, Role.Director, Given.OtherSchool)]);

    [Fact]
    public async Task A_dialogue_goes_on_from_update_to_update_and_stores_at_the_end()
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "Ветров");
        await bot.Press("1", "Да");

        bot.Last("1").ShouldBe("Сохранено.");
        bot.All<Person>().ShouldContain(person => person.FamilyName == "Ветров" && person.SchoolId == 1);
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_update_delivered_again_changes_nothing()
    {
        await bot.Say("1", "/add");
        await bot.Bring("1", new Content.Text("Ветров"), key: "77");
        await bot.Bring("1", new Content.Text("Ветров"), key: "77");

        bot.Channel.Chat("1").Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_update_that_keeps_failing_is_set_aside_politely_and_nothing_of_it_is_stored()
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "сломайся");

        bot.Last("1").ShouldStartWith("Не получилось");
        bot.All<SetAsideRow>().Single().Error.ShouldContain("broken on purpose");
        bot.All<SessionRow>().Single().State.ShouldContain("ask-name"); // The dialogue stands where it stood.
    }

    [Fact]
    public async Task Cancel_leaves_any_dialogue()
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "/cancel");

        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_action_does_not_disturb_the_dialogue()
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "Ветров");
        await bot.Press("1", new ButtonData("dismiss", 2));
        bot.All<SessionRow>().Single().State.ShouldContain("Ветров");

        await bot.Press("1", "Да");
        bot.All<Person>().ShouldContain(person => person.FamilyName == "Ветров");
    }

    [Fact]
    public async Task Buttons_of_a_dialogue_that_stands_elsewhere_vanish_and_the_words_stay()
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "Ветров");
        await bot.Press("1", "Да");

        bot.Channel.Chat("1").ShouldAllBe(message => !message.Buttons.Any());
        bot.Channel.Chat("1").ShouldContain(message => message.Text.Plain == "Добавить Ветров?");
    }

    [Fact]
    public async Task A_button_that_the_dialogue_does_not_know_takes_no_other_away()
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "Ветров");
        await bot.Press("1", new ButtonData("what?"), bot.Channel.Chat("1")[^1].MessageId);

        bot.Channel.Chat("1")[^1].Buttons.Single().Label.ShouldBe("Да");
    }

    [Theory]
    [InlineData("Прервать и открыть", "say-hello/1")]
    [InlineData("Продолжить прежнее", "add-person/1")]
    public async Task A_press_that_opens_another_dialogue_asks_first_and_once(string answer, string standing)
    {
        await bot.Say("1", "/add");
        await bot.Say("1", "Ветров");
        await bot.Press("1", new ButtonData("hello"));
        bot.All<SessionRow>().Single().Conversation.ShouldBe("add-person/1");
        var question = bot.Channel.Chat("1")[^1];

        await bot.Press("1", answer);

        bot.All<SessionRow>().Single().Conversation.ShouldBe(standing);
        bot.Channel.Chat("1").Single(message => message.MessageId == question.MessageId).Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dialogue_in_which_nothing_was_said_gives_way_without_a_question()
    {
        await bot.Say("1", "/add");
        await bot.Press("1", new ButtonData("hello"));

        bot.All<SessionRow>().Single().Conversation.ShouldBe("say-hello/1");
    }

    [Fact]
    public async Task A_dialogue_of_an_older_version_ends_politely()
    {
        bot.Store.Put(new SessionRow { Channel = "telegram", Recipient = "1", Conversation = "add-person/0", State = "{}", ChangedAt = Given.Since });

        await bot.Say("1", "Ветров");

        bot.Last("1").ShouldContain("обновился");
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_person_gets_exactly_one_answer()
    {
        await bot.Say("555", "привет");

        bot.Channel.Chat("555").Single().Text.Plain.ShouldContain("приглашение");
    }

    [Fact]
    public async Task A_route_admits_nobody_without_the_permission()
    {
        await bot.Press("2", new ButtonData("dismiss", 1));

        bot.Last("2").ShouldContain("недоступно");
        bot.All<Person>().ShouldAllBe(person => person.LeftOn == null);
    }

    [Fact]
    public async Task A_row_of_another_school_cannot_be_reached_by_crafted_data()
    {
        await bot.Press("901", new ButtonData("dismiss", 2));

        bot.All<Person>().ShouldAllBe(person => person.LeftOn == null);
        bot.Channel.Answers.Last().Toast.ShouldBe("Такого человека нет.");
    }

    [Fact]
    public async Task A_dismissal_acts_on_the_next_update_of_the_same_batch()
    {
        await bot.Get<Dispatcher>().Handle(
        [
            new("telegram/1/1001", new("telegram", "1"), new Content.Button(new("dismiss", 2), "1", "q"), bot.Clock.Now),
            new("telegram/1/1002", new("telegram", "2"), new Content.Text("/add"), bot.Clock.Now),
        ], CancellationToken.None);

        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_with_a_known_key_is_stored_once()
    {
        await bot.Say("1", "/nudge");
        await bot.Say("1", "/nudge");

        bot.Channel.Chat("2").Count.ShouldBe(1);
        bot.Channel.Chat("1").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_to_a_person_without_an_address_waits_as_blocked()
    {
        bot.Store.Put(new Person(3, 1, "Безчатов", "Пётр", null));
        using var db = bot.Store.CreateDbContext();
        await db.Commit([new Effect.Send(Recipient.Person(3), "Вас ждут.") { Key = "k" }], new("verb/test", 1, null, null, bot.Clock.Now, bot.Clock.Now, new(5000)), CancellationToken.None);
        await db.SaveChangesAsync();

        bot.All<OutboxRow>().Single().State.ShouldBe(OutboxState.Blocked);
    }

    [Fact]
    public async Task Every_change_of_a_record_is_in_the_audit_and_a_forged_row_breaks_the_chain()
    {
        await bot.Press("1", new ButtonData("dismiss", 2));
        await bot.Say("1", "/add");
        await bot.Say("1", "Ветров");
        await bot.Press("1", "Да");

        using (var db = bot.Store.CreateDbContext())
        {
            (await db.AuditHolds(CancellationToken.None)).ShouldBeTrue();
        }

        var first = bot.All<AuditRow>()[0];
        first.ActorId.ShouldBe(1);
        first.Values!.ShouldContain("LeftOn");
        using (var db = bot.Store.CreateDbContext())
        {
            db.Update(first with { ActorId = 2 });
            await db.SaveChangesAsync();
            (await db.AuditHolds(CancellationToken.None)).ShouldBeFalse();
        }
    }

    public void Dispose() => bot.Dispose();
}
