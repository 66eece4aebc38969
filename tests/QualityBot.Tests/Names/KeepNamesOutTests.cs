using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.LocalPage;
using QualityBot.Names;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Meetings;
using QualityBot.Tests.Support;
using QualityDomain.Meetings;
using QualityDomain.Parents;
using static QualityBot.Tests.Meetings.Campus;

namespace QualityBot.Tests.Names;

/// <summary>A school with a key of names: none of them gets into the chat by what somebody types. All names are made up.</summary>
public sealed class KeepNamesOutTests : IDisposable
{
    private const string Canary = "Канарейкина";
    private readonly TestBot bot = Open(services => BotHost.AddCapabilities(services)
        .AddNamesOf(new NameKeyOptions(Directory.CreateTempSubdirectory("qualitybot-names-").FullName)));

    public KeepNamesOutTests() => bot.Get<NameKey>().Change(1, [new(11, Canary, "Анна", "Павловна")], []);

    [Fact]
    public async Task A_name_typed_into_an_announcement_is_not_taken_and_its_message_goes_from_the_chat()
    {
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Поздравляем Канарейкину Анну!");

        bot.Channel.Deleted.ShouldHaveSingleItem().Recipient.ShouldBe(ClassTeacher);
        bot.Read(ClassTeacher).ShouldBe("В сообщении имя ученика: вместо имени пишите код, например 5А-07. Я ничего не записал и не отправил, а сообщение из чата убрал. Писателя или учёного с такой же фамилией назовите с инициалами: А. С. Пушкин.");
        Nowhere("Канарейкин");
    }

    [Fact]
    public async Task The_dialogue_waits_for_better_words_where_it_was()
    {
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Say(ClassTeacher, "Поздравляем Канарейкину Анну!");
        await bot.Say(ClassTeacher, "Поздравляем 5А-07!");

        bot.Find(ClassTeacher, "Родители").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/announce")]
    [InlineData("доп. занятие с Канарейкиной по дробям, 40 мин")]
    [InlineData("канарейкину анну не видели")]
    public async Task Wherever_it_is_typed(string before)
    {
        await bot.Say(Director, before);
        await bot.Say(Director, "О Канарейкиной Анне");

        bot.Read(Director).ShouldStartWith("В сообщении имя ученика");
        Nowhere(Canary[..^1]);
    }

    [Fact]
    public async Task A_caption_and_the_name_of_a_file_are_typed_words_too()
    {
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "➕");
        await bot.Upload(ClassTeacher, "памятка.pdf", [1, 2, 3], "Для Канарейкиной А.");
        await bot.Upload(ClassTeacher, "Канарейкина Анна.docx", [1, 2, 3], "Вот");

        bot.Channel.Deleted.Count.ShouldBe(2);
        bot.All<WorkRow>().ShouldBeEmpty();
        Nowhere("Канарейкин");
    }

    [Fact]
    public async Task A_correction_an_agenda_and_a_complaint_are_held_against_the_key()
    {
        await bot.Announce("Экскурсия в пятницу.");
        await bot.Press(ClassTeacher, new ButtonData("an.edit", bot.All<Announcement>().Single().Id));
        await bot.Say(ClassTeacher, $"{Canary} не едет."); // The family name alone is enough.
        bot.Read(ClassTeacher).ShouldStartWith("В сообщении имя ученика");

        await bot.Press(Secretary, new ButtonData("pc.new"));
        await bot.Say(Secretary, "о Канарейкиной");
        bot.Read(Secretary).ShouldStartWith("В сообщении имя ученика");
        bot.All<Complaint>().ShouldBeEmpty();
        Nowhere("Канарейкин");
    }

    [Fact]
    public async Task A_message_of_three_days_ago_can_not_be_taken_away_and_its_sender_is_asked_to()
    {
        await bot.Arrive(ClassTeacher, new Content.Text($"{Canary} Анна была"), bot.Clock.Now.AddDays(-3));

        bot.Channel.Deleted.ShouldBeEmpty();
        bot.Read(ClassTeacher).ShouldContain("удалите, пожалуйста, сообщение из чата сами.");
    }

    [Fact]
    public async Task Parents_and_a_school_without_a_key_are_not_listened_to()
    {
        await bot.Say(Parent, $"{Canary} Анна сегодня болеет");
        bot.Channel.Deleted.ShouldBeEmpty();

        bot.Get<NameKey>().Change(1, [], [11]);
        await bot.Say(ClassTeacher, $"{Canary} Анна");
        bot.Channel.Deleted.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_came_a_moment_ago_is_known()
    {
        await bot.Say(ClassTeacher, "Скворцова Анна");
        bot.Channel.Deleted.ShouldBeEmpty();
        bot.Get<NameKey>().Change(1, [new(12, "Скворцова", "Анна", null)], []);

        await bot.Say(ClassTeacher, "Скворцова Анна");

        bot.Channel.Deleted.Count.ShouldBe(1);
    }

    public void Dispose()
    {
        var folder = bot.Get<NameKeyOptions>().DataFolder;
        bot.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Neither in what was sent nor in what is stored.</summary>
    private void Nowhere(string name)
    {
        bot.All<OutboxRow>().ShouldAllBe(row => !row.Payload.Contains(name, StringComparison.OrdinalIgnoreCase));
        bot.All<SessionRow>().ShouldAllBe(row => !row.State.Contains(name, StringComparison.OrdinalIgnoreCase));
        bot.All<Announcement>().ShouldAllBe(one => !one.Text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
