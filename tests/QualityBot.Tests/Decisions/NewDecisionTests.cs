using QualityBot.Decisions;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.Tests.Decisions;

public sealed class NewDecisionTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddDecisions());

    public NewDecisionTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task Words_with_a_deadline_need_only_the_person_and_the_yes()
    {
        await bot.Say(Deputy, "/new");
        await bot.Say(Deputy, "Подготовить справку о результатах ВПР до 15 октября 2026 г.");
        await bot.Say(Deputy, "косин");
        await PressStart("Косинусова");
        await bot.Press(Deputy, Texts.Save);

        var decision = bot.All<Decision>().ShouldHaveSingleItem();
        decision.Deadline.ShouldBe("by:2026-10-15");
        decision.ImportId.ShouldBeNull();
        bot.All<Assignment>().ShouldHaveSingleItem().PersonId.ShouldBe(16);
        bot.Last(Deputy).ShouldStartWith("Записано: решение №");
    }

    /// <summary>Typed → the wording that is kept.</summary>
    [Theory]
    [InlineData("Подготовить справку о результатах ВПР до 15 октября 2026 г.", "Подготовить справку о результатах ВПР")]
    [InlineData("Подготовить справку до 9 сентября", "Подготовить справку")]
    [InlineData("До 15 октября 2026 г. подготовить справку", "Подготовить справку")]
    [InlineData("Провести совещание, в срок до 15 октября 2026 г., с учителями", "Провести совещание с учителями")]
    [InlineData("Проверить журналы. Срок: до 15 октября 2026 г.", "Проверить журналы.")]
    [InlineData("Проверить журналы", "Проверить журналы")]
    public async Task The_deadline_that_was_taken_is_not_said_twice(string typed, string kept)
    {
        await bot.Say(Deputy, "/new");
        await bot.Say(Deputy, typed);
        if (bot.Last(Deputy).StartsWith("Напишите срок", StringComparison.Ordinal))
        {
            await bot.Say(Deputy, "ежемесячно");
        }

        await PressStart("Амперов");
        await bot.Press(Deputy, Texts.Save);

        var decision = bot.All<Decision>().ShouldHaveSingleItem();
        decision.Text.ShouldBe(kept);
        decision.AsTyped.ShouldBe(typed == kept ? null : typed);
    }

    [Fact]
    public async Task The_history_keeps_what_was_typed()
    {
        using var whole = new TestBot(services => QualityBot.FollowUp.FollowUpFeature.AddFollowUp(services.AddDecisions()));
        whole.Store.Put(MadeUpSchool.Staff);
        await whole.Say(Deputy, "/new");
        await whole.Say(Deputy, "Подготовить справку до 9 октября");
        await whole.PressStart(Deputy, "Амперов");
        await whole.Press(Deputy, Texts.Save);

        await whole.Press(Deputy, new QualityBot.Engine.ButtonData(QualityBot.FollowUp.DecisionKeys.History, whole.All<Decision>().Single().Id), whole.Channel.Chat(Deputy)[^1].MessageId);

        whole.Channel.Chat(Deputy).ShouldContain(shown => shown.Text.Plain.Contains("внесено решение: «Подготовить справку до 9 октября»", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_deadline_it_is_asked_by_words_or_calendar()
    {
        await bot.Say(Deputy, "/new");
        await bot.Say(Deputy, "Подготовить справку о результатах ВПР");
        await bot.Say(Deputy, "ежемесячно");
        await PressStart("Амперов");
        await bot.Press(Deputy, Texts.Save);

        bot.All<Decision>().ShouldHaveSingleItem().Deadline.ShouldStartWith("recurring:");
    }

    [Fact]
    public async Task What_a_secretary_writes_is_a_draft_that_the_director_puts_in_force()
    {
        await bot.Say(MadeUpSchool.Secretary, "/new");
        await bot.Say(MadeUpSchool.Secretary, "Подготовить справку до 15 октября 2026 г.");
        await PressStart("Амперов", MadeUpSchool.Secretary);
        await bot.Press(MadeUpSchool.Secretary, Texts.Save);
        bot.All<Decision>().ShouldHaveSingleItem().State.ShouldBe(DecisionState.Draft);

        await bot.Press(MadeUpSchool.Director, Texts.PutInForce);

        bot.All<Decision>().ShouldHaveSingleItem().State.ShouldBe(DecisionState.Active);
        bot.All<Assignment>().ShouldHaveSingleItem().PersonId.ShouldBe(24);
    }

    [Fact]
    public async Task A_teacher_may_not_write_decisions_down()
    {
        await bot.Say(MadeUpSchool.Teacher, "/new");

        bot.Last(MadeUpSchool.Teacher).ShouldContain("недоступно");
    }

    public void Dispose() => bot.Dispose();

    private Task PressStart(string start, string who = Deputy) => bot.PressStart(who, start);
}
