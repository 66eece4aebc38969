using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class JournalFiguresTests
{
    [Fact]
    public void Lowered_confirmed_and_raised_are_counted_over_pairs_alone()
    {
        var journal = Of((3, 4), (3, 5), (4, 4), (5, 4), (4, null));

        (journal.Pairs, journal.Lowered, journal.Confirmed, journal.Raised, journal.FarApart, journal.WithoutPair).ShouldBe((4, 2, 1, 1, 1, 1));
    }

    [Fact]
    public void A_missing_mark_is_never_zero() => Of((4, null), (3, null)).ShouldSatisfyAllConditions(
        journal => journal.Lowered.ShouldBe(0),
        journal => journal.Outcome.ShouldBeNull(),
        journal => journal.MeanShift.ShouldBeNull());

    /// <summary>b = 5 lost, c = 0 gained, n = 25: difference −0,2; d = 1,96·√(5 − 25/25)/25 = 0,1568.</summary>
    [Theory]
    [InlineData(5, 0, 25, OutcomeHalf.Below, -0.2, 0.1568)]
    [InlineData(0, 5, 25, OutcomeHalf.Above, 0.2, 0.1568)]
    [InlineData(3, 1, 25, OutcomeHalf.Matches, -0.08, 0.15364)] // 1,96·√(4 − 4/25)/25
    [InlineData(0, 0, 25, OutcomeHalf.Matches, 0, 0)] // no discordant pair: d is 0 and so is the difference
    [InlineData(5, 0, 5, OutcomeHalf.Below, -1, 0)] // everybody lost: √(5 − 25/5) = 0
    public void The_half_of_the_map_follows_the_interval_of_paired_shares(int lost, int gained, int n, OutcomeHalf half, double difference, double d)
    {
        var outcome = JournalOutcome.Of(lost, gained, n);

        outcome.Half.ShouldBe(half);
        outcome.Difference.ShouldBe(difference, 1e-9);
        outcome.HalfWidth.ShouldBe(d, 1e-4);
    }

    /// <summary>Three down, none up: 2·(1/2)³ = 0,25. Six down, one up: 2·(7 + 1)/2⁷ = 0,125.</summary>
    [Theory]
    [InlineData(3, 0, 0.25)]
    [InlineData(6, 1, 0.125)]
    [InlineData(0, 0, 1)]
    [InlineData(2, 2, 1)]
    public void The_sign_test_counts_both_tails(int lowered, int raised, double p) =>
        Of([.. Enumerable.Repeat((3, (int?)4), lowered), .. Enumerable.Repeat((5, (int?)4), raised), (4, 4)]).SignTest.ShouldBe(p, 1e-9);

    [Fact]
    public void Full_agreement_has_kappa_one() => Of((2, 2), (3, 3), (4, 4), (5, 5), (4, 4)).Kappa!.Value.ShouldBe(1, 1e-12);

    /// <summary>Journal 3,3,3,5,5,5 against work 3,3,5,5,5,3: squared distance 4 twice = 8; chance: 9 of 36 products off the diagonal twice = 2·(3·3/6)·4 = 12; 1 − 8/12.</summary>
    [Fact]
    public void Kappa_weighs_by_the_square_of_the_distance() =>
        Of((3, 3), (3, 3), (5, 3), (5, 5), (5, 5), (3, 5)).Kappa!.Value.ShouldBe(1 - (8 / 12.0), 1e-12);

    [Fact]
    public void The_three_outcomes_make_all_pairs() => Prop.ForAll(Pairs, pairs =>
        Of(pairs) is var journal && journal.Lowered + journal.Confirmed + journal.Raised == journal.Pairs
        && journal.Pairs + journal.WithoutPair == pairs.Length).QuickCheckThrowOnFailure();

    [Fact]
    public void Exchanging_work_and_journal_exchanges_lowered_and_raised() => Prop.ForAll(Pairs, pairs =>
        Of(pairs) is var there && Of([.. pairs.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item2!.Value, (int?)pair.Item1))]) is var back
        && there.Lowered == back.Raised && Math.Abs((there.Outcome?.Difference ?? 0) + (back.Outcome?.Difference ?? 0)) < 1e-9).QuickCheckThrowOnFailure();

    private static readonly Arbitrary<(int, int?)[]> Pairs =
        (from mark in Gen.Choose(2, 5) from journal in Gen.Choose(1, 5) select (mark, journal == 1 ? (int?)null : journal)).ArrayOf().ToArbitrary();

    private static JournalFigures Of(params (int Mark, int? Journal)[] marks) => JournalFigures.Of(Marks(marks).Pupils);
}
