using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;
using static QualityDomain.Tests.Assessments.GivenResults;

namespace QualityDomain.Tests.Assessments;

public sealed class DynamicsTests
{
    [Fact]
    public void Matched_pupils_kept_raised_or_lowered_and_the_others_are_counted()
    {
        var dynamics = CohortDynamics.Of(
            new Dictionary<string, int> { ["а"] = 5, ["б"] = 4, ["в"] = 3, ["г"] = 4, ["left"] = 3 },
            new Dictionary<string, int> { ["а"] = 4, ["б"] = 4, ["в"] = 4, ["г"] = 3, ["joined"] = 5, ["joined too"] = 2 });

        (dynamics.Matched, dynamics.Lowered, dynamics.Kept, dynamics.Raised, dynamics.Left, dynamics.Joined).ShouldBe((4, 2, 1, 1, 1, 2));
        dynamics.Change.ShouldBeNull(); // four are too few
    }

    /// <summary>Ten pupils, seven fell from 4 to 3, none rose: difference −0,7, d = 1,96·√(7 − 49/10)/10 = 0,2840; sign test (1/2)⁷.</summary>
    [Fact]
    public void A_fall_is_told_with_its_interval_and_its_test()
    {
        var before = Enumerable.Range(0, 10).ToDictionary(at => $"{at}", _ => 4);
        var dynamics = CohortDynamics.Of(before, before.ToDictionary(pair => pair.Key, pair => int.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture) < 7 ? 3 : 4));

        dynamics.Change!.Difference.ShouldBe(-0.7, 1e-9);
        dynamics.Change.HalfWidth.ShouldBe(0.2840, 1e-4);
        dynamics.Change.Half.ShouldBe(OutcomeHalf.Below);
        dynamics.FallTest.ShouldBe(1 / 128.0, 1e-9);
    }

    [Theory]
    [InlineData(10, 100, 25, 100, true)] // +15 points and surely more
    [InlineData(10, 100, 15, 100, false)] // +5 points
    [InlineData(2, 20, 5, 20, false)] // +15 points, but of twenty pupils: the interval holds 0
    public void Ten_points_more_of_twos_are_a_negative_trend_when_it_is_sure(int before, int of, int after, int ofAfter, bool negative) =>
        new YearsOfMarks([(2025, new(0, 0, of - before, before)), (2026, new(0, 0, ofAfter - after, after))])
            .FailedChanges.ShouldHaveSingleItem().IsNegative.ShouldBe(negative);

    [Fact]
    public void A_school_is_looked_at_from_two_low_procedures_on()
    {
        LowResultCell low = new("ВПР", "Русский язык", "4А", new(0, 7, 0, 3));

        new LowResults([low]).IsListed.ShouldBeFalse();
        new LowResults([low, low with { Subject = "Математика" }]).IsListed.ShouldBeTrue();
        new LowResults([low, low with { Marks = new(5, 5, 0, 0) }, low with { Marks = new(0, 0, 1, 3) }]).Index.ShouldBe(0.5); // the last cell has four marks: not judged
    }

    /// <summary>Two tasks of one point, n = 10, answers 11 ×5, 00 ×5: item variances 10/36 each, total variance 40/36; alpha = 2·(1 − 20/40) = 1.</summary>
    [Fact]
    public void Tasks_that_always_agree_have_alpha_one()
    {
        var quality = WorkQuality.Of(Sheet([1, 1], [.. Enumerable.Range(0, 10).Select(at => Pupil($"{at}", "1", at < 5 ? "1 1" : "0 0"))]));

        quality.Alpha!.Value.ShouldBe(1, 1e-9);
        quality.Items[0].ShouldBe(new ItemQuality(new("1", 1), 1, 1));
    }

    [Fact]
    public void A_skill_is_deficient_when_most_of_its_tasks_are()
    {
        var sheet = Sheet([1, 1, 1], [.. Enumerable.Range(0, 40).Select(at => Pupil($"{at}", "1", at < 5 ? "1 1 1" : "0 0 1"))]);
        sheet = sheet with { Tasks = [.. sheet.Tasks.Select(task => task with { Level = DifficultyLevel.Basic, Skill = task.Code == "3" ? "Читать" : "Писать" })] };
        var skills = SkillFigures.Of(GroupFigures.OfAll(sheet), sheet, sheet.Pupils);

        skills.Select(skill => (skill.Skill, skill.Mastered, skill.IsSystemDeficit(KnownRuleSets.Fioko2026))).ShouldBe([("Писать", 0.125, true), ("Читать", 1.0, false)]);
    }

    [Fact]
    public void Curves_that_surely_cross_are_named()
    {
        var sheet = Sheet([1], [.. Enumerable.Range(0, 20).Select(at => Pupil($"{at}", "1", "1", mark: 3)), .. Enumerable.Range(20, 20).Select(at => Pupil($"{at}", "1", at < 25 ? "1" : "0", mark: 4))]);

        MarkGroups.Of(sheet).Crossings.ShouldHaveSingleItem().ShouldBe(new(sheet.Tasks[0], 3, 4));
    }
}
