using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;
using QualityDomain.People;

namespace QualityDomain.Support;

/// <summary>The same skill of one pupil before and after a plan.</summary>
public sealed record SkillChange(SkillPoints Before, SkillPoints After)
{
    /// <summary>The word that the numbers speak for; null: they say nothing.</summary>
    /// <remarks>
    /// Decision of ours: a gap is a skill with fewer than half of its points, as in the analysis. «Помогло»: the gap is closed;
    /// «частично»: more than before, the gap remains; «не помогло»: not more than before. Without a gap before there was
    /// nothing to close. One pupil and a few tasks prove nothing, so it is a proposal with its numbers, and a person says the word.
    /// </remarks>
    public EffectWord? Word =>
        Before is not { Of: > 0, IsGap: true } || After is not { Of: > 0 } ? null
        : !After.IsGap ? EffectWord.Helped
        : After.Share > Before.Share ? EffectWord.Partly
        : EffectWord.NotHelped;

    /// <summary>How much greater the share of points is than before, with its 95 % interval; null: nothing was measured.</summary>
    /// <remarks>Newcombe's interval takes points as if each stood alone; those of one task do not, so the true one is rather wider. Used in words only.</remarks>
    public Interval? Difference => Before.Of > 0 && After.Of > 0 ? Interval.Difference(After.Points, After.Of, Before.Points, Before.Of) : null;

    /// <summary>Whether the interval of the difference leaves out 0.</summary>
    public bool IsSure => Difference is { } interval && (interval.Low > 0 || interval.High < 0);

    /// <summary>The change from one line of results to a later one; null: one of them has no task of these skills.</summary>
    /// <param name="skills">In any wording that differs by case and spaces only.</param>
    public static SkillChange? Of(IReadOnlyCollection<string> skills, Measured before, Measured after) =>
        SkillPoints.At(skills, before) is { } was && SkillPoints.At(skills, after) is { } now ? new(was, now) : null;
}

/// <summary>What one pupil wrote in one work.</summary>
public sealed record Measured(ValueList<TaskSpec> Tasks, PupilResult Line);

/// <summary>Points that a pupil got at all tasks of one skill.</summary>
public sealed record SkillPoints(int Points, int Of)
{
    public double Share => (double)Points / Of;

    /// <summary>Fewer than half; exactly half is none.</summary>
    public bool IsGap => Points * 2 < Of;

    /// <summary>The points at the tasks of these skills; null: there are none, or one of them could not be read.</summary>
    public static SkillPoints? At(IReadOnlyCollection<string> skills, Measured work)
    {
        var cells = work.Tasks.Zip(work.Line.Scores).Where(cell => cell.First.Skill is { } skill && skills.Any(one => Folded.Same(one, skill))).ToList();
        return cells.Count == 0 || cells.Exists(cell => !cell.Second.IsKnown) ? null : new(cells.Sum(cell => cell.Second.Points), cells.Sum(cell => cell.First.Max));
    }
}

/// <summary>What came of a plan of support.</summary>
public enum EffectWord
{
    Helped,
    Partly,
    NotHelped,
    Unknown,
}

/// <summary>With which kinds of work skills got better in the school: what went together, no proof of a cause.</summary>
/// <param name="Better">Plans whose gap was closed or grew smaller.</param>
public sealed record KindRecord(Assessments.Gaps.SupportKind Kind, int Better, int Measured)
{
    /// <summary>The share of plans with an improvement; nothing is said about fewer than five.</summary>
    public Share Improved => new(Better, Measured);

    /// <summary>Every kind that measured plans had, in the order of the process; a plan of several kinds counts for each.</summary>
    public static ValueList<KindRecord> Of(IEnumerable<SupportPlan> plans) =>
    [
        .. plans.Where(plan => plan is { State: SupportState.Closed, Effect: not (null or EffectWord.Unknown) })
            .SelectMany(plan => plan.Kinds.Select(kind => (Kind: kind, Better: plan.Effect is EffectWord.Helped or EffectWord.Partly)))
            .GroupBy(pair => pair.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new KindRecord(kind.Key, kind.Count(pair => pair.Better), kind.Count())),
    ];
}
