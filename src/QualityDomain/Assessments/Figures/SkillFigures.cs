using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>A skill in a group: all tasks that check it together.</summary>
/// <param name="Items">Its tasks in this group.</param>
/// <param name="Pupils">The pupils' shares of the points of these tasks.</param>
public sealed record SkillFigures(string Skill, ValueList<ItemFigures> Items, Sample Pupils)
{
    /// <summary>Mean share, 0–1; null: fewer than five.</summary>
    public double? Mastered => Share.Shown(Pupils.N, Pupils.Mean);

    public Interval? Interval => Pupils.N < Share.Fewest ? null : Pupils.MeanInterval.Clipped(0, 1);

    /// <summary>Системный дефицит: most tasks of the skill are insufficient.</summary>
    /// <remarks>Source: ФИОКО 2026, p. 19, by quotation (S-15).</remarks>
    public bool IsSystemDeficit(ThresholdRuleSet rules) => Items.Count(item => item.StatusBy(rules) == ItemStatus.Insufficient) * 2 > Items.Count;

    /// <summary>The skills that the tasks name, in the order of the tasks; a task without a skill is in none.</summary>
    public static ValueList<SkillFigures> Of(GroupFigures group, ResultSheet sheet, IEnumerable<PupilResult> pupils)
    {
        var all = pupils.ToList();
        return
        [
            .. sheet.Tasks.Select((task, at) => (task, at)).Where(pair => pair.task.Skill is not null).GroupBy(pair => pair.task.Skill!)
                .Select(skill => new SkillFigures(
                    skill.Key,
                    [.. skill.Select(pair => group.Items[pair.at])],
                    Sample.Of(all.Select(pupil => ShareOf(pupil, [.. skill])).OfType<double>()))),
        ];
    }

    /// <summary>The share of a pupil's points in the tasks, 0–1; null: one of them could not be read.</summary>
    internal static double? ShareOf(PupilResult pupil, IReadOnlyCollection<(TaskSpec Task, int At)> tasks) =>
        tasks.Count == 0 || tasks.Any(task => !pupil.Scores[task.At].IsKnown) ? null
        : tasks.Sum(task => pupil.Scores[task.At].Points) / (double)tasks.Sum(task => task.Task.Max);
}
