using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

/// <summary>The confirmation of a decision or of a meeting, entrusted to another and taken back.</summary>
public sealed class EntrustTests : IDisposable
{
    private const string HeadName = "Человеков12 И.\u00A0П.";

    private readonly TestBot bot = Open(
    [
        new Meeting(70, Given.School.Id, DecisionKind.Council, "Педагогический совет"),
        .. OfMeeting(1, Teacher), .. OfMeeting(2, Third), .. Decided(3, Teacher, new(2026, 9, 30)),
    ]);

    [Fact]
    public async Task A_deputy_entrusts_one_decision_to_a_head_who_then_confirms_it_and_nothing_else()
    {
        await Reported(1001, Teacher);
        await Reported(1002, Third);
        await Entrust(Deputy, 1, "Только это решение");

        await bot.Press(Chat(Head), new ButtonData("cf.yes", 1002));
        bot.Card(1002).State.ShouldBe(AssignmentState.Reported);
        await bot.Press(Chat(Head), new ButtonData("cf.yes", 1001));
        bot.Card(1001).State.ShouldBe(AssignmentState.Confirmed);
    }

    [Fact]
    public async Task All_decisions_of_a_meeting_are_entrusted_together()
    {
        await Reported(1001, Teacher);
        await Reported(1002, Third);
        await Entrust(Director, 2, "Все решения заседания (2)");
        await bot.Press(Chat(Head), new ButtonData("cf.list", 0));
        await bot.Press(Chat(Head), "Подтвердить все 2");

        bot.All<Assignment>().Count(card => card.State == AssignmentState.Confirmed).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_entrusted_with_a_meeting_hears_of_the_meeting_and_of_no_single_number()
    {
        await Entrust(Director, 2, "Все решения заседания (2)");
        await bot.At(7, 15);

        bot.Last(Chat(Head)).ShouldContain("доверяет Вам подтверждать отчёты: все решения, «");
        bot.Last(Chat(Head)).ShouldNotContain("№ 2");
    }

    [Fact]
    public async Task Who_is_entrusted_hears_of_it_and_of_reports_in_the_digest_and_the_deputy_is_relieved()
    {
        await Entrust(Deputy, 1, "Только это решение");
        bot.Told(Head).ShouldBeEmpty(); // Nothing at once.
        await bot.At(7, 15);
        bot.Last(Chat(Head)).ShouldContain("• Человеков11 И.\u00A0П. доверяет Вам подтверждать отчёты: «Дело номер 1» (№ 1).");
        await Reported(1001, Teacher);
        await bot.At(8, 8);
        await bot.At(8, 15);

        bot.Last(Chat(Head)).ShouldContain("Ждут Вашего подтверждения: 1");
        bot.Last(Chat(Deputy)).ShouldNotContain("подтверждения");
    }

    [Fact]
    public async Task While_the_trusted_is_away_the_report_waits_for_the_deputy()
    {
        await Entrust(Deputy, 1, "Только это решение");
        await Reported(1001, Teacher);
        bot.Store.Put(new Leave(61, Given.School.Id, Head, new(2026, 9, 8), new(2026, 9, 20), null));
        await bot.At(8, 8);

        bot.Last(Chat(Deputy)).ShouldContain("Ждут Вашего подтверждения: 1");
    }

    [Fact]
    public async Task It_is_taken_back_with_one_tap()
    {
        await Reported(1001, Teacher);
        await Entrust(Deputy, 1, "Только это решение");
        await ShowDecision(Deputy, 1);
        bot.Last(Chat(Deputy)).ShouldContain($"Подтверждение доверено: {HeadName}");
        await bot.Press(Chat(Deputy), "Подтверждать снова самим");
        await bot.Press(Chat(Head), new ButtonData("cf.yes", 1001));

        bot.Card(1001).State.ShouldBe(AssignmentState.Reported);
        await bot.At(8, 15);
        bot.Last(Chat(Head)).ShouldContain("• Подтверждать отчёты больше не нужно: «Дело номер 1» (№ 1).");
    }

    [Fact]
    public async Task What_was_entrusted_is_not_passed_on()
    {
        await Entrust(Deputy, 1, "Только это решение");
        await ShowDecision(Head, 1);
        bot.Channel.Chat(Chat(Head))[^1].Buttons.ShouldNotContain(button => button.Label == "Доверить подтверждение");
        await bot.Press(Chat(Head), new ButtonData("cf.give", 1));

        bot.All<Entrustment>().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Secretary)]
    [InlineData(Head)]
    [InlineData(ForeignDeputy)]
    [InlineData(ForeignTeacher)]
    public async Task Nobody_else_entrusts_anything(long who)
    {
        await bot.Press(Chat(who), new ButtonData("cf.give", 1));
        await bot.Press(Chat(who), new ButtonData("one"));
        await bot.Press(Chat(who), new ButtonData("who", Head));
        await bot.Press(Chat(who), new ButtonData("cf.back", 1));

        bot.All<Entrustment>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Teacher)] // No role that may be trusted.
    [InlineData(ForeignDeputy)]
    [InlineData(Director)] // May confirm anyway.
    public async Task Only_a_head_or_another_deputy_is_entrusted(long to)
    {
        await bot.Press(Chat(Deputy), new ButtonData("cf.give", 3));
        await bot.Press(Chat(Deputy), new ButtonData("who", to));

        bot.All<Entrustment>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();

    private static object[] OfMeeting(int number, long lead) =>
        [.. Decided(number, lead, new(2026, 9, 25)).Select(record => record is Decision decision ? decision with { MeetingId = 70 } : record)];

    private async Task Reported(long card, long who)
    {
        await bot.Press(Chat(who), new ButtonData("as.rep", card));
        await bot.Say(Chat(who), "Приказ № 5");
    }

    private async Task ShowDecision(long who, long decision)
    {
        await bot.Press(Chat(who), new ButtonData("as.open", 1000 + decision));
        await bot.Press(Chat(who), "Подробнее");
    }

    private async Task Entrust(long who, long decision, string scope)
    {
        await ShowDecision(who, decision);
        await bot.Press(Chat(who), "Доверить подтверждение");
        await bot.Press(Chat(who), scope);
        await bot.Press(Chat(who), HeadName);
        bot.All<Entrustment>().Count.ShouldBe(1);
    }
}
