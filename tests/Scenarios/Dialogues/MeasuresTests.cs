using QualityBot.Tour;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>From the file of results to decisions in force, through the whole bot; from the summary to the decisions it is four taps.</summary>
public sealed class MeasuresTests(ITestOutputHelper output) : LiveTest(output)
{
    private static readonly string Results = Path.Combine(AppContext.BaseDirectory, "samples", "results-f1.xlsx");
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

    /// <summary>Sends the file, says which class each number is, says yes and takes the summary.</summary>
    private async Task<ChatMessage> Uploaded()
    {
        await People.Upload(Deputy, Results, default);
        await People.Say(Deputy, "1 = 4А, 2 = 4Б, 3 = 4В", default);
        await People.Press(Deputy, "Сохранить", default);
        return People.Heard(Deputy).Last(message => message.Buttons.Any(button => button.Text == "Меры"));
    }
}
