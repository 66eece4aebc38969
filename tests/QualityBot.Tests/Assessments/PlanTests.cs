using QualityBot.Assessments;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Calendar;
using QualityDomain.FollowUp;

namespace QualityBot.Tests.Assessments;

public sealed class PlanTests : IDisposable
{
    private const string Deputy = "3";
    private readonly TestBot bot = new(services => services.AddAssessments().AddFollowUp().AddPapers());

    public PlanTests() => bot.Store.Put(StoredWorks.People);

    [Fact]
    public async Task A_work_with_a_subject_to_be_drawn_is_planned_in_four_taps()
    {
        await bot.Say(Deputy, "/results");
        await bot.Press(Deputy, "Запланировать");
        await bot.Press(Deputy, "ВПР");
        await bot.Press(Deputy, "5");
        await bot.Press(Deputy, "Предмет – по жребию");
        await bot.Press(Deputy, "День ещё не известен");

        bot.All<Assessment>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            work => (work.Procedure, work.Subject, work.Grade, work.Year).ShouldBe(("ВПР", null, 5, 2027)), // Spring to come.
            work => work.PlannedOn.ShouldBeNull());
    }

    [Fact]
    public async Task One_line_says_everything()
    {
        await Plan("ВПР, 5 классы; предмет – жребий", "14.04.2027");

        bot.All<Assessment>().Single().ShouldSatisfyAllConditions(work => work.Subject.ShouldBeNull(), work => work.PlannedOn.ShouldBe(new(2027, 4, 14)), work => work.Year.ShouldBe(2027));
    }

    [Fact]
    public async Task The_lot_and_the_day_are_entered_later_and_a_slip_is_taken_back()
    {
        await Plan("Входная контрольная работа, 5 класс; предмет по жребию", "07.09.2026");
        await bot.Press(Deputy, "Ход работы");
        await bot.Press(Deputy, "Назвать предмет");
        await bot.Press(Deputy, "Биология");
        await bot.Press(Deputy, "Ход работы");
        await bot.Press(Deputy, "Проведена");
        await bot.Press(Deputy, "Сегодня");
        bot.All<Assessment>().Single().ShouldSatisfyAllConditions(work => work.Subject.ShouldBe("Биология"), work => work.Step.ShouldBe(CycleStep.Conducted));

        await bot.Press(Deputy, "Ход работы");
        await bot.Press(Deputy, "Шаг назад");
        bot.All<Assessment>().Single().ShouldSatisfyAllConditions(work => work.Step.ShouldBe(CycleStep.Planned), work => work.ConductedOn.ShouldBeNull());
        await bot.Press(Deputy, "Убрать из плана");
        bot.All<Assessment>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_does_not_answer_for_the_grade_plans_nothing()
    {
        await bot.Press("4", new ButtonData("rs.plan"));
        await bot.Say("4", "ВПР, 4 класс, математика");

        bot.Last("4").ShouldContain("загружает и планирует тот, кто отвечает");
        bot.All<Assessment>().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_stuck_stands_first_in_the_list()
    {
        bot.Store.Put(
            Assessment.Plan(1, 1, new("ВПР", "История", 5, 2027), new(2027, 4, 14), new(2026, 9, 1)),
            Assessment.Plan(2, 1, new("Входная работа", "Математика", 6, 2026), new(2026, 9, 4), new(2026, 9, 1)));
        await bot.Say(Deputy, "/results");

        bot.Last(Deputy).ShouldContain("1. ⏳ Входная работа, Математика, 6\u00A0класс, 2026 — в плане; провести до 4\u00A0сентября");
    }

    [Fact]
    public async Task What_is_stuck_is_one_line_of_the_deputy_s_digest_and_no_message_of_its_own()
    {
        bot.Store.Put(
            Assessment.Plan(1, 1, new("Входная работа", "Математика", 6, 2026), new(2026, 9, 8), new(2026, 9, 1)),
            Assessment.Plan(2, 1, new("Входная работа", "Русский язык", 6, 2026), new(2026, 9, 8), new(2026, 9, 1)));
        await At(8, 9);
        Told(Deputy).ShouldBe(0); // Due today is not late.
        await At(9, 9);
        await At(9, 16);
        Told(Deputy).ShouldBe(1);
        bot.Last(Deputy).ShouldContain("Оценочные процедуры: Входная работа, Русский язык, 6\u00A0класс, 2026 – провести; и ещё 1. Открыть: /results");
        await At(10, 9);
        Told(Deputy).ShouldBe(1); // Not every day.
        await At(11, 9);
        Told(Deputy).ShouldBe(2); // Friday.
        Told("4").ShouldBe(2); // The deputy of grades 5–11 as well.
        Told("7").ShouldBe(0);
        bot.All<Notice>().ShouldAllBe(notice => notice.Kind == NoticeKind.WorkIsStuck);
    }

    public void Dispose() => bot.Dispose();

    private async Task Plan(string words, string day)
    {
        await bot.Press(Deputy, new ButtonData("rs.plan"));
        await bot.Say(Deputy, words);
        await bot.Say(Deputy, day);
    }

    private int Told(string person) => bot.All<OutboxRow>().Count(row => row.Recipient == person && row.Payload.Contains("Оценочные процедуры", StringComparison.Ordinal));

    private Task At(int day, int hour)
    {
        bot.Clock.Set(new SchoolMoment(new(2026, 9, day), new(hour, 0)).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(Given.School.ZoneId)).ToUniversalTime());
        return bot.Forward(TimeSpan.Zero);
    }
}
