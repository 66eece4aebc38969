using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Map;

/// <summary>What stands behind results that agree with the journal.</summary>
/// <remarks>
/// Decisions of ours: figures do not tell knowledge, technology and method apart, so they get the same evidence; confirmed marks speak for the
/// duties done well. Marks may also agree on a low level, which speaks against all of them.
/// </remarks>
internal static class AgreementEvidence
{
    private const double Most = 0.80;
    private const double Half = 0.50;
    private const double Confirmed = 0.60;

    public static IEnumerable<(Cause Cause, Evidence Evidence)> Of(Look look)
    {
        if (look.Observation.Half != OutcomeHalf.Matches)
        {
            return [];
        }

        var judged = look.Judged(look.Group).ToList();
        var (good, weak) = (judged.Count(pair => pair.Status == ItemStatus.Sufficient), judged.Count(pair => pair.Status == ItemStatus.Insufficient));
        return Taught(good, weak, judged.Count).SelectMany(evidence => Skilled.Select(cause => (cause, evidence)))
            .Concat(Marks(look.Group.Journal).Select(evidence => (KnownCauses.GoodWork, evidence)))
            .Concat(Low(look.Group).SelectMany(evidence => Skilled.Append(KnownCauses.GoodWork).Select(cause => (cause, evidence))));
    }

    private static IEnumerable<Cause> Skilled => [KnownCauses.GoodKnowledge, KnownCauses.GoodTechnology, KnownCauses.GoodTeaching];

    private static IEnumerable<Evidence> Taught(int good, int weak, int all)
    {
        if (all > 0 && good >= Half * all)
        {
            yield return Evidence.For(EvidenceKind.TasksMastered, good >= Most * all ? Strength.Marked : Strength.Slight, good, all);
        }

        if (weak > 0)
        {
            yield return Evidence.Against(EvidenceKind.TasksWeak, weak >= Half * all ? Strength.Marked : Strength.Slight, weak, all);
        }
    }

    private static IEnumerable<Evidence> Marks(JournalFigures journal) =>
        journal.Confirmed >= Confirmed * journal.Pairs ? [Evidence.For(EvidenceKind.MarksConfirmed, Strength.Marked, journal.Confirmed, journal.Pairs)] : [];

    private static IEnumerable<Evidence> Low(GroupFigures group) =>
        group.Marks.Quality is { Interval.High: < Half } quality ? [Evidence.Against(EvidenceKind.QualityIsLow, Strength.Marked, quality.Count, quality.Of, quality.Value, quality.Interval)] : [];
}
