using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Figures;

/// <summary>The share of points of a pupil in the tasks of each level, 0–1; null: the work has no such tasks, or one could not be read.</summary>
public sealed record LevelShares(double? Basic, double? Advanced, double? High)
{
    public static LevelShares Of(PupilResult pupil, ValueList<TaskSpec> tasks) => new(
        Of(pupil, tasks, DifficultyLevel.Basic), Of(pupil, tasks, DifficultyLevel.Advanced), Of(pupil, tasks, DifficultyLevel.High));

    /// <summary>Solves advanced tasks and fails basic ones, by the thresholds of the rule set: odd in Guttman's sense, worth a look at the work.</summary>
    public bool IsOdd(ThresholdRuleSet rules) =>
        Basic < rules.Levels.First(level => level.Level == DifficultyLevel.Basic).Insufficient
        && Advanced > Basic && Advanced >= rules.Levels.First(level => level.Level == DifficultyLevel.Basic).Sufficient;

    private static double? Of(PupilResult pupil, ValueList<TaskSpec> tasks, DifficultyLevel level) =>
        SkillFigures.ShareOf(pupil, [.. tasks.Select((task, at) => (Task: task, At: at)).Where(pair => pair.Task.Level == level)]);
}
