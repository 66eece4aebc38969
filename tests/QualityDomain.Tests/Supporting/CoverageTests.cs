using QualityDomain.Support;
using static QualityDomain.Tests.Supporting.Given;

namespace QualityDomain.Tests.Supporting;

public sealed class CoverageTests
{
    private static readonly DateOnly Today = First.AddDays(16);

    private static readonly AtRisk[] Pupils = [.. Enumerable.Range(1, 5).Select(i => new AtRisk(i, $"5А-0{i}", "«2» за ВПР"))];

    [Fact]
    public void Every_pupil_at_risk_stands_in_one_list()
    {
        SupportPlan[] plans = [Plan(1, pupil: 2), Running(2, pupil: 3), Running(3, pupil: 4), Running(4, pupil: 5)];
        SupportEntry[] entries = [Entry(1, First.AddDays(3), pupil: 4, plan: 3), Entry(2, Today.AddDays(-2), pupil: 5, plan: 4)];

        var coverage = Coverage.Of(Pupils, plans, entries, Today, _ => 10);

        coverage.WithoutPlan.ShouldBe([Pupils[0]]);
        coverage.Waiting.ShouldBe([Pupils[1]]);
        coverage.Quiet.ShouldBe([Pupils[2]]); // running since the first day, 16 days without a word
        coverage.Served.ShouldBe([Pupils[3], Pupils[4]]); // 13 days and 2 days ago
        coverage.All.ShouldBe(5);
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)] // two weeks
    public void A_pupil_is_quiet_after_two_weeks(int days, bool quiet) =>
        Coverage.Of([Pupils[2]], [Running(2, pupil: 3)], [Entry(1, First, pupil: 3, plan: 2)], First.AddDays(days), _ => 10).Quiet.Count.ShouldBe(quiet ? 1 : 0);

    [Fact]
    public void A_vacation_makes_nobody_quiet() => Coverage.Of([Pupils[2]], [Running(2, pupil: 3)], [], Today, _ => 0).Quiet.ShouldBeEmpty();

    [Fact]
    public void What_was_taken_back_is_no_work() =>
        Coverage.Of([Pupils[2]], [Running(2, pupil: 3)], [Entry(1, Today, pupil: 3, plan: 2) with { UndoneAt = DateTimeOffset.UnixEpoch }], Today, _ => 10).Quiet.Count.ShouldBe(1);

    [Fact]
    public void A_closed_plan_covers_nobody() =>
        Coverage.Of([Pupils[2]], [Running(2, pupil: 3) with { State = SupportState.Closed, ClosedOn = First }], [], Today, _ => 10).WithoutPlan.Count.ShouldBe(1);

    [Fact]
    public void A_plan_whose_last_day_is_over_is_asked_about() =>
        Coverage.Of([], [Running()], [], Running().Until.AddDays(1), _ => 10).Overdue.ShouldBe([Running()]);
}
