using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;

namespace QualityDomain.Tests.Assessments;

public sealed class CycleTests
{
    private static readonly DateOnly Today = new(2026, 5, 20);
    private static readonly Assessment Planned = Assessment.Plan(7, 1, new(KnownProcedures.Vpr, null, 5, 2026), new(2026, 4, 14), Today);

    private static T Value<T>(Outcome<T> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static Problem Refusal<T>(Outcome<T> outcome) => outcome.ShouldBeOfType<Outcome<T>.Refused>().Problem;

    [Fact]
    public void A_work_goes_round_the_cycle_step_by_step()
    {
        var drawn = Value(Planned.Draw("История"));
        var written = Value(drawn.Conduct(new(2026, 4, 15), Today));
        var received = Value(written.Receive(new(2026, 5, 18), 99, Today));
        var decided = Value(Value(Value(received.Reach(CycleStep.Analysed, Today)).Reach(CycleStep.LowIdentified, Today)).Reach(CycleStep.MeasuresDecided, Today.AddDays(3)));

        received.ShouldSatisfyAllConditions(one => one.Step.ShouldBe(CycleStep.ResultsReceived), one => one.ReceivedEventId.ShouldBe(99), one => one.ReceivedOn.ShouldBe(new(2026, 5, 18)));
        decided.ShouldSatisfyAllConditions(one => one.Step.ShouldBe(CycleStep.MeasuresDecided), one => one.StepOn.ShouldBe(Today.AddDays(3)));
    }

    [Fact]
    public void Results_may_come_for_a_work_that_nobody_marked_as_written() => Value(Planned.Receive(Today, null, Today)).ConductedOn.ShouldBeNull();

    [Fact]
    public void Results_do_not_come_before_the_work_was_written() =>
        Refusal(Value(Planned.Conduct(new(2026, 4, 15), Today)).Receive(new(2026, 4, 14), null, Today)).ShouldBeOfType<ReceivedBeforeWritten>();

    [Fact]
    public void Nothing_happens_ahead_of_time()
    {
        Refusal(Planned.Conduct(Today.AddDays(1), Today)).ShouldBeOfType<DayIsAhead>();
        Refusal(Planned.Receive(Today.AddDays(1), null, Today)).ShouldBeOfType<DayIsAhead>();
    }

    [Fact]
    public void Without_results_nothing_is_analysed() => Refusal(Planned.Reach(CycleStep.Analysed, Today)).ShouldBeOfType<ResultsAreMissing>();

    [Fact]
    public void An_old_button_does_not_take_a_work_back()
    {
        var received = Value(Planned.Receive(Today, null, Today));

        Refusal(Value(received.Reach(CycleStep.MeasuresDone, Today)).Reach(CycleStep.Analysed, Today)).ShouldBeOfType<StepIsPassed>();
        Refusal(received.Receive(Today, null, Today)).ShouldBeOfType<StepIsPassed>();
        Refusal(received.Conduct(Today, Today)).ShouldBeOfType<StepIsPassed>();
    }

    [Fact]
    public void The_lot_is_drawn_once() => Refusal(Value(Planned.Draw("История")).Draw("Биология")).ShouldBe(new SubjectIsKnown(7, "История"));

    [Fact]
    public void A_receipt_that_is_taken_back_leaves_the_work_as_it_was_before()
    {
        var written = Value(Planned.Conduct(new(2026, 4, 15), Today));

        Value(Value(Value(written.Receive(Today, 99, Today)).Reach(CycleStep.Analysed, Today)).UndoReceipt(Today)).ShouldBe(written);
        Value(Value(Planned.Receive(Today, 99, Today)).UndoReceipt(Today)).ShouldBe(Planned);
        Refusal(written.UndoReceipt(Today)).ShouldBeOfType<NothingToUndo>();
    }

    [Fact]
    public void A_step_back_is_one_step()
    {
        var received = Value(Planned.Receive(Today, 99, Today));

        Value(Value(received.Reach(CycleStep.LowIdentified, Today)).StepBack(Today)).Step.ShouldBe(CycleStep.Analysed);
        Refusal(received.StepBack(Today)).ShouldBeOfType<NothingToUndo>(); // Taken back with its clocks.
        Value(Value(Planned.Conduct(Today, Today)).StepBack(Today)).ConductedOn.ShouldBeNull();
    }

    // Subject, grade and year of the other work → how it stands to mathematics of grade 5 in 2026.
    [Theory]
    [InlineData("Математика", 4, 2025, EarlierKind.SamePupils)]
    [InlineData("Алгебра", 4, 2025, EarlierKind.SamePupils)] // The same subject in another wording.
    [InlineData("Математика", 5, 2025, EarlierKind.SameWork)]
    [InlineData("Русский язык", 4, 2025, null)]
    [InlineData("Математика", 6, 2025, null)]
    [InlineData("Математика", 4, 2026, null)] // The pupils of this year's grade 4 are others.
    [InlineData("Математика", 6, 2027, null)] // Later, not earlier.
    public void Works_are_compared_with_the_same_pupils_or_the_same_work(string subject, int grade, int year, EarlierKind? kind) =>
        Cohorts.KindOf(Vpr(8, subject, grade, year), Vpr(7, "Математика", 5, 2026)).ShouldBe(kind);

    [Fact]
    public void Start_and_end_of_a_year_are_the_same_pupils()
    {
        var start = Assessment.Plan(1, 1, new("Входная работа", "Математика", 5, 2025), new(2025, 9, 15), Today);
        var end = Assessment.Plan(2, 1, new("Промежуточная аттестация", "Математика", 5, 2026), new(2026, 5, 12), Today);

        Cohorts.KindOf(start, end).ShouldBe(EarlierKind.SamePupils);
        Cohorts.KindOf(end, start).ShouldBeNull();
    }

    [Fact]
    public void The_second_measurement_is_a_later_work_with_results()
    {
        var first = Value(Vpr(1, "Математика", 4, 2025).Receive(Today, null, Today));
        var later = Vpr(2, "Математика", 5, 2026);

        Refusal(first.Remeasure(later, Today)).ShouldBe(new ResultsAreMissing(2));
        Value(first.Remeasure(Value(later.Receive(Today, null, Today)), Today)).ShouldSatisfyAllConditions(one => one.Step.ShouldBe(CycleStep.Remeasured), one => one.RemeasuredBy.ShouldBe(2));
        Refusal(first.Remeasure(Value(Vpr(3, "Математика", 6, 2026).Receive(Today, null, Today)), Today)).ShouldBeOfType<NotTheSamePupils>();
    }

    // What a deadline waits for → whether results of ВПР, history, grade 5 answer it.
    [Theory]
    [InlineData("получения результатов независимой оценочной процедуры", true)]
    [InlineData("получения результатов оценочной процедуры", true)]
    [InlineData("получения результатов", true)]
    [InlineData("получения результатов ВПР", true)]
    [InlineData("получения результатов ВПР по истории", true)]
    [InlineData("получения результатов ВПР в 5 классах", true)]
    [InlineData("получения результатов ВПР по математике", false)]
    [InlineData("получения результатов ВПР в 4 классах", false)]
    [InlineData("получения результатов ГИА", false)]
    [InlineData("получения результатов ЕГЭ", false)]
    [InlineData("получения результатов анкетирования", false)]
    [InlineData("получения представления прокуратуры", false)]
    public void Deadlines_start_that_wait_for_these_results(string awaited, bool answered) =>
        ReceivedResults.Answered([awaited], new(KnownProcedures.Vpr, "История", 5, 2026)).Count.ShouldBe(answered ? 1 : 0);

    [Fact]
    public void A_work_of_the_school_s_own_is_no_independent_procedure() =>
        ReceivedResults.Answered(["получения результатов независимой оценочной процедуры", "получения результатов оценочной процедуры"], new("Контрольная работа", "История", 5, 2026))
            .ShouldBe(["получения результатов оценочной процедуры"]);

    [Fact]
    public void The_same_results_are_no_new_version()
    {
        var first = new ResultSet(10, 1, 7, 1, "aa", ["a.xlsx"], 5, DateTimeOffset.UnixEpoch, 20, "{}");

        Refusal(ResultSet.Supersede(first, first with { Id = 11 })).ShouldBe(new SameResults(7, 1));
        var (_, old, current) = Value(ResultSet.Supersede(first, first with { Id = 11, Sha256 = "bb" }));
        (old!.IsCurrent, current.Version, current.IsCurrent).ShouldBe((false, 2, true));
    }

    [Fact]
    public void A_scale_of_the_school_is_for_its_work_and_year_alone()
    {
        var scale = new OwnScale(1, 1, "ВПР", "Математика", 5, 2026, 20, 7, 12, 17, "приказ № 5", 3, Today);

        scale.Fits(new("ВПР", "математика", 5, 2026), 20).ShouldBeTrue();
        scale.Fits(new("ВПР", "Математика", 5, 2027), 20).ShouldBeFalse();
        scale.Fits(new("ВПР", "Математика", 5, 2026), 21).ShouldBeFalse();
        Refusal((scale with { Four = 7 }).Sound()).ShouldBeOfType<QualityDomain.Assessments.Results.UnsoundScale>();
    }

    private static Assessment Vpr(long id, string subject, int grade, int year) => Assessment.Plan(id, 1, new(KnownProcedures.Vpr, subject, grade, year), null, Today);
}
