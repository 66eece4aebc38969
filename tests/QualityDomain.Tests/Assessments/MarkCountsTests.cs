using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments;

namespace QualityDomain.Tests.Assessments;

public sealed class MarkCountsTests
{
    private static readonly Arbitrary<int[]> Marks = Gen.Choose(2, 5).ArrayOf().ToArbitrary();

    /// <summary>4×«5», 10×«4», 8×«3», 3×«2»: (400 + 640 + 288 + 48)/25 = 55,04; (20 + 40 + 24 + 6)/25 = 3,6.</summary>
    [Fact]
    public void A_published_example_gives_its_published_values()
    {
        var marks = new MarkCounts(4, 10, 8, 3);

        marks.Total.ShouldBe(25);
        marks.Pass.Value!.Value.ShouldBe(0.88, 1e-12);
        marks.Quality.Value!.Value.ShouldBe(0.56, 1e-12);
        marks.Simonov!.Value.ShouldBe(0.5504, 1e-12);
        marks.Mean!.Value.ShouldBe(3.6, 1e-12);
    }

    /// <summary>5, 4, 3, 2 and one «н/а»: pass 3/5; (100 + 64 + 36 + 16 + 7)/5 = 44,6; the mean is of the four marks, 3,5 – of fewer than five, so nothing is said.</summary>
    [Fact]
    public void Who_is_not_assessed_stays_in_the_denominator()
    {
        var marks = new MarkCounts(1, 1, 1, 1, Unassessed: 1);

        marks.Pass.Value.ShouldBe(0.6);
        marks.Simonov!.Value.ShouldBe(0.446, 1e-12);
        marks.Mean.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_said_of_fewer_than_five()
    {
        var marks = new MarkCounts(1, 1, 1, 1);

        (marks.Pass.Value, marks.Quality.Interval, marks.Simonov, marks.Mean).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Order_does_not_matter() =>
        Prop.ForAll(Marks, marks => MarkCounts.Of(marks) == MarkCounts.Of([.. marks.Order()])).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_classes_pooled_count_as_one() =>
        Prop.ForAll(Marks, Marks, (one, other) => MarkCounts.Of(one) + MarkCounts.Of(other) == MarkCounts.Of([.. one, .. other])).QuickCheckThrowOnFailure();

    [Fact]
    public void Quality_is_never_above_the_pass_rate_and_Simonov_lies_between_sixteen_and_a_hundred() =>
        Prop.ForAll(Marks, marks => MarkCounts.Of(marks) is var counts && (counts.Total < 5
            || (counts.Quality.Value <= counts.Pass.Value && counts.Simonov is >= 0.16 - 1e-9 and <= 1 + 1e-9))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pupil_with_two_lowers_every_measure() =>
        Prop.ForAll(Marks, marks => marks.Length < 5 || marks.All(mark => mark == 2) || (
            MarkCounts.Of([.. marks, 2]) is var more && MarkCounts.Of(marks) is var counts
            && more.Pass.Value <= counts.Pass.Value && more.Simonov < counts.Simonov && more.Mean < counts.Mean)).QuickCheckThrowOnFailure();
}
