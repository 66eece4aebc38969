using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class ItemFiguresTests
{
    /// <summary>Max 2 and 2, 1, 0, X, twice over so that five are reached: 6/16 = 37,5 %, a quarter each.</summary>
    [Fact]
    public void A_published_example_gives_its_published_values()
    {
        var item = Item(2, "2", "1", "0", "X", "2", "1", "0", "X");

        item.Solved.ShouldBe(0.375);
        (item.Full, item.Partial, item.Zero, item.Skipped).ShouldBe((0.25, 0.25, 0.25, 0.25));
    }

    [Fact]
    public void Four_pupils_are_too_few_for_any_share()
    {
        var item = Item(2, "2", "1", "0", "X");

        (item.Solved, item.Interval, item.Full, item.Partial, item.Zero, item.Skipped).ShouldBe((null, null, null, null, null, null));
        (item with { Task = item.Task with { Level = DifficultyLevel.Basic } }).StatusBy(KnownRuleSets.Fioko2026).ShouldBe(ItemStatus.TooFew);
    }

    [Fact]
    public void What_could_not_be_read_is_in_no_share() => Item(1, "1", "1", "1", "0", "0", "?").ShouldSatisfyAllConditions(
        item => item.Counts.N.ShouldBe(5),
        item => item.Solved.ShouldBe(0.6));

    /// <summary>Max 2 and 2, 2, 1, 1, 0: mean 0,6; points as shares 1, 1, ½, ½, 0, squares of deviations 0,16+0,16+0,01+0,01+0,36 = 0,7, s = √(0,7/4) = 0,41833, 1,96·s/√5 = 0,36668.</summary>
    [Fact]
    public void The_interval_of_a_task_of_more_points_is_that_of_a_mean()
    {
        var interval = Item(2, "2", "2", "1", "1", "0").Interval!.Value;

        interval.Low.ShouldBe(0.6 - 0.36668, 1e-4);
        interval.High.ShouldBe(0.6 + 0.36668, 1e-4);
    }

    [Theory]
    [InlineData(90, 100, DifficultyLevel.Basic, ItemStatus.Sufficient)] // 82,6–94,5
    [InlineData(40, 100, DifficultyLevel.Basic, ItemStatus.Insufficient)] // 30,9–49,8
    [InlineData(64, 100, DifficultyLevel.Basic, ItemStatus.Borderline)] // 54,2–72,7 spans 60
    [InlineData(5800, 10000, DifficultyLevel.Basic, ItemStatus.Borderline)] // 57,0–59,0: inside the zone, though the interval is below 60
    [InlineData(5600, 10000, DifficultyLevel.Basic, ItemStatus.Insufficient)] // below the zone
    [InlineData(40, 100, DifficultyLevel.Advanced, ItemStatus.Sufficient)] // 30,9–49,8 lies above 30
    [InlineData(20, 100, DifficultyLevel.High, ItemStatus.Insufficient)] // 13,3–28,9
    [InlineData(2, 4, DifficultyLevel.Basic, ItemStatus.TooFew)]
    [InlineData(90, 100, null, null)] // no colour without the level
    public void The_status_follows_the_rule_set(int solved, int n, DifficultyLevel? level, ItemStatus? status) =>
        new ItemFigures(new TaskSpec("1", 1) { Level = level }, new ItemCounts(n, solved, 0, n - solved, 0, solved, solved))
            .StatusBy(KnownRuleSets.Fioko2026).ShouldBe(status);

    [Fact]
    public void The_four_shares_make_one() => Prop.ForAll(Cells(3), cells => cells.Length < 5
        || (Item(3, cells) is var item && Math.Abs((item.Full + item.Partial + item.Zero + item.Skipped)!.Value - 1) < 1e-9)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pupil_who_scored_nothing_lowers_the_share() => Prop.ForAll(Cells(3), cells => cells.Length < 5
        || (Item(3, [.. cells, "0"]).Solved is var more && Item(3, cells).Solved is var solved && (more < solved || solved == 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void Zero_and_no_attempt_give_the_same_share_and_differ_in_what_is_shown() => Prop.ForAll(Cells(2), cells => cells.Length < 5
        || (Item(2, [.. cells, "0"]) is var zero && Item(2, [.. cells, "X"]) is var skipped
            && zero.Solved == skipped.Solved && zero.Skipped < skipped.Skipped)).QuickCheckThrowOnFailure();

    [Fact]
    public void Splitting_a_group_and_pooling_it_again_changes_nothing() => Prop.ForAll(Cells(2), Cells(2), (one, other) =>
        Item(2, one).Counts + Item(2, other).Counts == Item(2, [.. one, .. other]).Counts
        && Item(2, [.. one, .. other]).Counts - Item(2, other).Counts == Item(2, one).Counts).QuickCheckThrowOnFailure();

    private static Arbitrary<string[]> Cells(int max) =>
        Gen.Elements([.. Enumerable.Range(0, max + 1).Select(points => $"{points}"), "X"]).ArrayOf().ToArbitrary();

    private static ItemFigures Item(int max, params string[] cells)
    {
        var sheet = Sheet([max], [.. cells.Select((cell, at) => Pupil($"{at}", "1", cell))]);
        return GroupFigures.OfAll(sheet).Items[0];
    }
}
