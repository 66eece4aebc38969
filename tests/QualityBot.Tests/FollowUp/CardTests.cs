using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class CardTests : IDisposable
{
    private readonly TestBot bot = Open([.. Decided(1, Teacher, new(2026, 9, 15), Colleague), .. Decided(2, Teacher, new(2026, 9, 4)), .. Decided(3, Deputy, new(2026, 9, 20))]);

    [Fact]
    public async Task The_most_urgent_task_comes_first()
    {
        await bot.Say(Chat(Teacher), "Мои задачи");

        bot.Last(Chat(Teacher)).ShouldContain("У Вас 2\u00A0открытые задачи, из них 1\u00A0просрочена.");
        bot.Last(Chat(Teacher)).IndexOf("Дело номер 2", StringComparison.Ordinal).ShouldBeLessThan(bot.Last(Chat(Teacher)).IndexOf("Дело номер 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_sees_tasks_of_others()
    {
        await bot.Say(Chat(Third), "/tasks");

        bot.Last(Chat(Third)).ShouldBe("Открытых задач нет. Хорошего дня!");
    }

    [Fact]
    public async Task Opening_a_card_counts_as_seen()
    {
        await bot.Say(Chat(Teacher), "/tasks");
        await bot.Press(Chat(Teacher), "2");

        bot.Card(1001).State.ShouldBe(AssignmentState.Acknowledged);
        bot.Last(Chat(Teacher)).ShouldContain("до 15\u00A0сентября (вт), через 8\u00A0дней");
    }

    [Fact]
    public async Task A_card_says_why_its_first_period_was_let_pass()
    {
        bot.Store.Put(Decided(8, Colleague, new(2026, 10, 31)).Select(record => record switch
        {
            Decision decision => decision with { Deadline = "recurring:monthly" },
            Occurrence occurrence => occurrence with { PeriodStart = new(2026, 10, 1) },
            _ => record,
        }).ToArray());
        await bot.Press(Chat(Colleague), new ButtonData("as.open", 1008));

        bot.Last(Chat(Colleague)).ShouldContain("Начинаем со следующего периода: до конца текущего оставалось слишком мало рабочих дней.");
    }

    [Fact]
    public async Task An_order_is_seen_only_when_the_person_says_so()
    {
        bot.Store.Put(Decided(7, Colleague, new(2026, 9, 30)).Select(record => record is Decision decision ? decision with { Kind = DecisionKind.Order } : record).ToArray());
        await bot.Say(Chat(Colleague), "/tasks");
        await bot.Press(Chat(Colleague), new ButtonData("as.open", 1007));
        bot.Card(1007).State.ShouldBe(AssignmentState.Open);

        await bot.Press(Chat(Colleague), "Принято");

        bot.Card(1007).State.ShouldBe(AssignmentState.Acknowledged);
    }

    [Fact]
    public async Task A_co_executor_is_done_with_one_tap_and_no_words()
    {
        await bot.Press(Chat(Colleague), new ButtonData("as.open", 2001));
        await bot.Press(Chat(Colleague), "Сделано");

        bot.Card(2001).State.ShouldBe(AssignmentState.Confirmed);
        bot.Card(1001).State.ShouldBe(AssignmentState.Open);
    }

    [Fact]
    public async Task A_deputy_who_leads_closes_by_her_own_tap()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1003));
        await bot.Press(Chat(Deputy), "Выполнено, закрыть");

        bot.Card(1003).State.ShouldBe(AssignmentState.Confirmed);
        bot.All<Decision>().Single(decision => decision.Id == 3).State.ShouldBe(DecisionState.Closed);
    }

    [Fact]
    public async Task A_button_pressed_twice_does_no_harm()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.done", 1003));
        await bot.Press(Chat(Deputy), new ButtonData("as.done", 1003));

        bot.Channel.Answers.Last().Toast.ShouldBe("Эта задача уже выполнена.");
    }

    [Fact]
    public async Task A_snooze_moves_no_due_day()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Teacher), "Отложить напоминание");
        await bot.Press(Chat(Teacher), "На 3\u00A0дня");

        bot.Card(1001).SnoozedUntil.ShouldBe(Today.AddDays(3));
        bot.Card(1001).Due.ShouldBe(new(2026, 9, 15));
    }

    [Fact]
    public async Task What_is_overdue_cannot_be_snoozed()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1002));

        bot.Channel.Chat(Chat(Teacher)).Last().Buttons.ShouldNotContain(button => button.Label == "Отложить напоминание");
    }

    [Theory]
    [InlineData("as.open")]
    [InlineData("as.card")]
    [InlineData("as.ack")]
    [InlineData("as.done")]
    [InlineData("as.snz")]
    [InlineData("as.sn")]
    [InlineData("as.grp")]
    [InlineData("as.rep")]
    [InlineData("as.move")]
    [InlineData("as.part")]
    [InlineData("as.hand")]
    [InlineData("as.can")]
    [InlineData("cf.yes")]
    [InlineData("cf.no")]
    public async Task Neither_a_foreign_school_nor_a_stranger_to_the_decision_gets_anywhere(string action)
    {
        var before = bot.All<Assignment>();
        foreach (var person in new[] { ForeignDeputy, ForeignTeacher, Third })
        {
            await bot.Press(Chat(person), new ButtonData(action, 1001, 0, "1"));

            bot.Told(person).ShouldAllBe(text => !text.Contains("Дело номер 1"));
        }

        bot.All<Assignment>().ShouldBe(before);
    }

    [Theory]
    [InlineData("as.hand")] // Only who manages the decision hands it to another,
    [InlineData("as.can")] // cancels it
    [InlineData("cf.yes")] // and confirms reports.
    [InlineData("cf.no")]
    public async Task The_lead_does_not_manage_the_own_decision(string action)
    {
        var before = bot.All<Assignment>();

        await bot.Press(Chat(Teacher), new ButtonData(action, 1001));
        await bot.Say(Chat(Teacher), "причина");

        bot.All<Assignment>().ShouldBe(before);
    }

    [Theory]
    [InlineData("2026-09-07", "до 7\u00A0сентября (пн), сегодня")]
    [InlineData("2026-09-10", "до 10\u00A0сентября (чт), через 3\u00A0дня")]
    [InlineData("2026-10-08", "до 8\u00A0октября (чт), через 31\u00A0день")]
    [InlineData("2026-10-09", "до 9\u00A0октября (пт)")]
    [InlineData("2027-05-20", "до 20\u00A0мая 2027\u00A0г. (чт)")]
    [InlineData("2026-09-04", "до 4\u00A0сентября (пт), срок прошёл 3\u00A0дня назад")]
    public void Near_days_are_counted_and_far_ones_are_named(string due, string words) =>
        QualityBot.FollowUp.Texts.UntilAndLeft(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Today).ShouldBe(words);

    public void Dispose() => bot.Dispose();
}
