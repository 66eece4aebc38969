using QualityDomain.Calendar;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.Calendar;

public sealed class ReportDayTests
{
    [Fact]
    public void A_year_long_task_is_reported_five_working_days_before_the_last_council()
    {
        var calendar = SchoolWith(new SchoolYear(1, 1, 2026) { Councils = [Day("2026-11-10"), Day("2027-05-24"), Day("2027-02-15")] });

        ReportDay.Of(calendar, 2026).ShouldBe(Day("2027-05-17"));
    }

    [Fact]
    public void The_number_of_days_is_the_schools_setting()
    {
        var calendar = SchoolWith(new SchoolYear(1, 1, 2026) { Councils = [Day("2027-05-24")], ReportDaysBeforeLastCouncil = 1 });

        ReportDay.Of(calendar, 2026).ShouldBe(Day("2027-05-21"));
    }

    [Fact]
    public void Without_councils_it_is_reported_at_the_end_of_lessons() => ReportDay.Of(FiveDays, 2026).ShouldBe(Day("2027-05-25"));

    [Fact]
    public void A_council_of_another_year_does_not_count() =>
        ReportDay.Of(SchoolWith(new SchoolYear(1, 1, 2026) { Councils = [Day("2028-03-01")] }), 2026).ShouldBe(Day("2027-05-25"));

    [Fact]
    public void The_interim_look_is_in_the_middle_of_January() => ReportDay.InterimLook(FiveDays, 2026).ShouldBe(Day("2027-01-15"));
}
