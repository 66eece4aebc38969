using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Gaps;

/// <summary>Why somebody may need support. Each carries the numbers it rests on.</summary>
public abstract record NeedReason
{
    private NeedReason() { }

    /// <summary>The mark of the work is «2».</summary>
    public sealed record Failed(int? Points) : NeedReason;

    /// <summary>Fewer points in the basic tasks than the rule set asks for.</summary>
    public sealed record BasicsMissing(double Share, double Threshold) : NeedReason;

    /// <summary>So few points above the boundary of «3» that a single task decides.</summary>
    public sealed record NearTheBoundary(int Points, int Cut) : NeedReason;

    /// <summary>The journal is two marks higher or more.</summary>
    public sealed record FarBelowTheJournal(int Mark, int Journal) : NeedReason;

    /// <summary>Many tasks were not even begun.</summary>
    public sealed record ManyNotAttempted(int Skipped, int Tasks) : NeedReason;
}

/// <summary>A pupil who may need support, with every reason.</summary>
public sealed record SupportNeed(PupilGaps Gaps, ValueList<NeedReason> Reasons)
{
    /// <summary>So many points above the boundary still count as near it. A decision of ours.</summary>
    public const int Near = 1;

    /// <summary>From this share of tasks on not attempting is a reason of its own. A decision of ours.</summary>
    public const double ManySkipped = 0.30;

    /// <summary>The pupils with a reason, those with more reasons and gaps first.</summary>
    public static ValueList<SupportNeed> Of(IEnumerable<PupilGaps> pupils, ResultSheet sheet, ThresholdRuleSet rules) =>
        [.. pupils.Select(gaps => new SupportNeed(gaps, [.. ReasonsFor(gaps.Pupil, sheet, rules)])).Where(need => need.Reasons.Count > 0)
            .OrderByDescending(need => need.Reasons.Count).ThenByDescending(need => need.Gaps.Tasks.Count).ThenBy(need => need.Gaps.Pupil.Code, StringComparer.Ordinal)];

    private static IEnumerable<NeedReason> ReasonsFor(PupilResult pupil, ResultSheet sheet, ThresholdRuleSet rules)
    {
        if (pupil.Mark == 2)
        {
            yield return new NeedReason.Failed(pupil.Total);
        }

        if (LevelShares.Of(pupil, sheet.Tasks).Basic is { } basic && rules.Levels.FirstOrDefault(level => level.Level == DifficultyLevel.Basic) is { } threshold && basic < threshold.Insufficient)
        {
            yield return new NeedReason.BasicsMissing(basic, threshold.Sufficient);
        }

        if (pupil is { Mark: 3, Total: { } points } && sheet.Scale is { } scale && points >= scale.Three && points <= scale.Three + Near)
        {
            yield return new NeedReason.NearTheBoundary(points, scale.Three);
        }

        if (pupil is { Mark: { } mark, JournalMark: { } journal } && journal - mark >= 2)
        {
            yield return new NeedReason.FarBelowTheJournal(mark, journal);
        }

        if (pupil.Scores.Count(score => score.IsKnown && !score.IsAttempted) is var skipped && sheet.Tasks.Count > 0 && skipped >= ManySkipped * sheet.Tasks.Count)
        {
            yield return new NeedReason.ManyNotAttempted(skipped, sheet.Tasks.Count);
        }
    }
}
