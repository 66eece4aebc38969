using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class EndTests : IDisposable
{
    private readonly TestBot bot = Open([.. Decided(1, Teacher, new(2026, 9, 30)).Select(record => record switch
    {
        Decision decision => decision with { Deadline = "recurring:monthly" },
        Occurrence occurrence => occurrence with { PeriodStart = new(2026, 9, 1) },
        _ => record,
    })]);

    [Fact]
    public async Task A_recurring_decision_that_was_ended_comes_no_more()
    {
        await bot.Say(Chat(Deputy), "/decisions");
        await bot.Press(Chat(Deputy), "1");
        await bot.Press(Chat(Deputy), "Снять решение целиком");
        await bot.Press(Chat(Deputy), "Потеряло смысл");
        await bot.Forward(TimeSpan.FromDays(30));

        bot.All<Decision>().Single().ShouldSatisfyAllConditions(
            decision => decision.State.ShouldBe(DecisionState.Cancelled),
            decision => decision.CancelledBecause.ShouldBe("Потеряло смысл"));
        bot.All<Occurrence>().Count.ShouldBe(1);
        bot.Card(1001).State.ShouldBe(AssignmentState.Cancelled);
    }

    [Fact]
    public async Task One_cancelled_month_does_not_end_the_rest()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.can", 1001));
        await bot.Press(Chat(Deputy), "Потеряло смысл");
        await bot.Forward(TimeSpan.FromDays(30));

        bot.All<Assignment>().Single(card => card.Due == new DateOnly(2026, 10, 31)).PersonId.ShouldBe(Teacher);
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Head)]
    [InlineData(Secretary)]
    [InlineData(ForeignDeputy)]
    public async Task Nobody_else_ends_it(long person)
    {
        await bot.Press(Chat(person), new ButtonData("dc.end", 1));
        await bot.Say(Chat(person), "так надо");

        bot.All<Decision>().Single().State.ShouldBe(DecisionState.Active);
    }

    [Fact]
    public async Task Ended_is_ended()
    {
        await bot.Press(Chat(Director), new ButtonData("dc.end", 1));
        await bot.Say(Chat(Director), "выполнили");
        await bot.Press(Chat(Director), new ButtonData("dc.end", 1));

        bot.Last(Chat(Director)).ShouldBe("По этому решению всё уже закончено.");
    }

    public void Dispose() => bot.Dispose();
}
