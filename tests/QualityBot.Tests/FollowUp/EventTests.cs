using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class EventTests : IDisposable
{
    private const string Results = "получения результатов ВПР";

    private readonly TestBot bot = Open(
    [
        .. Decided(1, Teacher, null).Select(record => Waits(record, new Deadline.Relative(10, RelativeUnit.Days, true, Results))),
        .. Decided(2, Colleague, null).Select(record => Waits(record, new Deadline.Relative(5, RelativeUnit.Days, true, Results))),
        .. Decided(3, Teacher, new(2026, 9, 30)),
    ]);

    [Fact]
    public async Task The_deputy_sees_what_would_start_before_the_yes()
    {
        await bot.Say(Chat(Deputy), "Наступило событие");
        bot.Last(Chat(Deputy)).ShouldContain($"1. Получение результатов ВПР — 2\u00A0решения");
        await bot.Press(Chat(Deputy), "1");
        await bot.Press(Chat(Deputy), "Сегодня");

        bot.Last(Chat(Deputy)).ShouldContain("Запустится 2\u00A0срока:");
        bot.Last(Chat(Deputy)).ShouldContain("№ 1 Дело номер 1 — до 17\u00A0сентября (чт)");
        bot.All<SchoolEvent>().ShouldBeEmpty();
    }

    [Fact]
    public async Task One_yes_starts_every_clock()
    {
        await Happen();

        bot.All<SchoolEvent>().Single().On.ShouldBe(Today);
        bot.All<Occurrence>().Where(one => one.EventId is not null).Select(one => one.Due).Order().ShouldBe([new(2026, 9, 14), new(2026, 9, 17)]);
        bot.All<Assignment>().Count(card => card.Due == new DateOnly(2026, 9, 14) && card.PersonId == Colleague).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_event_a_second_time_starts_new_clocks_and_keeps_the_first()
    {
        await Happen();
        await Happen();

        bot.All<Occurrence>().Count(one => one.EventId is not null).ShouldBe(4);
    }

    [Fact]
    public async Task An_undone_event_cancels_what_it_started_and_a_second_press_says_so()
    {
        await Happen();
        var undo = new ButtonData("ev.undo", bot.All<SchoolEvent>().Single().Id);
        await bot.Press(Chat(Deputy), "Ошибка, отменить событие");
        await bot.Press(Chat(Deputy), undo);

        bot.All<Occurrence>().Where(one => one.EventId is not null).ShouldAllBe(one => one.State == OccurrenceState.Cancelled);
        bot.All<Decision>().ShouldAllBe(decision => decision.State == DecisionState.Active);
        bot.Channel.Answers.Last().Toast.ShouldBe("Это событие уже отменено.");
    }

    [Theory]
    [InlineData(Teacher)]
    [InlineData(Head)]
    public async Task Who_may_not_register_events_registers_none(long person)
    {
        await bot.Say(Chat(person), "Наступило событие");
        await bot.Press(Chat(person), new ButtonData("ev.new"));

        bot.All<SchoolEvent>().ShouldBeEmpty();
        bot.Last(Chat(person)).ShouldStartWith("Это действие для Вас недоступно");
    }

    [Fact]
    public async Task Another_school_neither_hears_of_it_nor_undoes_it()
    {
        await Happen();
        await bot.Say(Chat(ForeignDeputy), "Наступило событие");
        await bot.Press(Chat(ForeignDeputy), new ButtonData("ev.undo", bot.All<SchoolEvent>().Single().Id));

        bot.Last(Chat(ForeignDeputy)).ShouldBe("Сейчас ни один срок не ждёт события.");
        bot.All<SchoolEvent>().Single().UndoneOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_day_ahead_is_refused()
    {
        await bot.Say(Chat(Deputy), "/event");
        await bot.Press(Chat(Deputy), "1");
        await bot.Say(Chat(Deputy), "20.12.2026");

        bot.Last(Chat(Deputy)).ShouldStartWith("Этот день ещё не наступил");
    }

    public void Dispose() => bot.Dispose();

    private async Task Happen()
    {
        await bot.Say(Chat(Deputy), "/event");
        await bot.Press(Chat(Deputy), "1");
        await bot.Press(Chat(Deputy), "Сегодня");
        await bot.Press(Chat(Deputy), "Да, запустить сроки");
    }

    private static object Waits(object record, Deadline deadline) => record is Decision decision ? decision with { Deadline = deadline.ToString() } : record;
}
