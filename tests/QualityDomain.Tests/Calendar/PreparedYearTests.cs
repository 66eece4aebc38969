using System.Globalization;
using QualityDomain.Calendar;
using QualityDomain.Parents;

namespace QualityDomain.Tests.Calendar;

public sealed class PreparedYearTests
{
    [Theory]
    [InlineData("2026-06-30", 2025)] // the last day on which the old year is still meant
    [InlineData("2026-07-01", 2026)]
    [InlineData("2026-08-31", 2026)]
    [InlineData("2026-09-01", 2026)]
    [InlineData("2027-01-15", 2026)]
    public void In_summer_people_prepare_the_coming_year(string day, int expected) => SchoolYear.PreparedOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-08-28", "2027-08-31")] // made for a meeting before the first lesson
    [InlineData("2026-10-05", "2027-08-31")]
    public void A_class_code_lasts_to_the_end_of_the_year_for_which_it_is_made(string day, string expected) =>
        ClassCode.EndOfYear(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(DateOnly.Parse(expected, CultureInfo.InvariantCulture));
}
