using QualityBot.Tour;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>From a file of results to its summary, over HTTP.</summary>
public sealed class ResultsTests(ITestOutputHelper output) : LiveTest(output)
{
    private static readonly string Results = Path.Combine(AppContext.BaseDirectory, "samples", "results-own.xlsx");
    private static readonly Persona ClassTeacher = Personas.ByRole("class_teacher");

    [Fact]
    public async Task A_file_becomes_a_summary_with_a_picture_and_a_class_teacher_sees_the_own_class()
    {
        await People.Say(Cast.Deputy, "/start", default);
        var preview = await People.Upload(Cast.Deputy, Results, default);
        preview.Text.ShouldContain("Входная работа, Математика");
        preview.Text.ShouldContain("Ничего ещё не сохранено");
        await People.Press(Cast.Deputy, preview, "Сохранить", default);

        var summary = People.Heard(Cast.Deputy)[^1];
        summary.Text.ShouldContain("Писали 39");
        Bot.Sandbox.File(summary.FileId.ShouldNotBeNull())[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        (await People.Press(Cast.Deputy, summary, "Кому помочь", default)).Text.ShouldContain("5Б-");

        await People.Say(ClassTeacher, "/start", default);
        (await People.Say(ClassTeacher, "/results", default)).Text.ShouldContain("Входная работа, Математика");
        await People.Press(ClassTeacher, "1", default);
        var own = People.Heard(ClassTeacher)[^1];
        own.Text.ShouldContain("5А");
        (await People.Press(ClassTeacher, own, "Кому помочь", default)).Text.ShouldNotContain("5Б");
    }
}
