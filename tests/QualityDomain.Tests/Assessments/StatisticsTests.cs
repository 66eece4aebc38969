using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Statistics;
using Interval = QualityDomain.Assessments.Statistics.Interval;

namespace QualityDomain.Tests.Assessments;

public sealed class StatisticsTests
{
    [Theory]
    [InlineData(12, 20, 0.387, 0.781)]
    [InlineData(15, 25, 0.407, 0.766)]
    [InlineData(54, 90, 0.497, 0.695)]
    [InlineData(0, 8, 0, 0.324)] // nobody: the interval still says up to a third
    [InlineData(8, 8, 0.676, 1)] // its mirror
    [InlineData(0, 0, 0, 1)] // nobody asked: anything
    public void Wilson_gives_published_values(int count, int n, double low, double high)
    {
        var interval = Interval.Wilson(count, n);

        interval.Low.ShouldBe(low, 0.0005);
        interval.High.ShouldBe(high, 0.0005);
    }

    /// <summary>Newcombe 1998, table II, method 10: 56/70 − 48/80 gives 0,0524 to 0,3339; 9/10 − 3/10 gives 0,1705 to 0,8090; 10/10 − 0/10 gives 0,6075 to 1.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0)]
    public void Newcombe_gives_published_values(int one, int ofOne, int other, int ofOther, double low, double high)
    {
        var interval = Interval.Difference(one, ofOne, other, ofOther);

        interval.Low.ShouldBe(low, 0.0002);
        interval.High.ShouldBe(high, 0.0002);
    }

    [Fact]
    public void Wilson_holds_the_share_and_stays_inside() => Prop.ForAll(Shares, pair =>
        Interval.Wilson(pair.Count, pair.N) is var interval && interval.Low >= 0 && interval.High <= 1
        && interval.Low <= (double)pair.Count / pair.N && (double)pair.Count / pair.N <= interval.High).QuickCheckThrowOnFailure();

    [Fact]
    public void More_pupils_of_the_same_share_narrow_the_interval() => Prop.ForAll(Shares, pair =>
        Width(Interval.Wilson(pair.Count * 4, pair.N * 4)) < Width(Interval.Wilson(pair.Count, pair.N))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_difference_changes_its_sign_with_the_order() => Prop.ForAll(Shares, Shares, (one, other) =>
        Interval.Difference(one.Count, one.N, other.Count, other.N) is var there && Interval.Difference(other.Count, other.N, one.Count, one.N) is var back
        && Math.Abs(there.Low + back.High) < 1e-9 && Math.Abs(there.High + back.Low) < 1e-9).QuickCheckThrowOnFailure();

    /// <summary>2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares of deviations 9+1+1+1+0+0+4+16 = 32, s = √(32/7) = 2,13809.</summary>
    [Fact]
    public void A_sample_has_its_mean_and_deviation()
    {
        var sample = Sample.Of([2, 4, 4, 4, 5, 5, 7, 9]);

        sample.Mean.ShouldBe(5);
        sample.Deviation.ShouldBe(2.13809, 1e-5);
        sample.MeanInterval.High.ShouldBe(5 + (1.96 * 2.13809 / Math.Sqrt(8)), 1e-4);
    }

    [Theory]
    [InlineData(new[] { 3, 1, 2 }, 2.0)]
    [InlineData(new[] { 4, 1, 2, 3 }, 2.5)] // an even count: the mean of the two middle ones
    [InlineData(new int[0], null)]
    public void The_median_is_the_middle(int[] values, double? median) => Sample.Median(values).ShouldBe(median);

    private static readonly Arbitrary<(int Count, int N)> Shares =
        (from n in Gen.Choose(1, 200) from count in Gen.Choose(0, n) select (count, n)).ToArbitrary();

    private static double Width(Interval interval) => interval.High - interval.Low;
}
