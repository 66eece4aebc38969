using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.FollowUp;

public sealed class DueDaysTests
{
    private static readonly SchoolCalendar School = new(
        [new SchoolYear(1, 1, 2026) { Councils = [Day("2027-05-24")] }],
        KnownHolidays.Years,
        [new Term(1, 1, 2026, TermKind.SchoolQuarter, 1, Day("2026-09-01"), Day("2026-10-25")),
         new Term(2, 1, 2026, TermKind.SchoolQuarter, 2, Day("2026-11-04"), Day("2026-12-30"))]);

    [Theory]
    [InlineData("date:2026-11-09", "2026-11-09")]
    [InlineData("by:2026-11-08", "2026-11-08")] // a named Sunday stays named
    [InlineData("from:2026-11-27", "?")] // an open end is asked for
    [InlineData("dates:2026-11-10,2026-12-10", "2026-11-10, 2026-12-10")]
    [InlineData("span:2026-10-01/2026-12-31", "2026-12-31")]
    [InlineData("span:2026-09-01/2027-08-31", "2027-05-17 end 2027-08-31 look 2027-01-15")] // a whole school year is a year-long task
    [InlineData("months:2026-09,2027-01..2027-03", "2026-09-30, 2027-03-31")]
    [InlineData("term:SY2026-T1", "2026-10-25")]
    [InlineData("term:SY2026-T4", "?")] // a quarter that the school has not set
    [InlineData("term:SY2026-H1", "2026-12-31")]
    [InlineData("term:CY2026-Q4", "2026-12-31")]
    [InlineData("ongoing:schoolyear", "2027-05-17 end 2027-08-31 look 2027-01-15")]
    [InlineData("ongoing:always", "2027-08-31 review")]
    [InlineData("ongoing:month", "2026-09-30")]
    [InlineData("ongoing:year", "2026-12-31")]
    [InlineData("event:as-needed", "2027-08-31 review")]
    [InlineData("none", "?")]
    [InlineData("schedule:«графиком ВПР»", "?")]
    [InlineData("relative:+10d after «получения результатов»", "?")]
    [InlineData("ongoing:always + event:«поступления»", "2027-08-31 review")]
    [InlineData("ongoing:always + by:2026-12-01", "2026-12-01")]
    [InlineData("by:2026-12-01 + by:2026-11-01", "2026-12-01")]
    [InlineData("by:SY-10-01", "2026-10-01")] // the school year that the decision means
    public void Each_kind_of_deadline_has_its_days(string canonical, string expected) => Days(canonical, "2026-09-10", "2026-09-10").ShouldBe(expected);

    [Theory]
    [InlineData("recurring:>=1/monthly", "2026-09-30, 2026-10-31, 2026-11-30")]
    [InlineData("recurring:monthly;by=25", "2026-09-25, 2026-10-25, 2026-11-25")]
    [InlineData("recurring:quarterly", "2026-09-30, 2026-12-31")]
    [InlineData("recurring:termly", "2026-10-25, 2026-12-30")]
    [InlineData("recurring:yearly", "2027-05-17 end 2027-08-31")]
    [InlineData("recurring:>=2/yearly", "2026-12-31")]
    [InlineData("recurring:yearly;month=12", "2026-12-31")]
    [InlineData("recurring:daily", "2027-05-17 end 2027-08-31 look 2027-01-15")] // no card a day
    public void A_recurring_deadline_opens_with_each_period(string canonical, string expected) => Days(canonical, "2026-09-10", "2026-11-12").ShouldBe(expected);

    [Theory]
    [InlineData("recurring:monthly", "2026-08-28", "2026-09-30")] // one working day would remain
    [InlineData("recurring:monthly", "2026-09-23", "2026-09-30")] // five working days remain: enough
    [InlineData("recurring:monthly", "2026-09-24", "2026-10-31")] // four
    [InlineData("recurring:quarterly", "2026-09-28", "2026-12-31")]
    [InlineData("recurring:weekly", "2026-09-09", "2026-09-11")] // Wednesday: Thursday and Friday remain
    [InlineData("recurring:weekly", "2026-09-10", "2026-09-18")] // Thursday: Friday alone would
    [InlineData("recurring:monthly;by=25", "2026-09-24", "2026-09-25")] // a named day stays as named
    [InlineData("recurring:termly", "2026-10-22", "2026-12-30")]
    public void A_task_given_late_in_a_period_begins_with_the_next(string canonical, string madeOn, string first) =>
        Days(canonical, madeOn, madeOn).Split(", ")[0].ShouldBe(first);

    [Fact]
    public void A_week_is_due_on_its_last_working_day() => Days("recurring:weekly", "2026-10-29", "2026-11-09").ShouldBe("2026-11-06, 2026-11-13");

    [Fact]
    public void The_council_of_August_means_the_coming_school_year() => Days("ongoing:schoolyear", "2026-08-28", "2026-08-28").ShouldBe("2027-05-17 end 2027-08-31 look 2027-01-15");

    [Fact]
    public void After_January_there_is_no_look() => Days("ongoing:schoolyear", "2027-02-01", "2027-02-01").ShouldBe("2027-05-17 end 2027-08-31");

    [Theory]
    [InlineData("relative:+10d after «получения результатов»", "2026-10-26", "2026-11-05")] // counted from the next day; 5 November is a Thursday
    [InlineData("relative:+10d after «получения результатов»", "2026-10-25", "2026-11-05")] // 4 November is a holiday
    [InlineData("relative:+10wd after «получения результатов»", "2026-10-26", "2026-11-10")]
    [InlineData("relative:-3d before «получения результатов»", "2026-11-11", "2026-11-06")] // a Sunday moves back, so that it is not too late
    [InlineData("relative:+0d after «получения результатов»", "2026-11-08", "2026-11-08")] // on the day of
    [InlineData("by-event:«Получения результатов.»", "2026-11-08", "2026-11-08")] // equal but for case and full stop
    [InlineData("schedule:«получения результатов»;dur=3d", "2026-11-10", "2026-11-12")]
    public void An_event_starts_the_clock_and_the_next_one_is_waited_for(string canonical, string on, string expected) =>
        Days(canonical, "2026-09-10", "2026-09-10", Event(on)).ShouldBe($"?, {expected} event 9");

    [Fact]
    public void An_event_that_was_undone_starts_nothing() =>
        Days("by-event:«получения результатов»", "2026-09-10", "2026-09-10", Event("2026-11-08") with { UndoneOn = Day("2026-11-09") }).ShouldBe("?");

    [Fact]
    public void A_new_period_gets_its_occurrence_once()
    {
        var monthly = new Deadline.Recurring(new(RecurrenceUnit.Monthly));
        var context = new DueContext(Day("2026-09-10"), School, []);
        var september = Unfolding.New(monthly, context, [], Day("2026-09-10")).ShouldHaveSingleItem().ToOccurrence(1, 1, 1);

        Unfolding.New(monthly, context, [september], Day("2026-09-30")).ShouldBeEmpty();
        Unfolding.New(monthly, context, [september], Day("2026-10-01")).ShouldHaveSingleItem().Due.ShouldBe(Day("2026-10-31"));
    }

    [Fact]
    public void What_closed_early_does_not_open_the_next_period_early()
    {
        var closed = new Occurrence(1, 1, 1) { State = OccurrenceState.Closed, Due = Day("2026-09-30"), OriginalDue = Day("2026-09-30"), PeriodStart = Day("2026-09-01") };

        Unfolding.New(new Deadline.Recurring(new(RecurrenceUnit.Monthly)), new(Day("2026-09-10"), School, []), [closed], Day("2026-09-15")).ShouldBeEmpty();
    }

    private static SchoolEvent Event(string on) => new(9, 1, "получены результаты ВПР", Day(on), ["получения результатов"], 1, Day(on));

    private static string Days(string canonical, string madeOn, string to, params SchoolEvent[] events)
    {
        Deadline.TryParse(canonical, out var deadline).ShouldBeTrue(canonical);
        return string.Join(", ", DueDays.Of(deadline!, new(Day(madeOn), School, [.. events]), Day(madeOn), Day(to)).Select(Print));
    }

    private static string Print(DueDay day) =>
        (day.Due is { } due ? $"{due:yyyy-MM-dd}" : "?")
        + (day.PeriodEnd is { } end ? $" end {end:yyyy-MM-dd}" : "")
        + (day.InterimLook is { } look ? $" look {look:yyyy-MM-dd}" : "")
        + (day.Kind == DueKind.Review ? " review" : "")
        + (day.EventId is { } id ? $" event {id}" : "");
}
