using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;
using Delivery = QualityBot.Engine.Delivery;

namespace QualityBot.Tests.FollowUp;

/// <summary>What others did to a person's work is heard in the person's next digest, and nowhere else.</summary>
public sealed class NewsTests : IDisposable
{
    private readonly TestBot bot = Open([.. Decided(1, Teacher, new(2026, 9, 25), Colleague), .. Decided(2, Third, new(2026, 9, 25))]);

    [Fact]
    public async Task A_task_that_was_taken_back_is_said_once_with_its_reason_to_those_who_know_of_it()
    {
        await bot.At(7, 15);
        await bot.Press(Chat(Deputy), new ButtonData("as.can", 1001));
        await bot.Press(Chat(Deputy), "Потеряло смысл");
        bot.Told(Teacher).Count.ShouldBe(1); // Nothing at once.
        await bot.At(8, 15);
        await bot.At(9, 15);

        foreach (var person in new[] { Teacher, Colleague })
        {
            bot.Told(person).Count.ShouldBe(2);
            bot.Last(Chat(person)).ShouldBe("Изменения\n• Снято, делать не нужно: «Дело номер 1» (№ 1). Причина: Потеряло смысл.");
        }

        bot.Told(Third).ShouldAllBe(text => !text.Contains("Снято"));
    }

    [Fact]
    public async Task Who_never_heard_of_a_task_need_not_hear_that_it_is_gone()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.can", 1001));
        await bot.Press(Chat(Deputy), "Потеряло смысл");
        await bot.At(7, 15);
        await bot.At(8, 15);

        bot.Told(Teacher).ShouldBeEmpty();
        bot.All<Notice>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_had_a_task_hears_who_has_it_now()
    {
        await bot.At(7, 15);
        await bot.Press(Chat(Deputy), new ButtonData("as.hand", 1001));
        await bot.Say(Chat(Deputy), "человеков15");
        await bot.Press(Chat(Deputy), "Человеков15 И.\u00A0П.");
        await bot.At(8, 15);

        bot.Last(Chat(Teacher)).ShouldBe("Изменения\n• Больше не у Вас, теперь это ведёт Человеков15 И.\u00A0П.: «Дело номер 1» (№ 1).");
        bot.Last(Chat(Third)).ShouldContain("Новое. Дело номер 1");
    }

    [Fact]
    public async Task A_lead_hears_that_a_part_is_done_and_waits_for_the_own_word()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.part", 1001));
        await bot.Press(Chat(Teacher), "Человеков14 И.\u00A0П.");
        await bot.Say(Chat(Teacher), "Собрать списки");
        await bot.Press(Chat(Teacher), "К тому же сроку");
        await bot.Press(Chat(Colleague), new ButtonData("as.rep", bot.All<Assignment>().Single(card => card.Part == Part.Share).Id));
        await bot.Say(Chat(Colleague), "Журнал, стр. 4");
        await bot.At(7, 15);

        bot.Last(Chat(Teacher)).ShouldContain("• Часть готова, подтвердите её в своей задаче: «Собрать списки» (№ 1), Человеков14 И.\u00A0П.");
    }

    [Fact]
    public async Task Who_asked_for_another_day_hears_that_it_was_declined()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.move", 1001));
        await bot.Say(Chat(Teacher), "20.10");
        await bot.Press(Chat(Teacher), "Болезнь");
        await bot.Press(Chat(Deputy), new ButtonData("cf.list", 0));
        await bot.Press(Chat(Deputy), "Отказать");
        await bot.At(7, 15);

        bot.Last(Chat(Teacher)).ShouldContain("• В переносе отказано, срок прежний: «Дело номер 1» (№ 1).");
    }

    [Fact]
    public async Task All_due_days_of_a_decision_that_ends_are_said_in_one_message()
    {
        await bot.At(7, 15);
        await bot.Press(Chat(Deputy), new ButtonData("dc.end", 1));
        await bot.Press(Chat(Deputy), "Внесено по ошибке");
        await bot.At(8, 15);

        bot.Last(Chat(Colleague)).ShouldContain("Снято, делать не нужно: «Дело номер 1»");
        bot.Told(Colleague).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_ends_because_the_lead_is_done_needs_no_word()
    {
        await bot.At(7, 15);
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Say(Chat(Teacher), "Приказ № 5");
        await bot.Press(Chat(Deputy), new ButtonData("cf.yes", 1001));
        await bot.At(8, 15);

        bot.Card(2001).State.ShouldBe(AssignmentState.Cancelled);
        bot.Told(Colleague).Count.ShouldBe(1);
    }

    [Fact]
    public async Task News_that_did_not_arrive_is_said_again()
    {
        await bot.At(7, 15);
        await bot.Press(Chat(Deputy), new ButtonData("as.can", 1001));
        await bot.Press(Chat(Deputy), "Потеряло смысл");
        bot.Channel.Fault = message => message.Recipient == Chat(Teacher) ? new Delivery.Unreachable("blocked") : null;
        await bot.At(8, 15);
        await bot.At(8, 15, 1);
        bot.Channel.Fault = _ => null;
        await bot.Bring(Chat(Teacher), new Content.Reachability(true));
        await bot.At(9, 15);

        bot.Last(Chat(Teacher)).ShouldContain("Снято, делать не нужно");
    }

    [Fact]
    public async Task A_message_about_a_card_that_waits_for_the_network_is_cancelled_when_the_card_closes()
    {
        bot.Channel.Fault = message => message.Recipient == Chat(Third) ? new Delivery.Wait(TimeSpan.FromHours(20)) : null;
        await bot.At(7, 15);
        bot.All<OutboxRow>().Single(row => row.PersonId == Third).State.ShouldBe(OutboxState.Pending);
        await bot.Press(Chat(Deputy), new ButtonData("as.can", 1002));
        await bot.Press(Chat(Deputy), "Потеряло смысл");

        bot.All<OutboxRow>().Single(row => row.PersonId == Third).State.ShouldBe(OutboxState.Cancelled);
    }

    [Fact]
    public async Task So_is_a_message_that_waits_when_the_card_goes_to_another()
    {
        bot.Channel.Fault = message => message.Recipient == Chat(Third) ? new Delivery.Wait(TimeSpan.FromHours(20)) : null;
        await bot.At(7, 15);
        await bot.Press(Chat(Deputy), new ButtonData("as.hand", 1002));
        await bot.Say(Chat(Deputy), "человеков14");
        await bot.Press(Chat(Deputy), "Человеков14 И.\u00A0П.");

        bot.All<OutboxRow>().Single(row => row.PersonId == Third).State.ShouldBe(OutboxState.Cancelled);
    }

    public void Dispose() => bot.Dispose();
}
