using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Gaps;

/// <summary>The four kinds of individual work that the process knows (0-19).</summary>
public enum SupportKind
{
    /// <summary>Индивидуальные дополнительные занятия.</summary>
    ExtraLessons,

    /// <summary>Корректировка рабочей программы, в случае необходимости.</summary>
    ProgrammeCorrection,

    /// <summary>Дифференцированные домашние задания, с открытым банком заданий ГИА.</summary>
    DifferentiatedHomework,

    /// <summary>Проверочные мероприятия по ликвидации пробелов.</summary>
    Recheck,
}

/// <summary>A proposal of individual work; a person decides.</summary>
/// <param name="Tasks">What it is about.</param>
/// <param name="Pupils">Codes; empty for the programme, which is everybody's.</param>
public sealed record SupportProposal(SupportKind Kind, string Group, ValueList<TaskSpec> Tasks, ValueList<string> Pupils)
{
    /// <summary>From so many gaps on homework alone will not do. A decision of ours.</summary>
    public const int ForLessons = 4;

    /// <summary>When most of a class have the gap, the programme is looked at. A decision of ours.</summary>
    public const double Most = 0.5;

    /// <summary>The proposals for a class.</summary>
    /// <param name="needs">The pupils who may need support.</param>
    public static ValueList<SupportProposal> Of(GroupFigures group, ThresholdRuleSet rules, IReadOnlyCollection<PupilGaps> pupils, IEnumerable<SupportNeed> needs)
    {
        var name = group.Group ?? "";
        var own = pupils.Where(each => group.Group is null || each.Pupil.Group == name).ToList();
        var needy = needs.Select(need => need.Gaps.Pupil).Where(pupil => group.Group is null || pupil.Group == name).ToHashSet();
        var lessons = own.Where(each => needy.Contains(each.Pupil) && each.Tasks.Count >= ForLessons).ToList();
        var homework = own.Where(each => each.Tasks.Count is > 0 and < ForLessons).ToList();
        var programme = group.Items.Where(item => item.StatusBy(rules) == ItemStatus.Insufficient && own.Count(each => Has(each, item.Task)) > Most * own.Count).Select(item => item.Task).ToValueList();

        return
        [
            .. One(SupportKind.ExtraLessons, group, lessons),
            .. programme.Count > 0 ? [new SupportProposal(SupportKind.ProgrammeCorrection, name, programme, [])] : Array.Empty<SupportProposal>(),
            .. One(SupportKind.DifferentiatedHomework, group, homework),
            .. One(SupportKind.Recheck, group, [.. lessons, .. homework]),
        ];
    }

    /// <summary>Tasks in the order of the work, whoever has the gap.</summary>
    private static IEnumerable<SupportProposal> One(SupportKind kind, GroupFigures group, List<PupilGaps> pupils) => pupils.Count == 0 ? [] :
        [new(kind, group.Group ?? "", [.. group.Items.Select(item => item.Task).Intersect(pupils.SelectMany(each => each.Tasks).Select(gap => gap.Task))], [.. pupils.Select(each => each.Pupil.Code)])];

    private static bool Has(PupilGaps pupil, TaskSpec task) => pupil.Tasks.Any(gap => gap.Task.Code == task.Code);
}
