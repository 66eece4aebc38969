using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.Calendar;

public sealed class SchoolCalendarTests
{
    [Theory]
    [InlineData("2026-09-01", true, true)] // an ordinary Tuesday
    [InlineData("2026-09-05", false, true)] // a Saturday
    [InlineData("2026-09-06", false, false)] // a Sunday
    [InlineData("2026-11-04", false, false)] // a public holiday, Wednesday
    [InlineData("2026-01-09", false, true)] // the Saturday's day off moved here concerns five-day weeks only
    [InlineData("2026-12-31", false, false)] // the Sunday's day off moved here concerns both
    [InlineData("2026-03-09", false, false)] // 8 March is a Sunday: the Monday is off for both
    [InlineData("2026-05-11", false, true)] // 9 May is a Saturday: the Monday is off for five-day weeks
    [InlineData("2026-05-09", false, false)] // a public holiday stays off
    [InlineData("2027-05-10", false, false)] // 9 May is a Sunday
    [InlineData("2026-10-28", true, true)] // pupils' vacations are working days
    public void Staff_work_by_the_week_the_holidays_and_the_transfers(string day, bool five, bool six)
    {
        FiveDays.IsWorkingDay(Day(day)).ShouldBe(five);
        SixDays.IsWorkingDay(Day(day)).ShouldBe(six);
    }

    [Fact]
    public void A_weekend_that_is_moved_away_is_worked()
    {
        var moved = new SchoolCalendar([], [new(2025, "test", true, [], [new(Day("2025-11-01"), Day("2025-11-03"))])]);

        moved.IsWorkingDay(Day("2025-11-01")).ShouldBeTrue();
        moved.IsWorkingDay(Day("2025-11-03")).ShouldBeFalse();
    }

    [Fact]
    public void A_school_adds_days_off_and_working_days_of_its_own()
    {
        var own = SchoolWith(new SchoolYear(1, 1, 2026) { ExtraDaysOff = [Day("2026-10-05")], ExtraWorkingDays = [Day("2026-11-04"), Day("2026-10-10")] });

        own.IsWorkingDay(Day("2026-10-05")).ShouldBeFalse();
        own.IsWorkingDay(Day("2026-11-04")).ShouldBeTrue();
        own.IsWorkingDay(Day("2026-10-10")).ShouldBeTrue();
    }

    [Fact]
    public void A_year_without_data_knows_weekends_only_and_says_so()
    {
        FiveDays.IsWorkingDay(Day("2031-11-04")).ShouldBeTrue();
        FiveDays.KnowsHolidaysOf(2031).ShouldBeFalse();
        FiveDays.IsWorkingDay(Day("2031-11-08")).ShouldBeFalse();
    }

    [Fact]
    public void The_calendar_of_2027_is_known_without_the_decree()
    {
        FiveDays.IsConfirmed(2026).ShouldBeTrue();
        FiveDays.IsConfirmed(2027).ShouldBeFalse();
        FiveDays.KnowsHolidaysOf(2027).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-11-03", 1, "2026-11-05")] // over the holiday
    [InlineData("2026-11-06", 1, "2026-11-09")] // over the weekend
    [InlineData("2026-11-07", 1, "2026-11-09")] // from a day off
    [InlineData("2026-11-09", -1, "2026-11-06")]
    [InlineData("2026-12-30", 1, "2027-01-11")] // over the long holidays
    [InlineData("2026-11-09", 0, "2026-11-09")]
    [InlineData("2026-11-03", 5, "2026-11-11")]
    public void Working_days_are_counted_without_the_day_itself(string from, int count, string expected) =>
        FiveDays.AddWorkingDays(Day(from), count).ShouldBe(Day(expected));

    [Fact]
    public void Working_days_between_exclude_the_first_and_include_the_last() =>
        FiveDays.WorkingDaysBetween(Day("2026-11-02"), Day("2026-11-09")).ShouldBe(4); // 3, 5, 6, 9 November

    [Theory]
    [InlineData("2026-10-15", 7, "7А", true)]
    [InlineData("2026-10-28", 7, "7А", false)] // the autumn vacation
    [InlineData("2026-10-17", 7, "7А", false)] // a Saturday
    [InlineData("2026-10-17", 10, "10А", true)] // a Saturday of a class with the other week
    [InlineData("2026-11-12", 1, "1А", false)] // an extra week of first-graders
    [InlineData("2026-11-12", 2, "2А", true)]
    [InlineData("2027-06-10", 7, "7А", false)] // outside every term
    public void Lessons_follow_terms_vacations_and_the_week_of_the_class(string day, int grade, string schoolClass, bool expected)
    {
        var calendar = new SchoolCalendar(
            [new SchoolYear(1, 1, 2026) { ClassesWithOtherWeek = ["10А"] }],
            KnownHolidays.Years,
            [new Term(1, 1, 2026, TermKind.HalfYear, 1, Day("2026-09-01"), Day("2026-12-30"))],
            [new Vacation(1, 1, 2026, Day("2026-10-26"), Day("2026-11-03")),
             new Vacation(2, 1, 2026, Day("2026-11-09"), Day("2026-11-15")) { Grades = [1] }]);

        calendar.HasLessons(Day(day), grade, schoolClass).ShouldBe(expected);
    }
}
