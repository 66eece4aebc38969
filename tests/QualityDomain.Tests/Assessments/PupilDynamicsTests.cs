using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;
using QualityDomain.People;

namespace QualityDomain.Tests.Assessments;

public class PupilDynamicsTests
{
    private const int Before = 2025;
    private const int After = 2026;

    /// <summary>Six pupils of 4А are 5А a year later, number 3 under another number; the last came anew.</summary>
    private static readonly PupilKeys Keys = PupilKeys.Of(
    [
        .. Enumerable.Range(1, 6).Select(at => new PupilPlace(at, 1, 100 + at, Before, $"4А-{at:00}")),
        .. Enumerable.Range(1, 7).Select(at => new PupilPlace(20 + at, 1, 100 + at, After, $"5А-{(at == 3 ? 9 : at):00}")),
    ]);

    [Fact]
    public void Pupils_are_met_by_their_key_whatever_the_code_of_the_year()
    {
        var dynamics = Of(["4А-01 1", "4А-03 2"], ["5А-09 4", "5А-01 3", "5А-07 0"]);

        dynamics.Pupils.Select(pair => (pair.PupilId, pair.Before.Total, pair.After.Total)).ShouldBe([(103, 2, 4), (101, 1, 3)]);
        (dynamics.Left, dynamics.Joined).ShouldBe((0, 1));
    }

    [Fact]
    public void A_code_of_a_procedure_is_nobody() => Of(["40001 3"], ["5А-01 3"]).Pupils.ShouldBeEmpty();

    [Fact] // Shares 0.25 → 0.5 for each of five: the mean is 0.25, the spread 0.
    public void The_mean_of_the_differences_is_said_from_five_on()
    {
        Of(["4А-01 1", "4А-02 1", "4А-03 1", "4А-04 1"], ["5А-01 2", "5А-02 2", "5А-09 2", "5А-04 2"]).Change.ShouldBeNull();
        var change = Of(["4А-01 1", "4А-02 1", "4А-03 1", "4А-04 1", "4А-05 1"], ["5А-01 2", "5А-02 2", "5А-09 2", "5А-04 2", "5А-05 2"]).Change!.Value;

        change.Mean.ShouldBe(0.25, 1e-9);
        change.Interval.Low.ShouldBe(0.25, 1e-9);
    }

    [Fact] // Differences 0.25, 0, 0.5, −0.25, 0 of five: mean 0.1, s = 0.2850, t(4) = 2.776: 0.1 ± 0.354.
    public void The_interval_is_that_of_paired_differences()
    {
        var change = Of(["4А-01 1", "4А-02 1", "4А-03 1", "4А-04 2", "4А-05 3"], ["5А-01 2", "5А-02 1", "5А-09 3", "5А-04 1", "5А-05 3"]).Change!.Value;

        change.Mean.ShouldBe(0.1, 1e-9);
        change.Interval.High.ShouldBe(0.454, 0.002);
    }

    [Fact]
    public void Marks_of_both_works_are_crossed()
    {
        var marks = Of(["4А-01 1", "4А-02 3"], ["5А-01 3", "5А-02 1"]).Marks;

        (marks.Raised, marks.Kept, marks.Lowered).ShouldBe((1, 0, 1));
    }

    private static PupilDynamics Of(string[] before, string[] after) => PupilDynamics.Of(Sheet("4А", before), Before, Sheet("5А", after), After, Keys);

    /// <summary>A work of one task of four points; the mark is the points and one more.</summary>
    private static ResultSheet Sheet(string group, string[] lines) => GivenResults.Sheet(
        [4], [.. lines.Select(line => line.Split(' ')).Select(pair => GivenResults.Pupil(pair[0], group, pair[1], mark: Math.Clamp(pair[1][0] - '0' + 1, 2, 5)))]);
}
