using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Assessments.Measures;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Hosting;
using QualityBot.Papers.Results;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.Assessments.Measures;

public sealed class ChooseMeasuresTests : IDisposable
{
    private const string Director = "2";
    private const string Deputy = "3";
    private const string OtherDeputy = "4";
    private const string Head = "5";
    private const string OtherHead = "6";
    private const string Teacher = "9";
    private const string Secretary = "11";

    private readonly TestBot bot = new(services => BotHost.AddCapabilities(services));
    private int taps;

    public ChooseMeasuresTests() => bot.Store.Put(
    [
        .. StoredWorks.People, new Person(40, 1, "Ветрова", "Анна", "Ильинична"), new Appointment(41, 1, 40, Role.Methodist), .. PlantedWork.Records(),
    ]);

    [Fact]
    public async Task From_the_summary_to_three_decisions_it_takes_four_taps()
    {
        await Record(Deputy);

        taps.ShouldBe(4);
        bot.All<Decision>().Count.ShouldBe(3);
        bot.Last(Deputy).ShouldStartWith("Записано в план мер: № 1–3.");
    }

    [Fact]
    public async Task A_class_that_fails_one_topic_comes_first_and_its_causes_show_what_speaks_for_and_against()
    {
        await Open(Deputy);
        bot.Last(Deputy).ShouldContain("1. 4А: задание 3 («Падежи») – 20\u00A0% (9–39)");
        await Tap(Deputy, "1");

        var shown = bot.Last(Deputy);
        shown.ShouldContain("1. Приёмы преподавания: нужна ли помощь\nза: ниже остальных классов на 72\u00A0п.п.");
        shown.ShouldContain("против: справились 2\u00A0класса из 3");
    }

    [Fact]
    public async Task What_would_point_at_the_teacher_is_worded_as_help()
    {
        await Open(Deputy);
        await Tap(Deputy, "1");
        bot.Last(Deputy).ShouldNotContain("компетенция", Case.Insensitive);
        await TapStart(Deputy, "1. Приёмы");
        await TapStart(Deputy, "Записать");

        // Names of people stand nowhere in a decision, and what helps a teacher does not name the class.
        var decisions = bot.All<Decision>();
        decisions.ShouldAllBe(one => !one.Text.Contains("Человеков") && !one.Text.Contains("учител"));
        decisions.Single(one => one.Text.StartsWith("Методическая помощь", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            one => one.Text.ShouldNotContain("4А"),
            one => one.Classes.ShouldBeEmpty(),
            one => one.Grades.ShouldBe([4]));
    }

    [Fact]
    public async Task One_tap_takes_back_what_was_just_recorded_and_nothing_of_it_remains()
    {
        var before = Step;
        await Record(Deputy);
        await Tap(Deputy, "Ошибка, отменить");

        bot.Last(Deputy).ShouldStartWith("Отменено: 3");
        bot.All<Decision>().ShouldBeEmpty();
        bot.All<Assignment>().ShouldBeEmpty();
        bot.All<Occurrence>().ShouldBeEmpty();
        bot.All<Finding>().ShouldBeEmpty();
        bot.All<Meeting>().ShouldBeEmpty();
        Step.ShouldBeOneOf(before, CycleStep.LowIdentified); // Never «меры приняты».
    }

    [Fact]
    public async Task What_somebody_has_taken_up_is_not_taken_back_by_that_tap()
    {
        await Record(Deputy);
        var card = bot.All<Assignment>().First();
        bot.Store.Put(new IssuedStep(990_000, 1, card.Id, "given", card.PersonId, new(2026, 9, 7), "digest"));
        await Tap(Deputy, "Ошибка, отменить");

        bot.All<Decision>().Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_finding_keeps_its_numbers_and_the_way_goes_both_ways()
    {
        await Record(Deputy);

        var finding = bot.All<Finding>().ShouldHaveSingleItem();
        (finding.AssessmentId, finding.Group, finding.N, finding.Count, finding.Share, finding.CauseId).ShouldBe((PlantedWork.Id, "4А", 25, 20, 0.2, "0-12b"));
        (finding.ChosenById, finding.AcceptedById, finding.AcceptedOn).ShouldBe((3, 3, new(2026, 9, 7)));
        finding.Shown[0].ShouldStartWith("за: ниже остальных классов на 72");
        bot.All<Decision>().ShouldAllBe(one => one.FindingId == finding.Id && one.State == DecisionState.Active && one.Kind == DecisionKind.Plan);
        bot.All<Meeting>().ShouldHaveSingleItem().Title.ShouldBe("План мер по результатам: ВПР, Русский язык, 4\u00A0класс, 2026");
        Step.ShouldBe(CycleStep.MeasuresDecided);
    }

    [Fact]
    public async Task Each_decision_has_its_day_and_its_lead_and_is_followed_up_like_any_other()
    {
        await Record(Deputy);

        var decisions = bot.All<Decision>().OrderBy(one => one.Number).ToList();

        // No terms were set, so a term is the half-year, whose last day is a holiday; the help is led by the head of the association, work with pupils by the teacher.
        decisions.ConvertAll(one => one.Deadline).ShouldBe(["by:2026-12-30", "by:2026-10-07", "by:2026-12-30"]);
        bot.All<Assignment>().Where(card => card.Part == Part.Lead).Select(card => card.DecisionId).ShouldBe(decisions.Select(one => one.Id), ignoreOrder: true);
        bot.All<Assignment>().Single(card => card.DecisionId == decisions[0].Id && card.Part == Part.Lead).PersonId.ShouldBe(5);
    }

    [Fact]
    public async Task The_day_and_the_lead_of_a_measure_are_changed_by_two_taps_each()
    {
        await Open(Deputy);
        await Tap(Deputy, "1");
        await TapStart(Deputy, "1. Приёмы");
        await TapStart(Deputy, "📅 30.12");
        await bot.Say(Deputy, "20.11.2026");
        await TapStart(Deputy, "👤");
        await bot.Say(Deputy, "Ветрова");
        await TapStart(Deputy, "Ветрова");
        await TapStart(Deputy, "Записать");

        var first = bot.All<Decision>().MinBy(one => one.Number)!;
        (first.Deadline, first.Responsible).ShouldBe(("by:2026-11-20", "person:Ветрова Анна Ильинична"));
        bot.All<Assignment>().Single(card => card.DecisionId == first.Id).PersonId.ShouldBe(40);
    }

    [Fact]
    public async Task Without_a_ticked_measure_nothing_is_stored()
    {
        await Open(Deputy);
        await Tap(Deputy, "1");
        await TapStart(Deputy, "1. Приёмы");
        foreach (var ticked in bot.Channel.Chat(Deputy)[^1].Buttons.Where(button => button.Label.StartsWith('✅')).Select(button => button.Label).ToList())
        {
            await Tap(Deputy, ticked);
        }

        await TapStart(Deputy, "Записать");

        bot.Channel.Answers[^1].Toast.ShouldBe("Отметьте хотя бы одну меру.");
        bot.All<Decision>().ShouldBeEmpty();
        bot.All<Finding>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_measure_that_nobody_may_take_says_why_it_is_not_offered()
    {
        await Open(Deputy);
        await Tap(Deputy, "1");
        await TapStart(Deputy, "1. Приёмы");

        bot.Last(Deputy).ShouldContain("Не предлагаю: административные меры – по ВПР людей не оценивают.");
        bot.Last(Deputy).ShouldNotContain("Рассмотреть меры");
    }

    [Fact]
    public async Task A_head_of_association_proposes_and_a_deputy_puts_it_in_force()
    {
        await Record(Head, "Предложить (3)");

        bot.All<Decision>().ShouldAllBe(one => one.State == DecisionState.Draft);
        bot.All<Assignment>().ShouldBeEmpty();
        (bot.All<Finding>().Single().AcceptedById, Step).ShouldBe((null, CycleStep.ResultsReceived));
        bot.Last(Director).ShouldContain($"{NameOf(5)} предлагает меры");
        bot.Channel.Chat(OtherDeputy).ShouldBeEmpty(); // Grades 5–11: the work is not theirs.

        await bot.Press(Deputy, "Ввести в действие");

        bot.All<Decision>().ShouldAllBe(one => one.State == DecisionState.Active);
        bot.All<Assignment>().ShouldNotBeEmpty();
        (bot.All<Finding>().Single().ChosenById, bot.All<Finding>().Single().AcceptedById, Step).ShouldBe((5, 3, CycleStep.MeasuresDecided));
    }

    [Fact]
    public async Task The_lead_whom_a_head_named_stays_when_it_is_put_in_force()
    {
        await Open(Head);
        await Tap(Head, "1");
        await TapStart(Head, "1. Приёмы");
        await TapStart(Head, "👤");
        await TapStart(Head, "Ветрова");
        await TapStart(Head, "Предложить");
        await bot.Press(Deputy, "Ввести в действие");

        bot.All<Assignment>().ShouldContain(card => card.PersonId == 40 && card.Part == Part.Lead && card.DecisionId == bot.All<Decision>().MinBy(one => one.Number)!.Id);
    }

    [Fact]
    public async Task A_head_cannot_put_the_own_proposal_in_force()
    {
        await Record(Head, "Предложить (3)");

        await bot.Press(Head, new ButtonData(Press.PutInForce, bot.All<Finding>().Single().Id, 0, Press.OneFinding));
        await bot.Press(Head, new ButtonData(Press.PutInForce, bot.All<Decision>()[0].Id, 0, Press.OneDecision));

        bot.All<Decision>().ShouldAllBe(one => one.State == DecisionState.Draft);
    }

    [Theory]
    [InlineData(OtherDeputy)]
    [InlineData(OtherHead)]
    [InlineData("902")] // another school
    [InlineData(Secretary)]
    [InlineData(Teacher)]
    [InlineData("12")]
    public async Task Nobody_else_comes_to_the_causes(string person)
    {
        await bot.Press(person, new ButtonData(MeasureKeys.Open, PlantedWork.Id));

        bot.Last(person).ShouldNotContain("Падежи");
        bot.Channel.Chat(person).SelectMany(shown => shown.Buttons).ShouldNotContain(button => button.Data.Action == MeasureKeys.Observation);
    }

    [Theory]
    [InlineData(Deputy, "Основание: ВПР, Русский язык, 4\u00A0класс, 2026. 4А: задание 3 («Падежи») – 20\u00A0% (9–39). Причина: Приёмы преподавания: нужна ли помощь")]
    [InlineData(Secretary, "Основание: ВПР, Русский язык, 4\u00A0класс, 2026\n")]
    public async Task A_decision_shows_its_ground_as_far_as_the_reader_may_see_it(string person, string ground)
    {
        await Record(Deputy);

        await bot.Say(person, "/help");
        await bot.Press(person, new ButtonData(DecisionKeys.Show, bot.All<Decision>().MinBy(one => one.Number)!.Id), bot.Channel.Chat(person)[^1].MessageId);

        bot.Last(person).ShouldContain(ground);
    }

    [Fact]
    public async Task The_work_shows_its_decisions_and_how_far_they_are()
    {
        await Record(Deputy);

        await TapStart(Deputy, "Решения по работе: 3");

        bot.Last(Deputy).ShouldContain("что решено");
        bot.Last(Deputy).ShouldContain("до 30\u00A0декабря");
        await TapStart(Deputy, "№ 1");
        bot.Last(Deputy).ShouldStartWith("Пункт плана №\u00A01");
    }

    [Fact]
    public async Task The_course_of_the_work_leads_to_its_decisions()
    {
        await Record(Deputy);
        await bot.Press(Deputy, new ButtonData(ResultKeys.Course, PlantedWork.Id, ResultKeys.AsNew));

        await TapStart(Deputy, "Решения по работе: 3");

        bot.Last(Deputy).ShouldContain("что решено");
    }

    [Fact]
    public async Task The_plan_on_paper_has_the_decisions_with_their_ground_and_without_the_cause()
    {
        await Record(Deputy);

        await using var db = bot.Store.CreateDbContext();
        var rows = await DecidedMeasures.Load(db, new(Given.School, bot.Clock.Now, null), PlantedWork.Id, default);

        rows.Count.ShouldBe(3);
        rows[0].ShouldSatisfyAllConditions(
            row => row.What.ShouldStartWith("Методическая помощь по теме «Падежи»"),
            row => row.Why.ShouldBe("4А: задание 3 («Падежи») – 20\u00A0% (9–39)"),
            row => row.Due.ShouldBe("30.12.2026"),
            row => row.Who.ShouldStartWith("Человеков5"));
    }

    [Fact]
    public async Task Another_measure_of_the_same_cause_joins_the_finding_and_the_plan()
    {
        await Record(Deputy);
        taps = 0;
        await TapStart(Deputy, "Что ещё видно");
        bot.Last(Deputy).ShouldContain("1. ✅ 4А");
        await Tap(Deputy, "1");
        await TapStart(Deputy, "1. Приёмы");
        await TapStart(Deputy, "Записать");

        bot.All<Finding>().ShouldHaveSingleItem();
        bot.All<Meeting>().ShouldHaveSingleItem();
        bot.All<Decision>().Select(one => one.Number).Order().ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task When_all_decisions_are_closed_the_measures_of_the_work_are_done()
    {
        await Record(Deputy);
        await Put(DecisionState.Closed, 2);
        await bot.Forward(TimeSpan.FromMinutes(1));
        Step.ShouldBe(CycleStep.MeasuresDecided); // one is in work

        await Put(DecisionState.Cancelled, 3);
        await bot.Forward(TimeSpan.FromMinutes(1));

        Step.ShouldBe(CycleStep.MeasuresDone);
    }

    [Fact]
    public async Task Measures_that_were_all_taken_back_are_not_done()
    {
        await Record(Deputy);
        await Put(DecisionState.Cancelled, 3);

        await bot.Forward(TimeSpan.FromMinutes(1));

        Step.ShouldBe(CycleStep.MeasuresDecided);
    }

    [Fact]
    public async Task After_new_results_an_old_button_shows_what_is_to_be_seen_now()
    {
        await Open(Deputy);
        await using (var db = bot.Store.CreateDbContext())
        {
            await db.Set<ResultSet>().ExecuteUpdateAsync(set => set.SetProperty(one => one.IsCurrent, false));
        }

        bot.Store.Put(PlantedWork.Records(version: 2)[1]);
        await Tap(Deputy, "1");

        bot.Channel.Answers[^1].Toast.ShouldBe("Результаты обновились: вот что видно теперь.");
        bot.Last(Deputy).ShouldContain("на что обратить внимание");
    }

    [Fact]
    public async Task Every_screen_fits_a_phone()
    {
        await Open(Deputy);
        Fits();
        await Tap(Deputy, "1");
        Fits();
        await TapStart(Deputy, "1. Приёмы");
        Fits();

        void Fits()
        {
            bot.Last(Deputy).Length.ShouldBeLessThan(1300);
            bot.Channel.Chat(Deputy)[^1].Buttons.ShouldAllBe(button => button.Data.ToString().Length <= ButtonData.MaxBytes);
        }
    }

    public void Dispose() => bot.Dispose();

    private string NameOf(long id) => bot.All<Person>().Single(person => person.Id == id).Name.WithInitials;

    private CycleStep Step => bot.All<Assessment>().Single().Step;

    private async Task Record(string person, string save = "Записать решения (3)")
    {
        await Open(person);
        await Tap(person, "1");
        await TapStart(person, "1. Приёмы");
        await Tap(person, save);
    }

    /// <summary>[Меры] of the summary.</summary>
    private Task Open(string person)
    {
        taps++;
        return bot.Press(person, new ButtonData(MeasureKeys.Open, PlantedWork.Id));
    }

    private Task Tap(string person, string label)
    {
        taps++;
        return bot.Press(person, label);
    }

    private Task TapStart(string person, string start)
    {
        taps++;
        return bot.PressStart(person, start);
    }

    private async Task Put(DecisionState state, int upTo)
    {
        await using var db = bot.Store.CreateDbContext();
        await db.Set<Decision>().Where(one => one.Number <= upTo && one.State == DecisionState.Active).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, state));
    }

}
