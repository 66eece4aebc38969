using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.FollowUp;

public sealed class StepsTests
{
    private static readonly Assignment Task = new(7, 1, 1, 1, 5, Part.Lead, Day("2026-11-27"), Day("2026-11-02"));

    [Fact]
    public void The_ladder_stands_on_calendar_days_before_the_due_day() =>
        Said(Task, until: "2026-11-27").ShouldBe("given 11-03, -7 11-20, -3 11-24, -1 11-26, -0 11-27");

    [Fact]
    public void A_rung_on_a_day_off_moves_to_the_previous_working_day_and_rungs_that_meet_are_one() =>
        Said(Task with { Due = Day("2026-11-30") }, until: "2026-11-30").ShouldBe("given 11-03, -7 11-23, -1 11-27, -0 11-30");

    [Fact]
    public void A_due_day_off_is_reminded_of_on_the_working_day_before() =>
        Said(Task with { Due = Day("2026-11-04") }, until: "2026-11-06").ShouldBe("given 11-03, -0 11-03, over/2026-11-05 11-05");

    [Fact]
    public void Rungs_before_the_assignment_existed_are_dropped() =>
        Said(Task with { RemindFrom = Day("2026-11-25") }, until: "2026-11-27").ShouldBe("given 11-26, -1 11-26, -0 11-27");

    [Fact]
    public void The_news_comes_with_a_rung_of_the_same_day_and_not_after_it() =>
        Said(Task with { RemindFrom = Day("2026-11-20") }, until: "2026-11-24").ShouldBe("given 11-20, -7 11-20, -3 11-24");

    [Fact]
    public void Overdue_is_said_on_the_next_working_day_and_then_every_week() =>
        Said(Task with { Due = Day("2026-11-03"), IsKnown = true }, until: "2026-11-20")
            .ShouldBe("-1 11-02, -0 11-03, over/2026-11-05 11-05, over/2026-11-09 11-09, over/2026-11-16 11-16");

    [Fact]
    public void What_is_given_overdue_is_news_and_overdue_on_the_next_working_day() =>
        Said(Task with { Due = Day("2026-10-01") }, until: "2026-11-06").ShouldBe("given 11-03, over/2026-11-03 11-03");

    [Fact]
    public void A_returned_report_is_told_on_the_next_working_day() =>
        Said(Task with { ReturnedOn = Day("2026-11-13"), Reason = "Нет подписи" }, until: "2026-11-19").ShouldBe("given 11-03, back/2026-11-16 11-16");

    [Fact]
    public void A_later_occurrence_is_no_news() => Said(Task with { IsKnown = true }, until: "2026-11-20").ShouldBe("-7 11-20");

    [Fact]
    public void A_year_long_task_has_one_look_between() =>
        Said(Task with { Due = Day("2027-05-17"), InterimLook = Day("2027-01-15") }, until: "2027-05-10").ShouldBe("given 11-03, look 01-15, -7 05-07");

    [Fact]
    public void A_review_day_passes_quietly() =>
        Said(Task with { Kind = DueKind.Review }, until: "2027-12-31").ShouldBe("given 11-03, -0 11-27");

    [Fact]
    public void The_silence_of_a_group_is_not_escalated() =>
        Said(Task with { Part = Part.Group, IsKnown = true }, until: "2027-12-31").ShouldBe("-7 11-20, -3 11-24, -1 11-26, -0 11-27");

    [Theory]
    [InlineData(AssignmentState.Reported)]
    [InlineData(AssignmentState.Confirmed)]
    [InlineData(AssignmentState.Cancelled)]
    public void What_does_not_wait_for_the_person_is_not_said(AssignmentState state) =>
        Said(Task with { State = state }, until: "2027-12-31").ShouldBe("");

    [Fact]
    public void A_step_has_the_same_key_whenever_it_is_planned() =>
        Steps.Of(Task, Ladder.Default, FiveDays, Day("2026-11-20")).Select(step => step.Key).ShouldBe(["7/given/2026-11-27", "7/-7/2026-11-27"]);

    [Theory]
    [InlineData("2026-11-02", "2026-11-03")]
    [InlineData("2026-11-03", "2026-11-20")]
    [InlineData("2026-11-27", "2026-11-30")] // overdue from here on, every working day
    [InlineData("2026-12-01", "2026-12-02")]
    public void The_tick_looks_again_when_something_may_be_said(string after, string expected) =>
        Steps.DayAfter(Day(after), Task, Ladder.Default, FiveDays).ShouldBe(Day(expected));

    [Fact]
    public void The_tick_never_looks_at_what_waits_for_an_event() =>
        Steps.DayAfter(Day("2026-11-02"), Task with { Due = null }, Ladder.Default, FiveDays).ShouldBeNull();

    private static string Said(Assignment assignment, string until) =>
        string.Join(", ", Steps.Of(assignment, Ladder.Default, FiveDays, Day(until)).Select(step => $"{step.Name} {step.On:MM-dd}"));
}
