using QualityDomain.Support;
using static QualityDomain.Tests.Calendar.Given;
using static QualityDomain.Tests.Supporting.Given;

namespace QualityDomain.Tests.Supporting;

public sealed class SupportWeekTests
{
    [Theory]
    [InlineData("2026-11-16", "2026-11-09")] // Monday: the last week
    [InlineData("2026-11-19", "2026-11-09")]
    [InlineData("2026-11-20", "2026-11-16")] // Friday: this one
    [InlineData("2026-11-22", "2026-11-16")]
    public void From_Friday_on_the_current_week_is_entered(string today, string monday) => SupportWeek.MondayToEnter(Day(today)).ShouldBe(Day(monday));

    [Fact]
    public void Lessons_of_the_timetable_that_nobody_logged_are_offered_up_to_today()
    {
        var plan = Running() with { Days = [1, 3, 5] };
        SupportEntry[] entries = [new(1, 1, 1, plan.PupilId, Day("2026-11-09"), 5) { PlanId = plan.Id }, new(2, 1, 2, plan.PupilId, Day("2026-11-11"), 5) { PlanId = plan.Id, UndoneAt = DateTimeOffset.UnixEpoch }];

        SupportWeek.Of(Day("2026-11-09"), Day("2026-11-12"), [plan], _ => "5А", entries, SchoolDays).Select(lesson => lesson.On)
            .ShouldBe([Day("2026-11-11")]); // the 9th is logged, what was logged for the 11th was taken back, the 13th lies ahead
    }

    [Fact]
    public void Days_without_lessons_and_days_outside_the_plan_have_none()
    {
        SupportWeek.Of(Day("2026-11-02"), Day("2026-11-08"), [Running() with { Days = [1, 3] }], _ => "5А", [], SchoolDays).ShouldBeEmpty(); // the plan begins on the 9th
        SupportWeek.Of(Day("2026-11-09"), Day("2026-11-15"), [Running()], _ => "5А", [], SchoolDays).ShouldBeEmpty(); // no days were said
    }

    [Fact]
    public void More_days_than_lessons_raise_the_number_of_lessons_and_fewer_leave_it()
    {
        var plan = new SupportPlan(1, 1, 11, "Математика") { State = SupportState.Active, Rhythm = new(1, 40) };

        var two = plan.ToggleDay(2).Match(done => done, _ => plan).ToggleDay(5).Match(done => done, _ => plan);
        two.LessonsPerWeek.ShouldBe(2);
        two.ToggleDay(2).Match(done => done, _ => plan).LessonsPerWeek.ShouldBe(2);
    }

    [Fact]
    public void A_plan_that_is_over_has_no_timetable_to_change() =>
        (new SupportPlan(1, 1, 11, "Математика") { State = SupportState.Closed }).ToggleDay(2).Match<Problem?>(_ => null, problem => problem).ShouldBeOfType<PlanIsOver>();
}
