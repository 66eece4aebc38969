using QualityBot.Staff;

namespace QualityBot.Tests.Staff;

public sealed class DayRangeTests
{
    private static readonly DateOnly Earliest = new(2026, 8, 7);

    [Theory]
    [InlineData("12.10", "2026-10-12", "2026-10-12")]
    [InlineData("12.10–16.10", "2026-10-12", "2026-10-16")]
    [InlineData("12.10 - 16.10.2026", "2026-10-12", "2026-10-16")]
    [InlineData("с 12.10 по 16.10", "2026-10-12", "2026-10-16")]
    [InlineData("12.10.26-16.10.26", "2026-10-12", "2026-10-16")]
    [InlineData("28.12–10.01", "2026-12-28", "2027-01-10")] // over the new year
    [InlineData("26 марта", "2027-03-26", "2027-03-26")]
    [InlineData("с 12 по 16 октября", "2026-10-12", "2026-10-16")]
    [InlineData("15–21 февраля", "2027-02-15", "2027-02-21")]
    [InlineData("24 октября – 1 ноября", "2026-10-24", "2026-11-01")]
    [InlineData("31 декабря – 10 января", "2026-12-31", "2027-01-10")]
    [InlineData("1 мая 2027 г.", "2027-05-01", "2027-05-01")]
    [InlineData("07.08", "2026-08-07", "2026-08-07")] // the earliest day itself
    [InlineData("06.08", "2027-08-06", "2027-08-06")] // the day before it is a year later
    public void Days_are_read_as_people_type_them(string text, string first, string last)
    {
        DayRange.TryParse(text, Earliest, out var range).ShouldBeTrue();
        range.ShouldBe(new(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("завтра")]
    [InlineData("31.02")]
    [InlineData("12.13")]
    [InlineData("12")]
    [InlineData("марта")]
    [InlineData("12–16")]
    [InlineData("16.10.2026–12.10.2026")]
    public void Anything_else_is_no_day(string text) => DayRange.TryParse(text, Earliest, out _).ShouldBeFalse();
}
