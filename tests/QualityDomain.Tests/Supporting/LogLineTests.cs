using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Support.Log;
using QualityDomain.Tests.Support;

namespace QualityDomain.Tests.Supporting;

public sealed class LogLineTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 18);

    [Fact]
    public void Lines_that_teachers_type_are_read_part_by_part() =>
        Rows().Select(row => $"{row[0]} → {Written(row[0])}").ShouldBe(Rows().Select(row => $"{row[0]} → {string.Join(" | ", row[1..])}"));

    [Fact]
    public void Every_line_of_the_table_is_an_entry() => Rows().Where(row => !LogLineReader.Read(row[0], Wednesday).IsEntry).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("привет")]
    [InlineData("задания 5 и 12 на дом")] // numbers of tasks, no class
    [InlineData("5А 40 мин")] // a class and a length, no pupil
    [InlineData("собрание 5А 12.11 в 18:00")] // a class and a day
    [InlineData("5А-99")] // no journal is that long
    [InlineData("отчёт сдать до 20 ноября")]
    public void What_names_no_pupil_is_no_entry(string line) => LogLineReader.Read(line, Wednesday).IsEntry.ShouldBeFalse();

    [Fact]
    public void Words_that_nothing_is_made_of_are_handed_back()
    {
        var read = LogLineReader.Read("занятие с 5А-07 по дробям, пришла с бабушкой", Wednesday);

        read.Topic.ShouldBe("по дробям");
        read.Unread.ShouldBe(["пришла", "бабушкой"]);
    }

    [Theory]
    [InlineData("занятие 5А-07 19.11", "2025-11-19")] // tomorrow without a year is last year's: the rule of old days refuses it then
    [InlineData("занятие 5А-07 19.11.2026", "2026-11-19")] // said with its year it is kept as said
    [InlineData("занятие 5А-07 в среду", "2026-11-18")] // the weekday of today is today
    [InlineData("занятие 5А-07 в прошлую среду", "2026-11-11")]
    [InlineData("занятие 5А-07 18 ноября", "2026-11-18")]
    public void A_day_counts_back_from_the_message(string line, string day) =>
        $"{LogLineReader.Read(line, Wednesday).On:yyyy-MM-dd}".ShouldBe(day);

    [Theory]
    [InlineData("занятие 5А-07 2 часа 10 мин", 130)]
    [InlineData("занятие 5А-07 полтора часа", 90)]
    [InlineData("занятие 5А-07 2 урока", 80)]
    [InlineData("занятие 5А-07 час", 60)]
    public void A_length_is_read_in_minutes(string line, int minutes) => LogLineReader.Read(line, Wednesday).Minutes.ShouldBe(minutes);

    [Theory]
    [InlineData("занятие 5А-07 3 мин")]
    [InlineData("занятие 5А-07 900 мин")]
    public void A_length_that_cannot_be_is_none(string line) => LogLineReader.Read(line, Wednesday).Minutes.ShouldBeNull();

    [Fact]
    public void Any_text_is_read_without_a_fault() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => LogLineReader.Read(text, Wednesday) is { } read && read.Pupils.All(pupil => pupil.Number is >= 1 and <= 60)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_as_long_as_a_letter_is_no_line() => LogLineReader.Read("занятие 5А-07 " + new string('а', 400), Wednesday).Pupils.ShouldBeEmpty();

    private static List<string[]> Rows() => Table.Rows("log-lines.tsv");

    private static string Written(string line) => LogLineReader.Read(line, Wednesday) is var read
        ? string.Join(" | ", string.Join(',', read.Pupils), Word(read.Kind), read.Topic, read.Minutes is { } minutes ? $"{minutes}" : "-", read.On is { } day ? $"{day:yyyy-MM-dd}" : "-")
        : "";

    private static string Word(SupportKind? kind) => kind is { } known ? $"{known}" : "-";
}
