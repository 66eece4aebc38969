using QualityBot.Assessments;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Tests.Assessments;

/// <summary>Every side of a work, asked for by every role, with rows and classes that are not theirs.</summary>
public sealed class ResultViewsTests : IDisposable
{
    private static readonly string[] Sides = ["rs.weak", "rs.need", "rs.jour", "rs.class", "rs.mark", "rs.course"];

    private readonly TestBot bot = new(services => services.AddAssessments().AddFollowUp().AddPapers());

    public ResultViewsTests() => bot.Store.Put([.. StoredWorks.People, .. StoredWorks.Work()]);

    // Who → whether the list shows the work, and which classes their sides may name.
    [Theory]
    [InlineData("2", "4А 4Б 4В")]
    [InlineData("3", "4А 4Б 4В")]
    [InlineData("4", "")]
    [InlineData("5", "4А 4Б 4В")]
    [InlineData("6", "")]
    [InlineData("7", "4А")]
    [InlineData("8", "4Б")]
    [InlineData("9", "4В")]
    [InlineData("10", "")]
    [InlineData("11", "")]
    [InlineData("12", "")]
    [InlineData("13", "")]
    [InlineData("14", "")]
    [InlineData("15", "")]
    [InlineData("902", "")]
    [InlineData("903", "")]
    public async Task Nobody_reaches_a_class_that_is_not_theirs_whatever_they_press(string person, string classes)
    {
        await bot.Say(person, "/results");
        bot.Last(person).Contains("ВПР, Русский язык", StringComparison.Ordinal).ShouldBe(classes.Length > 0);

        await bot.Press(person, new ButtonData("rs.show", StoredWorks.WorkId));
        var taps = from side in Sides
                   from which in new[] { "", "4А", "4Б", "4В" }
                   select new ButtonData(side, StoredWorks.WorkId, 0, which);
        await bot.Get<Dispatcher>().Handle(
            [.. taps.Append(new("rs.need", StoredWorks.WorkId, 3)).Select((tap, index) => new Arrival($"telegram/1/tap{index}", new("telegram", person), new Content.Button(tap, "1", $"q{index}"), bot.Clock.Now))], CancellationToken.None);

        var told = string.Join('\n', bot.All<OutboxRow>().Where(row => row.Recipient == person).Select(row => RichText.FromHtml(OutboxPayload.Read(row.Payload).Html ?? "").Plain));
        foreach (var (group, firstCode, lastCode) in new[] { ("4А", 40001, 40025), ("4Б", 40026, 40049), ("4В", 40050, 40071) })
        {
            var seen = classes.Contains(group, StringComparison.Ordinal);
            told.Contains(group, StringComparison.Ordinal).ShouldBe(seen, group);
            Enumerable.Range(firstCode, lastCode - firstCode + 1).Any(code => told.Contains($"{code}", StringComparison.Ordinal)).ShouldBe(seen, group);
        }

        bot.All<SetAsideRow>().ShouldBeEmpty();
    }

    // Neither sees nor leads: nobody of these changes the work, whatever they press.
    [Theory]
    [InlineData("4")]
    [InlineData("6")]
    [InlineData("7")]
    [InlineData("9")]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("903")]
    public async Task Who_does_not_lead_the_work_changes_nothing(string person)
    {
        var before = (bot.All<Assessment>().Single(), bot.All<ResultSet>().Single());
        foreach (var (action, row, argument) in new[]
        {
            ("rs.step", StoredWorks.WorkId, "LowIdentified"), ("rs.step", StoredWorks.WorkId, "back"), ("rs.fair", StoredWorks.WorkId, "c"), ("rs.later", StoredWorks.WorkId, ""),
            ("rs.unplan", StoredWorks.WorkId, ""), ("rs.draw", StoredWorks.WorkId, ""), ("rs.wrote", StoredWorks.WorkId, ""), ("rs.undo", StoredWorks.WorkId + 1, ""),
        })
        {
            await bot.Press(person, new ButtonData(action, row, 0, argument));
            await bot.Say(person, "/cancel");
        }

        (bot.All<Assessment>().Single(), bot.All<ResultSet>().Single()).ShouldBe(before);
        bot.All<SetAsideRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_school_touches_nothing_by_any_button_of_results()
    {
        var before = (bot.All<Assessment>().Single(), bot.All<ResultSet>().Single());
        var actions = bot.Get<Routes>().All.Where(way => way.Handler.GetType().Namespace!.StartsWith("QualityBot.Assessments", StringComparison.Ordinal))
            .Select(way => way.Trigger).OfType<Trigger.Press>().Select(press => press.Action).Distinct().ToList();
        actions.Count.ShouldBeGreaterThan(12);
        var taps = actions.SelectMany(action => new Content[] { new Content.Button(new(action, StoredWorks.WorkId, 0, "back"), "1", "q"), new Content.Button(new(action, StoredWorks.WorkId + 1), "1", "q"), new Content.Text("/cancel") });
        await bot.Get<Dispatcher>().Handle([.. taps.Select((tap, index) => new Arrival($"telegram/1/tap{index}", new("telegram", "903"), tap, bot.Clock.Now))], CancellationToken.None);

        (bot.All<Assessment>().Single(), bot.All<ResultSet>().Single()).ShouldBe(before);
        bot.All<OutboxRow>().ShouldAllBe(row => !row.Payload.Contains("Русский язык, 4", StringComparison.Ordinal));
        bot.All<SetAsideRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_class_teacher_reads_the_own_class_in_the_place_of_the_school()
    {
        await bot.Say("7", "Результаты");
        await bot.Press("7", "1");

        bot.Last("7").ShouldContain("ВПР, Русский язык, 4\u00A0класс, 2026 · 4А");
        bot.Last("7").ShouldContain("Писали 25");
        bot.Channel.Chat("7")[^1].Buttons.Select(button => button.Label).ShouldNotContain("Меры");
        bot.All<Assessment>().Single().Step.ShouldBe(CycleStep.ResultsReceived); // A look of a teacher is no analysis of the school.
    }

    [Fact]
    public async Task Steps_of_the_cycle_are_marked_and_taken_back()
    {
        await bot.Press("3", new ButtonData("rs.course", StoredWorks.WorkId, 1));
        await bot.Press("3", "Анализ сделан");
        await bot.Press("3", "Низкие результаты названы");
        await bot.Press("3", "Проведение: не отмечено");
        bot.Last("3").ShouldContain("Проведение: объективно; проверка: не отмечено");
        await bot.Press("3", "Шаг назад");

        bot.All<Assessment>().Single().ShouldSatisfyAllConditions(work => work.Step.ShouldBe(CycleStep.Analysed), work => work.ConductedFairly.ShouldBe(true));
    }

    [Fact]
    public async Task A_later_work_of_the_same_pupils_shows_the_effect()
    {
        bot.Store.Put(new Assessment(7500, 1, "Входная работа", "Русский язык", 5, 2026) { ConductedOn = new(2026, 9, 15), ReceivedOn = new(2026, 9, 18), Step = CycleStep.Analysed });
        await bot.Press("3", new ButtonData("rs.course", StoredWorks.WorkId, 1));
        await bot.PressStart("3", "Эффект показала: Входная работа, Русский язык, 5");

        bot.All<Assessment>().Single(work => work.Id == StoredWorks.WorkId).ShouldSatisfyAllConditions(work => work.Step.ShouldBe(CycleStep.Remeasured), work => work.RemeasuredBy.ShouldBe(7500));
    }

    public void Dispose() => bot.Dispose();
}
