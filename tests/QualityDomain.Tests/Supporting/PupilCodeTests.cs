using FsCheck;
using FsCheck.Fluent;
using QualityDomain.People;

namespace QualityDomain.Tests.Supporting;

public sealed class PupilCodeTests
{
    [Theory]
    [InlineData("5А-07", "5А-07")]
    [InlineData("5a 7", "5А-07")] // Latin
    [InlineData(" 5 «А» № 07 ", "5А-07")]
    [InlineData("10Б–3", "10Б-03")]
    [InlineData("11В12", "11В-12")]
    public void A_code_is_read_as_people_type_it(string text, string code)
    {
        PupilCode.TryParse(text, out var read).ShouldBeTrue();
        read!.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("5А")]
    [InlineData("5А-00")]
    [InlineData("5А-61")]
    [InlineData("12А-01")]
    [InlineData("5А-07-1")]
    public void Anything_else_is_no_code(string? text) => PupilCode.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void What_a_code_prints_it_reads_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (grade, letter, number) =>
        {
            SchoolClass.TryParse($"{(Math.Abs(grade % 11) + 1)}{"АБВГДЕЖЗИК"[Math.Abs(letter % 10)]}", out var one).ShouldBeTrue();
            var code = PupilCode.Of(one!, (Math.Abs(number % 60)) + 1)!;
            return PupilCode.TryParse(code.ToString(), out var back) && back == code;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Codes_stand_in_the_order_of_classes_and_numbers() =>
        new[] { "10А-01", "5Б-02", "5А-12", "5А-02" }.Select(text => PupilCode.TryParse(text, out var code) ? code : null!).Order().Select(code => $"{code}")
            .ShouldBe(["5А-02", "5А-12", "5Б-02", "10А-01"]);
}
