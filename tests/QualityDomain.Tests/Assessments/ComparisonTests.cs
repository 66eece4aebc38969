using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class ComparisonTests
{
    /// <summary>4А: 9 of 10, the others 3 of 10: Newcombe's published 0,1705–0,8090.</summary>
    [Fact]
    public void A_class_is_compared_with_the_others_without_it()
    {
        var comparison = Compare(Sheet([1], [.. Class("1", 9, 10), .. Class("2", 3, 10)]))[0];

        (comparison.Group, comparison.Task.Code).ShouldBe(("1", "1"));
        comparison.Difference.ShouldBe(0.6, 1e-9);
        comparison.Interval.Low.ShouldBe(0.1705, 0.0002);
        comparison.IsSure.ShouldBeTrue();
    }

    [Fact]
    public void A_class_without_four_others_is_compared_with_nobody() => Compare(Sheet([1], [.. Class("1", 5, 10), .. Class("2", 2, 4)])).ShouldBeEmpty();

    [Fact]
    public void One_class_alone_is_compared_with_nobody() => Compare(Sheet([1], Class("1", 5, 10))).ShouldBeEmpty();

    [Fact]
    public void Other_names_of_classes_change_no_number() => Prop.ForAll(Sizes, Sizes, (one, other) =>
        Compare(Sheet([1], [.. Class("1", one.Count, one.N), .. Class("2", other.Count, other.N)])) is var first
        && Compare(Sheet([1], [.. Class("4Б", one.Count, one.N), .. Class("4А", other.Count, other.N)])) is var renamed
        && first.Select(each => each.Difference).Order().SequenceEqual(renamed.Select(each => each.Difference).Order())).QuickCheckThrowOnFailure();

    private static readonly Arbitrary<(int Count, int N)> Sizes =
        (from n in Gen.Choose(5, 30) from count in Gen.Choose(0, n) select (count, n)).ToArbitrary();

    private static ItemComparison[] Compare(ResultSheet sheet) =>
        [.. ItemComparison.LeaveOneOut(GroupFigures.OfAll(sheet), sheet.Groups.Select(group => GroupFigures.OfClass(group, sheet)))];

    private static PupilResult[] Class(string group, int solved, int n) =>
        [.. Enumerable.Range(0, n).Select(at => Pupil($"{group}-{at}", group, at < solved ? "1" : "0"))];
}
