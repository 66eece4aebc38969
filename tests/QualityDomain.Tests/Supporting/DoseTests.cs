using QualityDomain.Assessments.Gaps;
using QualityDomain.Support;
using static QualityDomain.Tests.Supporting.Given;

namespace QualityDomain.Tests.Supporting;

public sealed class DoseTests
{
    [Fact]
    public void Two_lessons_a_week_over_six_weeks_are_twelve()
    {
        // 9 November – 20 December: six whole weeks of five days, 30 days × 2 / 5.
        var dose = Dose.Of(Running(), "5А", [], SchoolDays, First, new(2026, 12, 31));

        dose.ShouldBe(new Dose(12, 0, 480, 0));
        dose.Kept.ShouldBe(0);
        dose.IsEnough.ShouldBe(false);
    }

    [Theory]
    [InlineData(9, false)] // 75 %
    [InlineData(10, true)] // 83 %
    [InlineData(14, true)] // more than planned is no fault
    public void From_eighty_per_cent_on_it_is_enough(int held, bool enough) =>
        Dose.Of(Running(), "5А", Enumerable.Range(0, held).Select(i => Entry(i, First.AddDays(i))), SchoolDays, First, new(2026, 12, 31)).IsEnough.ShouldBe(enough);

    [Fact]
    public void A_short_week_asks_for_its_share() =>
        Dose.Of(Running(), "5А", [], SchoolDays, First, First.AddDays(1)).Planned.ShouldBe(0); // two days × 2 / 5 = 0.8

    [Fact]
    public void Days_without_lessons_ask_for_nothing() =>
        Dose.Of(Running() with { From = new(2026, 12, 31), Until = new(2027, 1, 10) }, "5А", [], SchoolDays, First, new(2027, 1, 31)).Planned.ShouldBe(0);

    [Fact]
    public void What_was_taken_back_or_is_no_lesson_or_of_another_plan_counts_nothing()
    {
        SupportEntry[] entries = [Entry(1, First) with { UndoneAt = DateTimeOffset.UnixEpoch }, Entry(2, First) with { Kind = SupportKind.DifferentiatedHomework }, Entry(3, First, plan: 2), Entry(4, First, plan: null), Entry(5, First.AddDays(-1))];

        Dose.Of(Running(), "5А", entries, SchoolDays, First.AddDays(-7), new(2026, 12, 31)).Held.ShouldBe(0);
    }

    [Fact]
    public void A_plan_without_lessons_has_no_dose() => Dose.Of(Running() with { Rhythm = null }, "5А", [], SchoolDays, First, new(2026, 12, 31)).Kept.ShouldBeNull();

    [Fact]
    public void A_plan_that_was_closed_early_asks_for_nothing_after_that() =>
        Dose.Of(Running() with { State = SupportState.Closed, ClosedOn = First.AddDays(6) }, "5А", [], SchoolDays, First, new(2026, 12, 31)).Planned.ShouldBe(2);
}
