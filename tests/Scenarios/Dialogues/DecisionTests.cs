using System.Text;
using QualityBot.Tour;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>A decision from the council's minutes to the paper about its execution.</summary>
public sealed class DecisionTests(ITestOutputHelper output) : LiveTest(output)
{
    private static readonly Persona Teacher = Personas.ByRole("subject_teacher");

    [Fact]
    public async Task Minutes_become_a_task_a_report_a_confirmation_and_a_paper()
    {
        await Importing.TakeIn(People, Minutes, default);
        await People.Pass(new(3, 6, 0, 0), default);
        People.Heard(Cast.Deputy).ShouldContain(message => message.Text.Contains("Вам поручено", StringComparison.Ordinal));

        (await Work.HandOver(People, [Teacher], default)).ShouldBe(1);
        await People.Pass(TimeSpan.FromDays(1), default);
        var digest = People.Heard(Teacher)[^1];
        digest.Text.ShouldContain("Утвердить план-график оценочных процедур");

        await People.Press(Teacher, digest, "Открыть", default);
        await People.Press(Teacher, "Отчитаться", default);
        (await People.Say(Teacher, "Приказ № 57 от 01.09.2026", default)).Text.ShouldContain("отправлен на подтверждение");
        var waiting = await People.Say(Cast.Deputy, "/confirm", default);
        waiting.Text.ShouldContain("Приказ № 57 от 01.09.2026");
        (await People.Press(Cast.Deputy, waiting, "Подтвердить", default)).Text.ShouldStartWith("Подтверждено: 1");

        await People.Say(Cast.Deputy, "/report execution", default);
        var figures = await People.Press(Cast.Deputy, People.Heard(Cast.Deputy)[^1].Buttons.First().Text, default);
        var paper = await People.Press(Cast.Deputy, figures, "📄 PDF", default);
        Encoding.ASCII.GetString(Bot.Sandbox.File(paper.FileId.ShouldNotBeNull())[..5]).ShouldBe("%PDF-");
    }

    [Fact]
    public async Task Nobody_hears_of_an_import_before_the_next_digest()
    {
        await Importing.TakeIn(People, Minutes, default);
        await People.Pass(TimeSpan.FromHours(4), default);

        Cast.Staff.Append(Cast.Director).SelectMany(People.Heard).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_stops_the_bot_is_named_to_a_leader()
    {
        await Importing.TakeIn(People, Minutes, default);
        await People.Pass(new(3, 6, 0, 0), default);
        await Work.HandOver(People, [Teacher], default);

        await Silence.Blocked(People, Teacher, (happened, otherwise) => happened.ShouldBeTrue(otherwise), default);
    }
}
