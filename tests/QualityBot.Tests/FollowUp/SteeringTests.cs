using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

/// <summary>Another day, another person, in parts, not at all.</summary>
public sealed class SteeringTests : IDisposable
{
    private readonly TestBot bot = Open([.. Decided(1, Teacher, new(2026, 9, 15), Colleague), .. Decided(2, Teacher, null)]);

    [Fact]
    public async Task A_deputy_postpones_in_three_taps_and_the_first_day_stays_visible()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Deputy), "Перенести срок");
        await bot.Press(Chat(Deputy), "+1 неделя");
        await bot.Press(Chat(Deputy), "Болезнь");

        bot.All<Occurrence>().Single(one => one.Id == 501).ShouldSatisfyAllConditions(
            one => one.Due.ShouldBe(new(2026, 9, 22)),
            one => one.OriginalDue.ShouldBe(new(2026, 9, 15)));
        bot.All<Postponement>().Single().Reason.ShouldBe("Болезнь");
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        bot.Last(Chat(Teacher)).ShouldContain("Перенесено с 15\u00A0сентября на 22\u00A0сентября: Болезнь (Человеков11 И.\u00A0П.)");
    }

    [Theory]
    [InlineData("20.10", 2026, 10, 20)]
    [InlineData("1 ноября", 2026, 11, 1)]
    [InlineData("03.02.2027", 2027, 2, 3)]
    [InlineData("5.1", 2027, 1, 5)] // The next fifth of January.
    public async Task A_day_may_be_typed(string typed, int year, int month, int day)
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.move", 1001));
        await bot.Say(Chat(Deputy), typed);
        await bot.Say(Chat(Deputy), "Ждём результаты");

        bot.Card(1001).Due.ShouldBe(new(year, month, day));
    }

    [Theory]
    [InlineData("10.09.2026")] // Before the due day.
    [InlineData("15.09")] // The due day itself is read as the next year's.
    [InlineData("потом")]
    [InlineData("31.02.2027")]
    public async Task A_day_that_is_none_is_asked_for_again(string typed)
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.move", 1001));
        await bot.Say(Chat(Deputy), typed);

        bot.Card(1001).Due.ShouldBe(new(2026, 9, 15));
    }

    [Fact]
    public async Task The_picker_turns_its_months()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.move", 1001));
        await bot.Press(Chat(Deputy), "›");

        bot.Channel.Chat(Chat(Deputy)).Last().Buttons.ShouldContain(button => button.Label == "Октябрь 2026");
    }

    [Fact]
    public async Task A_teacher_asks_and_the_deputy_grants_with_one_tap()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Teacher), "Попросить перенос");
        await bot.Press(Chat(Teacher), "+1 неделя");
        await bot.Press(Chat(Teacher), "Ждём документы");
        bot.Card(1001).Due.ShouldBe(new(2026, 9, 15));

        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "Перенести на 22.09");

        bot.Card(1001).Due.ShouldBe(new(2026, 9, 22));
        bot.All<PostponementRequest>().Single().Granted.ShouldBe(true);
    }

    [Fact]
    public async Task A_declined_request_moves_nothing_and_is_answered_once()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.move", 1001));
        await bot.Press(Chat(Teacher), "+2 недели");
        await bot.Say(Chat(Teacher), "не успеваю");
        await bot.Say(Chat(Deputy), "На подтверждении");
        await bot.Press(Chat(Deputy), "Отказать");
        await bot.Press(Chat(Deputy), new ButtonData("rq.yes", bot.All<PostponementRequest>().Single().Id));

        bot.Card(1001).Due.ShouldBe(new(2026, 9, 15));
        bot.Channel.Answers.Last().Toast.ShouldBe("На эту просьбу уже ответили.");
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Head)]
    [InlineData(ForeignDeputy)]
    public async Task A_request_is_granted_only_by_who_manages_the_decision(long person)
    {
        bot.Store.Put(new PostponementRequest(80, Given.School.Id, 501, 1001, new(2026, 9, 22), "нужно", Teacher, Today));

        await bot.Press(Chat(person), new ButtonData("rq.yes", 80));

        bot.Card(1001).Due.ShouldBe(new(2026, 9, 15));
    }

    [Fact]
    public async Task A_task_without_a_day_gets_one()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1002));
        await bot.Press(Chat(Deputy), "Назначить срок");
        await bot.Say(Chat(Deputy), "30.09");

        bot.Card(1002).Due.ShouldBe(new(2026, 9, 30));
    }

    [Fact]
    public async Task A_card_is_handed_to_another_by_a_typed_family_name()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Deputy), "Передать другому");
        await bot.Say(Chat(Deputy), "человеков15");
        await bot.Press(Chat(Deputy), "Человеков15 И.\u00A0П.");

        bot.Card(1001).ShouldSatisfyAllConditions(card => card.State.ShouldBe(AssignmentState.Cancelled), card => card.HandedToId.ShouldBe(Third));
        bot.All<Assignment>().Single(card => card.PersonId == Third).Part.ShouldBe(Part.Lead);
    }

    [Fact]
    public async Task A_colleague_of_another_school_cannot_be_chosen()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.hand", 1001));
        await bot.Say(Chat(Deputy), "Человеков913");
        bot.Last(Chat(Deputy)).ShouldStartWith("Такого сотрудника не нашёл");

        await bot.Press(Chat(Deputy), new ButtonData("who", ForeignTeacher));

        bot.Card(1001).PersonId.ShouldBe(Teacher);
        bot.All<Assignment>().ShouldNotContain(card => card.PersonId == ForeignTeacher);
    }

    [Fact]
    public async Task The_lead_hands_a_part_over_and_confirms_it()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Teacher), "Поручить часть");
        await bot.Press(Chat(Teacher), "Человеков14 И.\u00A0П.");
        await bot.Say(Chat(Teacher), "Собрать списки");
        await bot.Press(Chat(Teacher), "К тому же сроку");
        var part = bot.All<Assignment>().Single(card => card.Part == Part.Share);
        part.ShouldSatisfyAllConditions(card => card.Words.ShouldBe("Собрать списки"), card => card.Due.ShouldBe(new(2026, 9, 15)));

        await bot.Press(Chat(Colleague), new ButtonData("as.rep", part.Id));
        await bot.Say(Chat(Colleague), "Журнал, стр. 4");
        bot.All<Notice>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            notice => notice.Kind.ShouldBe(NoticeKind.PartReported), notice => notice.PersonId.ShouldBe(Teacher), notice => notice.OtherId.ShouldBe(Colleague));
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Teacher), "Часть готова: Собрать списки");
        await bot.Press(Chat(Teacher), "Подтвердить");

        bot.Card(part.Id).State.ShouldBe(AssignmentState.Confirmed);
        bot.Card(1001).Awaits.ShouldBeTrue();
    }

    [Fact]
    public async Task Cancelling_wants_a_reason_and_ends_every_card()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Deputy), "Снять");
        await bot.Press(Chat(Deputy), "Потеряло смысл");

        bot.Card(1001).Reason.ShouldBe("Потеряло смысл");
        bot.Card(2001).State.ShouldBe(AssignmentState.Cancelled);
    }

    [Fact]
    public async Task Nothing_of_a_dialogue_that_was_broken_off_is_kept()
    {
        await bot.Press(Chat(Deputy), new ButtonData("as.move", 1001));
        await bot.Press(Chat(Deputy), "+1 неделя");
        await bot.Say(Chat(Deputy), "/cancel");
        await bot.Say(Chat(Deputy), "Болезнь");

        bot.Card(1001).Due.ShouldBe(new(2026, 9, 15));
    }

    public void Dispose() => bot.Dispose();
}
