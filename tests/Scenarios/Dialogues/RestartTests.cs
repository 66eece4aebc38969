using QualityBot.Tour;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>The program ends in the middle of a talk; the next one opens the same store.</summary>
public sealed class RestartTests(ITestOutputHelper output) : LiveTest(output)
{
    [Fact]
    public async Task An_import_goes_on_where_it_was()
    {
        var read = await People.Upload(Cast.Deputy, Minutes, default);
        var accepted = await People.Press(Cast.Deputy, read, "Принять предложенное", default);

        await Bot.Restart(default);

        (await People.Press(Cast.Deputy, accepted, "Записать", default)).Text.ShouldContain("Записано: 15");
    }

    [Fact]
    public async Task What_was_said_while_the_bot_was_away_is_answered()
    {
        await Bot.StopBot();
        Bot.Sandbox.Say(Cast.Deputy.Id, "/tasks");

        await Bot.Restart(default);
        await Bot.Rest(default);

        People.Heard(Cast.Deputy).ShouldHaveSingleItem().Text.ShouldContain("Открытых задач нет");
    }
}
