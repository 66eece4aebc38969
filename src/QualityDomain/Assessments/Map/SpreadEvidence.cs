using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;

namespace QualityDomain.Assessments.Map;

/// <summary>Whether all classes share a weakness: content and programme rather than one class's teaching.</summary>
/// <remarks>
/// Decisions of ours: a class counts as weak when at least half of the tasks in question lie below «sufficient» by the rule set (or it has
/// many «2», where that is the observation). Three classes make it strong, two marked; when one person teaches them all it says little.
/// </remarks>
internal static class SpreadEvidence
{
    public static IEnumerable<(Cause Cause, Evidence Evidence)> Of(Look look)
    {
        if (!look.IsWeakness)
        {
            return [];
        }

        return Classes(look).Concat(Skipped(look)).Concat(Absent(look));
    }

    private static IEnumerable<(Cause Cause, Evidence Evidence)> Classes(Look look)
    {
        var judged = look.Analysis.Classes.Select(one => IsWeak(look, one)).OfType<bool>().ToList();
        var (weak, all) = (judged.Count(each => each), judged.Count);
        if (all < 2)
        {
            yield break;
        }

        if (weak < all)
        {
            yield return (KnownCauses.Content, Evidence.Against(EvidenceKind.OthersManage, (all - weak) * 2 > all ? Strength.Strong : Strength.Marked, all - weak, all));
            yield break;
        }

        var sameTeacher = look.Facts.Teachers == 1;
        yield return (KnownCauses.Content, Evidence.For(EvidenceKind.WeakEverywhere, sameTeacher ? Strength.Slight : all > 2 ? Strength.Strong : Strength.Marked, weak, all));
        if (!sameTeacher && look.Observation.Group is null)
        {
            yield return (KnownCauses.SubjectKnowledge, Evidence.Against(EvidenceKind.WeakEverywhere, Strength.Marked, weak, all));
            yield return (KnownCauses.Teaching, Evidence.Against(EvidenceKind.WeakEverywhere, Strength.Slight, weak, all));
        }
    }

    /// <summary>Null: the class cannot be judged.</summary>
    private static bool? IsWeak(Look look, GroupFigures group)
    {
        switch (look.Observation.Kind)
        {
            case FindingKind.LowResult:
                return group.Marks.Failed.Value is { } failed ? failed >= LowResults.Threshold : null;
            case FindingKind.JournalBelow:
                return group.Journal.Outcome is { } outcome ? outcome.Half == OutcomeHalf.Below : null;
        }

        var below = group.Items.Where(item => look.Observation.Items.Contains(item.Task.Code))
            .Select(item => item.Solved is { } solved && Threshold(look, item) is { } enough ? solved < enough : (bool?)null).OfType<bool>().ToList();
        return below.Count == 0 ? null : below.Count(each => each) * 2 >= below.Count;
    }

    private static double? Threshold(Look look, ItemFigures item) => look.Analysis.Rules.Levels.FirstOrDefault(level => level.Level == item.Task.Level)?.Sufficient;

    /// <summary>«Не дошёл» rather than «не умеет»: not taught yet, or too long a work.</summary>
    private static IEnumerable<(Cause Cause, Evidence Evidence)> Skipped(Look look)
    {
        var (skipped, all) = (look.Items.Sum(item => item.Counts.Skipped), look.Items.Sum(item => item.Counts.N));
        return look.Items.Any(item => item.Skipped is null) || all == 0 || skipped < SupportNeed.ManySkipped * all ? []
            : [(KnownCauses.Content, Evidence.For(EvidenceKind.ManySkipped, Strength.Marked, skipped, all))];
    }

    /// <summary>Where a fifth and more were absent, the figures describe the others. A decision of ours.</summary>
    private static IEnumerable<(Cause Cause, Evidence Evidence)> Absent(Look look)
    {
        const double Many = 0.20;
        var all = look.Group.N + look.Group.Absent;
        return all < Statistics.Share.Fewest || look.Group.Absent < Many * all ? []
            : new[] { KnownCauses.SubjectKnowledge, KnownCauses.Teaching, KnownCauses.Content }.Select(cause => (cause, Evidence.Against(EvidenceKind.FewWrote, Strength.Slight, look.Group.Absent, all)));
    }
}
