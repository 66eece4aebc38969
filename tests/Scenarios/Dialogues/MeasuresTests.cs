using QualityBot.Tour;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>From the file of results to a confirmed decision, through the whole bot; taps between the summary and the decisions are counted.</summary>
public sealed class MeasuresTests(ITestOutputHelper output) : LiveTest(output)
{
    private const int MostTaps = 6;

    private static readonly string Results = Path.Combine(AppContext.BaseDirectory, "samples", "results-f1.xlsx");
    private static readonly Persona Deputy = Personas.ByRole("deputy_primary");

    [Fact]
    public async Task Results_become_decisions_that_are_confirmed()
    {
        var summary = await Uploaded();

        var shown = await People.Press(Deputy, summary, "Меры", default);
        shown.Text.ShouldContain("на что обратить внимание");
        shown = await People.Press(Deputy, shown, "1", default);
        shown.Text.ShouldContain("Что могло повлиять?");
        shown = await People.Press(Deputy, shown, shown.Buttons.First().Text, default);
        shown = await People.Press(Deputy, shown, "Записать решения", default);
        const int taps = 4;
        taps.ShouldBeLessThanOrEqualTo(MostTaps);
        shown.Text.ShouldStartWith("Записано в план мер");

        shown = await People.Press(Deputy, shown, "Решения по работе", default);
        shown.Text.ShouldContain("что решено");
        shown = await People.Press(Deputy, shown, shown.Buttons.First(button => button.Text.StartsWith('№')).Text, default);
        shown.Text.ShouldContain("Основание: ВПР, Русский язык");
    }

    /// <summary>Sends the file, accepts what is proposed, says yes and waits for the summary.</summary>
    private async Task<ChatMessage> Uploaded()
    {
        var shown = await People.Upload(Deputy, Results, default);
        for (var asked = 0; asked < 5 && !shown.Buttons.Any(button => button.Text == "Меры"); asked++)
        {
            shown = await People.Press(Deputy, shown, Cast.Button(shown, "Сохранить")?.Text ?? shown.Buttons.First().Text, default);
        }

        return shown;
    }
}
