using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Map;

/// <summary>Teaching of a topic, from one class beside the others; how broad a weakness is.</summary>
/// <remarks>
/// Decisions of ours: figures never tell knowledge of a subject from ways of teaching it, so the former gets slight evidence only; a class that
/// is weaker by the journal as well may simply be another class of pupils, which speaks against both.
/// </remarks>
internal static class ClassEvidence
{
    private const double Far = -0.10;

    public static IEnumerable<(Cause Cause, Evidence Evidence)> Of(Look look) => !look.IsWeakness ? []
        : look.Observation.Group is not null && look.Analysis.Classes.Count > 1 ? Beside(look).Concat(Pupils(look))
        : Breadth(look);

    private static IEnumerable<(Cause Cause, Evidence Evidence)> Beside(Look look)
    {
        var own = look.Analysis.Comparisons.Where(one => one.Group == look.Observation.Group).ToList();
        var below = own.Where(one => one is { IsSure: true, Difference: < 0 }).ToList();
        if (below.Count == 0)
        {
            foreach (var cause in own.Count == 0 ? [] : new[] { KnownCauses.SubjectKnowledge, KnownCauses.Teaching })
            {
                yield return (cause, Evidence.Against(EvidenceKind.RestIsEven, Strength.Slight, own.Count, own.Count));
            }

            yield break;
        }

        var meant = below.Where(one => look.Observation.Items.Count == 0 || look.Observation.Items.Contains(one.Task.Code)).DefaultIfEmpty(below[0]).MinBy(one => one.Difference)!;
        var isBroad = below.Count >= Observations.Broad;
        yield return (KnownCauses.Teaching, Evidence.For(EvidenceKind.BelowOthers, meant.Interval.High < Far ? Strength.Strong : Strength.Marked, below.Count, own.Count, meant.Difference, meant.Interval));
        yield return (KnownCauses.SubjectKnowledge, isBroad
            ? Evidence.For(EvidenceKind.BelowOthers, Strength.Slight, below.Count, own.Count, meant.Difference, meant.Interval)
            : Evidence.Against(EvidenceKind.RestIsEven, Strength.Slight, own.Count - below.Count, own.Count));
    }

    private static IEnumerable<(Cause Cause, Evidence Evidence)> Pupils(Look look)
    {
        var (own, all) = (look.Group.Journal.JournalQuality, look.Analysis.School.Journal.JournalQuality);
        var (others, of) = (all.Count - own.Count, all.Of - own.Of);
        if (own.Of < Share.Fewest || of < Share.Fewest || Interval.Difference(own.Count, own.Of, others, of) is not { High: < 0 } interval)
        {
            return [];
        }

        var evidence = Evidence.Against(EvidenceKind.WeakerByJournalToo, Strength.Marked, own.Count, own.Of, own.Value - ((double)others / of), interval);
        return [(KnownCauses.Teaching, evidence), (KnownCauses.SubjectKnowledge, evidence)];
    }

    private static IEnumerable<(Cause Cause, Evidence Evidence)> Breadth(Look look)
    {
        var judged = look.Judged(look.Group).ToList();
        var weak = judged.Count(pair => pair.Status == ItemStatus.Insufficient);
        return weak == 0 || judged.Count < 4 ? []
            : weak * 4 <= judged.Count ? [(KnownCauses.SubjectKnowledge, Evidence.Against(EvidenceKind.FewTasksWeak, Strength.Slight, weak, judged.Count))]
            : weak * 2 >= judged.Count ? [(KnownCauses.SubjectKnowledge, Evidence.For(EvidenceKind.ManyTasksWeak, Strength.Slight, weak, judged.Count))]
            : [];
    }
}
