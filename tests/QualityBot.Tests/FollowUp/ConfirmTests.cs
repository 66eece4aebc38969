using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class ConfirmTests : IDisposable
{
    private readonly TestBot bot = Open([.. Enumerable.Range(1, 3).SelectMany(number => Reported(number, Teacher))]);

    [Fact]
    public async Task All_are_confirmed_with_two_taps()
    {
        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "Подтвердить все 3");

        bot.All<Assignment>().ShouldAllBe(card => card.State == AssignmentState.Confirmed);
        bot.All<Decision>().ShouldAllBe(decision => decision.State == DecisionState.Closed);
    }

    [Fact]
    public async Task An_exception_is_made_by_a_tap_and_waits()
    {
        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "2 ✅");
        await bot.Press(Chat(Deputy), "Подтвердить 2");

        bot.Card(1002).State.ShouldBe(AssignmentState.Reported);
        bot.All<Assignment>().Count(card => card.State == AssignmentState.Confirmed).ShouldBe(2);
        bot.Last(Chat(Deputy)).ShouldStartWith("Подтверждено: 2\u00A0отчёта. Ещё ждут: 1.");
    }

    [Fact]
    public async Task The_confirmed_list_offers_nothing_that_is_done()
    {
        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "2 ✅");
        await bot.Press(Chat(Deputy), "Подтвердить 2");

        Offered().ShouldBe(["На подтверждении"]);
        bot.Last(Chat(Deputy)).ShouldContain("Дело номер 3");
        bot.Last(Chat(Deputy)).ShouldNotContain("Дело номер 2");

        await bot.Press(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "Подтвердить");

        Offered().Last().ShouldBe("На подтверждении"); // Of the older message; the newest has no button.
        bot.Channel.Chat(Chat(Deputy))[^1].Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_that_is_put_off_or_returned_keeps_no_dead_button()
    {
        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "Не сейчас");
        Offered().ShouldBe(["На подтверждении"]);

        await bot.Press(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "1 ✅");
        await bot.Press(Chat(Deputy), "Вернуть 1");
        Offered().ShouldBe(["На подтверждении"]);

        await bot.Say(Chat(Deputy), "Нет подписи");
        bot.Channel.Chat(Chat(Deputy)).Count(message => message.Buttons.Any()).ShouldBe(2);
    }

    [Fact]
    public async Task An_exception_is_returned_with_a_reason_and_the_person_is_not_disturbed_at_once()
    {
        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "2 ✅");
        await bot.Press(Chat(Deputy), "Вернуть 1");
        await bot.Say(Chat(Deputy), "Нет подписи");

        bot.Card(1002).ShouldSatisfyAllConditions(
            card => card.State.ShouldBe(AssignmentState.Acknowledged),
            card => card.Reason.ShouldBe("Нет подписи"));
        bot.Channel.Chat(Chat(Teacher)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_came_in_meanwhile_is_not_confirmed_unseen()
    {
        await bot.Say(Chat(Deputy), "На подтверждении");
        bot.Store.Put(Reported(4, Colleague).ToArray());
        await bot.Press(Chat(Deputy), "Подтвердить все 3");

        bot.Card(1004).State.ShouldBe(AssignmentState.Reported);
    }

    [Fact]
    public async Task A_single_report_is_confirmed_on_its_card()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Deputy), "Подтвердить");
        await bot.Press(Chat(Deputy), new ButtonData("cf.yes", 1001));

        bot.Card(1001).State.ShouldBe(AssignmentState.Confirmed);
        bot.Channel.Answers.Last().Toast.ShouldBe("Этот отчёт уже подтверждён или возвращён.");
    }

    [Fact]
    public async Task A_single_report_is_returned_on_its_card()
    {
        await bot.Press(Chat(Director), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Director), "Вернуть");
        await bot.Say(Chat(Director), "Нужна справка");

        bot.Card(1001).Reason.ShouldBe("Нужна справка");
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Secretary)]
    [InlineData(Head)]
    public async Task Who_may_not_confirm_confirms_nothing(long person)
    {
        await bot.Say(Chat(person), "На подтверждении");
        await bot.Press(Chat(person), new ButtonData("cf.yes", 1001));

        bot.All<Assignment>().ShouldAllBe(card => card.State == AssignmentState.Reported);
    }

    [Fact]
    public async Task A_head_confirms_what_the_deputy_delegated()
    {
        var own = Reported(5, Teacher).Select(record => record is Decision decision ? decision with { Association = "ШМО математики" } : record);
        bot.Store.Put([.. own, new Delegation(70, Given.School.Id, Deputy, Head, "ШМО математики", Today.AddDays(-1))]);

        await bot.Say(Chat(Head), "На подтверждении");
        await bot.Press(Chat(Head), "Подтвердить");

        bot.Card(1005).State.ShouldBe(AssignmentState.Confirmed);
        bot.Card(1001).State.ShouldBe(AssignmentState.Reported);
    }

    [Fact]
    public async Task Another_school_sees_nothing_of_it()
    {
        await bot.Say(Chat(ForeignDeputy), "На подтверждении");

        bot.Last(Chat(ForeignDeputy)).ShouldBe("Ничего не ждёт подтверждения.");
    }

    [Fact]
    public async Task Twelve_reports_fit_one_message()
    {
        bot.Store.Put(Enumerable.Range(10, 20).SelectMany(number => Reported(number, Teacher)).Select(record => record is Decision decision ? decision with { Text = new string('я', 900) } : record).ToArray());
        await bot.Say(Chat(Deputy), "/confirm");

        bot.Channel.Chat(Chat(Deputy)).Last().Text.Length.ShouldBeLessThanOrEqualTo(3900);
        bot.Last(Chat(Deputy)).ShouldContain("Ждут подтверждения: 23, показаны первые 12");
    }

    public void Dispose() => bot.Dispose();

    private IEnumerable<string> Offered() => bot.Channel.Chat(Chat(Deputy)).SelectMany(message => message.Buttons).Select(button => button.Label);

    private static IEnumerable<object> Reported(int number, long person) =>
    [
        .. Decided(number, person, new(2026, 9, 15)).Select(record => record is Assignment card ? card with { State = AssignmentState.Reported, ReportedOn = Today, NextStep = null } : record),
        new Proof(4000 + number, Given.School.Id, 1000 + number, ProofKind.Reference, $"Приказ № {number}", person, Today),
    ];
}
