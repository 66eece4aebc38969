using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using QualityDomain.Support;

namespace QualityDomain.Tests.Supporting;

public class SkillPointsTests
{
    private static readonly ValueList<TaskSpec> Tasks = [new("1", 2) { Skill = "Сложение дробей" }, new("2", 1) { Skill = "проценты" }, new("3", 2) { Skill = "сложение  дробей" }, new("4", 1)];

    [Fact]
    public void Points_of_all_tasks_of_the_skill_count_whatever_the_case() => Of("сложение дробей", 1, 1, 0, 1).ShouldBe(new SkillPoints(1, 4));

    [Fact]
    public void A_skill_that_the_work_does_not_check_is_not_measured() => Of("уравнения", 1, 1, 0, 1).ShouldBeNull();

    [Fact]
    public void What_could_not_be_read_is_not_counted_as_nothing() =>
        SkillPoints.At(["проценты"], new Measured(Tasks, new("5А-01", "5А", [Score.Of(1), Score.Unknown, Score.Of(0), Score.Of(1)]))).ShouldBeNull();

    [Fact]
    public void A_few_points_are_never_surely_more() // 1 of 4 and 3 of 4: Newcombe gives −0.15 … 0.80.
    {
        var change = new SkillChange(new(1, 4), new(3, 4));

        (change.Word, change.IsSure).ShouldBe((EffectWord.Helped, false));
        change.Difference!.Value.Low.ShouldBeLessThan(0);
    }

    [Fact]
    public void Many_points_may_be() => new SkillChange(new(2, 20), new(18, 20)).IsSure.ShouldBeTrue();

    private static SkillPoints? Of(string skill, params int[] points) => SkillPoints.At([skill], new Measured(Tasks, new("5А-01", "5А", [.. points.Select(Score.Of)])));
}
