using QualityBot.Decisions;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;

namespace QualityBot.Tests.Decisions;

/// <summary>A second document while the first one is open.</summary>
public sealed class QueueTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddDecisions());

    public QueueTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task It_is_taken_next_when_the_person_says_so()
    {
        await Upload("первый.txt", "Первое дело");
        await Upload("второй.txt", "Второе дело");
        await bot.Press(Deputy, Texts.ThisFirst);
        await Finish("первый.txt");

        bot.Last(Deputy).ShouldContain("Решений: 1");
        await Finish("второй.txt");
        bot.All<Decision>().Select(decision => decision.Text).ShouldBe(["Первое дело: провести совещание.", "Второе дело: провести совещание."]);
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_taken_instead_when_the_person_says_so()
    {
        await Upload("первый.txt", "Первое дело");
        await Upload("второй.txt", "Второе дело");
        await bot.Press(Deputy, Texts.NewInstead);
        await Finish("второй.txt");

        bot.All<Decision>().ShouldHaveSingleItem().Text.ShouldStartWith("Второе дело");
    }

    [Fact]
    public async Task Without_an_answer_the_open_one_goes_on()
    {
        await Upload("первый.txt", "Первое дело");
        await Upload("второй.txt", "Второе дело");
        await Finish("первый.txt");

        bot.All<Decision>().ShouldHaveSingleItem().Text.ShouldStartWith("Первое дело");
    }

    [Fact]
    public async Task Dropping_the_first_leads_to_the_second()
    {
        await Upload("первый.txt", "Первое дело");
        await Upload("второй.txt", "Второе дело");
        await bot.Press(Deputy, Texts.ThisFirst);
        await bot.Press(Deputy, Texts.Cancel);
        await Finish("второй.txt");

        bot.All<Decision>().ShouldHaveSingleItem().Text.ShouldStartWith("Второе дело");
    }

    [Fact]
    public async Task A_second_one_that_cannot_be_read_says_so_and_the_dialogue_ends()
    {
        await Upload("первый.txt", "Первое дело");
        await bot.Upload(Deputy, "сломан.docx", [1, 2, 3]);
        await bot.Press(Deputy, Texts.ThisFirst);
        await Finish("первый.txt");

        bot.Channel.Chat(Deputy).ShouldContain(shown => shown.Text.Plain.StartsWith("Записано", StringComparison.Ordinal));
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();

    private Task Upload(string name, string what) => bot.Upload(Deputy, name, System.Text.Encoding.UTF8.GetBytes($"""
        Протокол № 3 заседания педагогического совета от 25.08.2026
        РЕШИЛИ:
        1. {what}: провести совещание. Срок: до 15 октября 2026 г. Ответственный: директор.
        """));

    private async Task Finish(string name)
    {
        var shown = bot.Channel.Chat(Deputy).Last(message => message.Buttons.Any(button => button.Label.StartsWith("Записать", StringComparison.Ordinal)));
        await bot.Press(Deputy, shown.Buttons.First(button => button.Label.StartsWith("Записать", StringComparison.Ordinal)).Data, shown.MessageId);
        bot.All<ImportBatch>().ShouldContain(batch => batch.FileName == name);
    }
}
