using FsCheck;
using FsCheck.Fluent;
using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class SchoolClassTests
{
    private static readonly Arbitrary<string> Classes = (
        from grade in Gen.Choose(1, 11)
        from letter in Gen.Elements("АБВГДЕЖЗИК".ToCharArray())
        from text in Gen.Elements($"{grade}{letter}", $" {grade} {char.ToLowerInvariant(letter)}", $"{grade}-«{letter}»", $"{grade} \"{letter}\" класс")
        select text).ToArbitrary();

    private static readonly Arbitrary<(int[] Grades, string[] Classes)> Sets = (
        from grades in Gen.SubListOf(Enumerable.Range(1, 11))
        from classes in Gen.SubListOf("5А", "5Б", "9В", "11Г")
        where grades.Count + classes.Count > 0
        select (grades.ToArray(), classes.ToArray())).ToArbitrary();

    [Fact]
    public void The_canonical_form_reads_back_as_the_same_class() =>
        Prop.ForAll(Classes, text => Read(Read(text).ToString()) == Read(text)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("5А", "5А")]
    [InlineData("5 «А»", "5А")]
    [InlineData("5-А", "5А")]
    [InlineData("5а", "5А")]
    [InlineData("5 \"A\"", "5А")] // Latin A, as half of the workbooks have it
    [InlineData("5 „А“", "5А")]
    [InlineData("10 б", "10Б")]
    [InlineData("класс 5А", "5А")]
    [InlineData("5А кл.", "5А")]
    [InlineData("11 К класса", "11К")]
    public void People_are_forgiven(string typed, string read) => Read(typed).ToString().ShouldBe(read);

    [Theory]
    [InlineData("0А")]
    [InlineData("12А")]
    [InlineData("7")]
    [InlineData("7АБ")]
    [InlineData("7Q")] // no Cyrillic twin
    [InlineData("А7")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_class(string? text) => SchoolClass.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_school_may_write_its_classes_with_quotes() => Read("5А").Display(ClassStyle.Quoted).ShouldBe("5 «А»");

    [Fact]
    public void Classes_are_in_order_of_grade_and_letter() =>
        new[] { "10А", "5Б", "5А" }.Select(Read).Order().Select(one => one.ToString()).ShouldBe(["5А", "5Б", "10А"]);

    [Fact]
    public void A_set_reads_back_as_the_same_set() =>
        Prop.ForAll(Sets, set =>
        {
            var read = ReadSet(string.Join(", ", set.Grades.Select(grade => $"{grade}").Concat(set.Classes)));
            return ReadSet(read.ToString()) == read;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("3,4", "3,4")]
    [InlineData("1-6", "1-6")]
    [InlineData("1–11", "1-11")]
    [InlineData("4 - 8, 10 классы", "4-8,10")]
    [InlineData("5-х классов", "5")]
    [InlineData("5-7-х классов", "5-7")]
    [InlineData("9-ые и 11-ые классы", "9,11")]
    [InlineData("5-Х класс", "5Х")] // singular: the letter
    [InlineData("Все классы", "1-11")]
    [InlineData("5А, 5Б, 6В", "5А,5Б,6В")]
    [InlineData("5А,Б,В", "5А,5Б,5В")]
    [InlineData("5АБВ", "5А,5Б,5В")]
    [InlineData("5А-В", "5А,5Б,5В")]
    [InlineData("5 «А» и 6 «Б»", "5А,6Б")]
    [InlineData("5A, 6B", "5А,6В")] // Latin letters
    [InlineData("5-6, 7А", "5,6,7А")]
    [InlineData("7А; 7", "7")] // the whole grade says it all
    [InlineData("5 И", "5И")] // a letter, not «and»
    [InlineData("2 кл.", "2")]
    public void Sets_of_classes_are_read(string text, string canonical) => ReadSet(text).ToString().ShouldBe(canonical);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0-4")]
    [InlineData("6-1")]
    [InlineData("5-12")]
    [InlineData("А")] // a letter of no grade
    [InlineData("5А, физика")]
    [InlineData("5В-А")]
    [InlineData("по плану")]
    public void Anything_else_is_not_a_set(string? text) => ClassSet.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_set_contains_a_class_by_itself_or_by_its_grade()
    {
        var set = ReadSet("5, 6А");

        set.Contains(Read("5Г")).ShouldBeTrue();
        set.Contains(Read("6А")).ShouldBeTrue();
        set.Contains(Read("6Б")).ShouldBeFalse();
        set.AllGrades.ShouldBe([5, 6]);
    }

    private static SchoolClass Read(string text) =>
        SchoolClass.TryParse(text, out var result) ? result : throw new FormatException(text);

    private static ClassSet ReadSet(string text) =>
        ClassSet.TryParse(text, out var result) ? result : throw new FormatException(text);
}
