using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

/// <summary>Nothing stays with somebody who left the school.</summary>
public sealed class LeaverTests : IDisposable
{
    private const long Gone = 50;

    private readonly TestBot bot = Open(
    [
        new Person(Gone, Given.School.Id, "Ушедшая", "Анна", "Ивановна") { LeftOn = Today.AddDays(-1) },
        .. Decided(1, Gone, new(2026, 9, 30)),
        .. Decided(2, Teacher, new(2026, 9, 30), helpers: [Gone]),
        .. Decided(3, Colleague, new(2026, 9, 30)),
        Card(3003, 3, Gone, Part.Share, new(2026, 9, 25)) with { Words = "Собрать справки" },
        .. Decided(4, Third, new(2026, 9, 30)),
        .. Decided(5, Third, new(2026, 10, 20)),
    ]);

    [Fact]
    public async Task What_somebody_left_behind_goes_to_the_deputy_who_hears_from_whom_it_came()
    {
        await bot.At(8, 8);

        bot.Card(1001).ShouldSatisfyAllConditions(card => card.State.ShouldBe(AssignmentState.Cancelled), card => card.HandedToId.ShouldBe(Deputy));
        bot.All<Assignment>().Single(card => card.DecisionId == 1 && card.Awaits).PersonId.ShouldBe(Deputy);
        bot.Last(Chat(Deputy)).ShouldContain("• Ушедшая А.\u00A0И. больше не работает, теперь это у Вас (можно передать другому): «Дело номер 1» (№ 1).");
    }

    [Fact]
    public async Task A_part_goes_back_to_its_lead_and_a_helper_s_card_ends()
    {
        await bot.At(8, 8);

        bot.All<Assignment>().Where(card => card.DecisionId == 3 && card.Awaits).ShouldAllBe(card => card.PersonId == Colleague);
        bot.Card(3003).State.ShouldBe(AssignmentState.Cancelled);
        bot.Card(2002).ShouldSatisfyAllConditions(card => card.State.ShouldBe(AssignmentState.Cancelled), card => card.HandedToId.ShouldBeNull());
        bot.Card(1002).Awaits.ShouldBeTrue();
    }

    [Fact]
    public async Task It_happens_once()
    {
        await bot.At(8, 8);
        var cards = bot.All<Assignment>().Count;
        await bot.At(9, 8);

        bot.All<Assignment>().Count.ShouldBe(cards);
    }

    [Fact]
    public async Task On_the_last_day_of_work_nothing_is_taken()
    {
        bot.Store.Put([.. Given.Someone(51, Role.SubjectTeacher).Select(record => record is Person person ? person with { LeftOn = Today } : record), .. Decided(6, 51, new(2026, 9, 30))]);
        await bot.At(7, 19);

        bot.Card(1006).Awaits.ShouldBeTrue();
    }

    [Fact]
    public async Task All_tasks_of_a_colleague_are_handed_on_at_once()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.left", Third));
        bot.Last(Chat(Deputy)).ShouldStartWith("Человеков15 И.\u00A0П.: 2\u00A0открытые задачи");
        await bot.Say(Chat(Deputy), "Человеков14");
        await bot.Press(Chat(Deputy), "Человеков14 И.\u00A0П.");

        bot.Last(Chat(Deputy)).ShouldStartWith("Передано: 2\u00A0задачи. Теперь их ведёт Человеков14 И.\u00A0П.");
        bot.All<Assignment>().Where(card => card.DecisionId >= 4 && card.Awaits).Select(card => card.PersonId).ShouldBe([Colleague, Colleague]);
        bot.All<Assignment>().ShouldNotContain(card => card.PersonId == Third && card.Awaits);
    }

    [Fact]
    public async Task Who_has_nothing_open_has_nothing_to_hand_on()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.left", Head));

        bot.Last(Chat(Deputy)).ShouldBe("Человеков12 И.\u00A0П.: открытых задач, которые Вы можете передать, нет.");
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Secretary)]
    [InlineData(ForeignDeputy)]
    public async Task Who_does_not_manage_the_decisions_hands_nothing_on(long person)
    {
        await bot.Press(Chat(person), new ButtonData("as.left", Third));
        await bot.Press(Chat(person), new ButtonData("who", person));

        bot.Card(1004).Awaits.ShouldBeTrue();
        bot.Card(1005).Awaits.ShouldBeTrue();
    }

    [Fact]
    public async Task The_confirmation_entrusted_to_somebody_who_left_is_the_deputy_s_again()
    {
        bot.Store.Put(new Entrustment(70, Given.School.Id, Deputy, Gone, Today.AddDays(-3)) { DecisionId = 4 });
        await bot.Press(Chat(Third), new ButtonData("as.rep", 1004));
        await bot.Say(Chat(Third), "Приказ № 5");
        await bot.At(8, 8);

        bot.Last(Chat(Deputy)).ShouldContain("Ждут Вашего подтверждения: 1");
    }

    public void Dispose() => bot.Dispose();
}
