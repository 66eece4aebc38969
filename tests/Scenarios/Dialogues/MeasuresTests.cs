using System.Text;
using QualityBot.Tour;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>From the file of results to decisions in force, through the whole bot; from the summary to the decisions it is four taps.</summary>
public sealed class MeasuresTests(ITestOutputHelper output) : LiveTest(output)
{
    private static readonly string Results = Path.Combine(AppContext.BaseDirectory, "samples", "results-f1.xlsx");
    private static readonly Persona Teacher = Personas.ByRole("primary_teacher");
    private static readonly Persona Deputy = Personas.ByRole("deputy_primary");

    [Fact]
    public async Task Results_become_decisions_that_know_their_ground()
    {
        var summary = await Uploaded();

        var shown = await People.Press(Deputy, summary, "Меры", default);
        shown.Text.ShouldContain("на что обратить внимание");
        shown = await People.Press(Deputy, shown, "1", default);
        shown.Text.ShouldContain("Что могло повлиять?");
        shown = await People.Press(Deputy, shown, shown.Buttons.First().Text, default);
        shown = await People.Press(Deputy, shown, "Записать решения", default);
        shown.Text.ShouldStartWith("Записано в план мер");

        shown = await People.Press(Deputy, shown, "Решения по работе", default);
        shown.Text.ShouldContain("что решено");
        shown = await People.Press(Deputy, shown, shown.Buttons.First(button => button.Text.StartsWith('№')).Text, default);
        shown.Text.ShouldContain("Основание: ВПР, Русский язык");
    }

    [Fact]
    public async Task A_measure_is_done_reported_confirmed_and_stands_in_the_paper()
    {
        var summary = await Uploaded();
        var shown = await People.Press(Deputy, summary, "Меры", default);
        shown = await People.Press(Deputy, shown, "2", default); // 4Б, whose teacher is among the people of the sandbox.
        shown = await People.Press(Deputy, shown, shown.Buttons.First().Text, default);
        await People.Press(Deputy, shown, "Записать решения", default);
        await People.Pass(new(3, 6, 0, 0), default);

        var tasks = await People.Say(Teacher, "/tasks", default);
        tasks.Text.ShouldContain("Русский язык");
        await People.Press(Teacher, tasks, "1", default);
        await People.Press(Teacher, "Отчитаться", default);
        (await People.Say(Teacher, "Журнал занятий № 4 от 01.09.2026", default)).Text.ShouldContain("отправлен на подтверждение");
        var waiting = await People.Say(Deputy, "/confirm", default);
        waiting.Text.ShouldContain("Журнал занятий № 4");
        (await People.Press(Deputy, waiting, "Подтвердить", default)).Text.ShouldStartWith("Подтверждено: 1");

        var papers = await People.Press(Deputy, summary, "Документы", default);
        await People.Press(Deputy, papers, "План мер", default);
        var paper = await People.Press(Deputy, People.Heard(Deputy)[^1], "📄 PDF", default);
        Encoding.ASCII.GetString(Bot.Sandbox.File(paper.FileId.ShouldNotBeNull())[..5]).ShouldBe("%PDF-");
    }

    /// <summary>Sends the file, says which class each number is, says yes and takes the summary.</summary>
    private async Task<ChatMessage> Uploaded()
    {
        await People.Upload(Deputy, Results, default);
        await People.Say(Deputy, "1 = 4А, 2 = 4Б, 3 = 4В", default);
        await People.Press(Deputy, "Сохранить", default);
        return People.Heard(Deputy).Last(message => message.Buttons.Any(button => button.Text == "Меры"));
    }
}
