using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class GapsTests
{
    [Theory]
    [InlineData("0", 1, true)]
    [InlineData("1", 1, false)]
    [InlineData("1", 2, false)] // exactly half is no gap
    [InlineData("1", 3, true)]
    [InlineData("2", 3, false)]
    [InlineData("X", 1, true)]
    [InlineData("?", 1, false)] // nobody knows
    public void Fewer_than_half_of_the_points_are_a_gap(string score, int max, bool gap) => TaskGap.Is(Score(score), max).ShouldBe(gap);

    [Fact]
    public void A_gap_that_was_not_attempted_is_told_apart() =>
        PupilGaps.Of(Pupil("1", "1", "0 X 1"), Sheet([1, 1, 1]).Tasks).Tasks.Select(gap => (gap.Task.Code, gap.NotAttempted)).ShouldBe([("1", false), ("2", true)]);

    [Fact]
    public void A_skill_is_judged_over_all_its_tasks()
    {
        ValueList<TaskSpec> tasks = [new("1", 2) { Skill = "читать" }, new("2", 2) { Skill = "читать" }, new("3", 1) { Skill = "писать" }];

        PupilGaps.Of(Pupil("1", "1", "0 2 0"), tasks).Skills.ShouldBe(["писать"]);
    }

    [Fact]
    public void Every_reason_for_support_carries_its_numbers()
    {
        var scale = new MarkScale("ВПР", "Русский язык", 4, 10, 4, 6, 8, "тест") { FirstYear = 2026 };
        var sheet = Sheet([5, 5], Pupil("far", "1", "4 4", mark: 3, journal: 5), Pupil("failed", "1", "1 1", mark: 2), Pupil("near", "1", "4 0", mark: 3), Pupil("skipped", "1", "5 X", mark: 3)) with { Scale = scale };
        sheet = sheet with { Tasks = [sheet.Tasks[0] with { Level = DifficultyLevel.Basic }, sheet.Tasks[1]] };

        var needs = WorkAnalysis.Of(sheet, KnownRuleSets.Fioko2026).Needs.ToDictionary(need => need.Gaps.Pupil.Code, need => need.Reasons);

        needs["far"].ShouldBe([new NeedReason.FarBelowTheJournal(3, 5)]);
        needs["failed"].ShouldBe([new NeedReason.Failed(2), new NeedReason.BasicsMissing(0.2, 0.6)]);
        needs["near"].ShouldBe([new NeedReason.NearTheBoundary(4, 4)]);
        needs["skipped"].ShouldBe([new NeedReason.NearTheBoundary(5, 4), new NeedReason.ManyNotAttempted(1, 2)]);
    }

    [Fact]
    public void The_four_kinds_of_individual_work_are_proposed_to_whom_they_fit()
    {
        // Eighteen of twenty fail the first task, two fail five tasks and the work.
        var sheet = Sheet([1, 1, 1, 1, 1, 1], [.. Enumerable.Range(0, 20).Select(at => at < 2 ? Pupil($"{at}", "1", "0 0 0 0 0 1", mark: 2) : Pupil($"{at}", "1", at < 18 ? "0 1 1 1 1 1" : "1 1 1 1 1 1", mark: 4))]);
        sheet = sheet with { Tasks = [.. sheet.Tasks.Select(task => task with { Level = DifficultyLevel.Basic })] };
        var analysis = WorkAnalysis.Of(sheet, KnownRuleSets.Fioko2026);

        var proposals = analysis.Proposals(analysis.Classes[0]);

        proposals.Select(one => (one.Kind, one.Pupils.Count)).ShouldBe([(SupportKind.ExtraLessons, 2), (SupportKind.ProgrammeCorrection, 0), (SupportKind.DifferentiatedHomework, 16), (SupportKind.Recheck, 18)]);
        proposals[1].Tasks.ShouldHaveSingleItem().Code.ShouldBe("1");
        analysis.WeakTasks(analysis.School)[0].Pupils.Count.ShouldBe(18);
    }

    [Fact]
    public void Where_everybody_did_everything_nothing_is_proposed()
    {
        var analysis = WorkAnalysis.Of(Sheet([1, 1], [.. Enumerable.Range(0, 10).Select(at => Pupil($"{at}", "1", "1 1", mark: 5))]), KnownRuleSets.Fioko2026);

        analysis.Needs.ShouldBeEmpty();
        analysis.Proposals(analysis.Classes[0]).ShouldBeEmpty();
        analysis.Markers.ShouldBeEmpty();
    }
}
