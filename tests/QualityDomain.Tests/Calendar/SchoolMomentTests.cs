using QualityDomain.Calendar;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.Calendar;

public sealed class SchoolMomentTests
{
    [Theory]
    [InlineData("Europe/Kaliningrad", "2026-09-01", 22)]
    [InlineData("Asia/Irkutsk", "2026-09-02", 4)]
    [InlineData("Asia/Kamchatka", "2026-09-02", 8)]
    public void One_instant_is_another_day_and_hour_in_each_zone(string zone, string day, int hour) =>
        SchoolMoment.At(new(2026, 9, 1, 20, 0, 0, TimeSpan.Zero), Zone(zone))
            .ShouldBe(new(Day(day), new(hour, 0)));

    [Fact]
    public void A_time_that_the_zone_skips_moves_forward() => // 29 March 2026: 02:00 becomes 03:00 in Berlin
        new SchoolMoment(Day("2026-03-29"), new(2, 30)).ToInstant(Zone("Europe/Berlin")).ShouldBe(new(2026, 3, 29, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Of_a_time_that_comes_twice_the_first_counts() => // 25 October 2026: 03:00 becomes 02:00 in Berlin
        new SchoolMoment(Day("2026-10-25"), new(2, 30)).ToInstant(Zone("Europe/Berlin")).ShouldBe(new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero));

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
