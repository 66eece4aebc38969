using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Markers;

namespace QualityDomain.Assessments.Map;

/// <summary>Objectivity of current marks, from work against journal.</summary>
/// <remarks>Decisions of ours: a shift of twice its half-width is strong; agreement in a wide interval (over ten points) says little.</remarks>
internal static class JournalEvidence
{
    private const double Wide = 0.10;
    private const int FewestFarApart = 2;

    public static IEnumerable<(Cause Cause, Evidence Evidence)> Of(Look look) =>
        look.Observation.Half == OutcomeHalf.Matches || look.Journal is not { Journal.Outcome: { } outcome } group ? []
        : Shift(look, group, outcome).Concat(Direction(look, group)).Concat(FarApart(group.Journal)).Select(evidence => (KnownCauses.Objectivity, evidence));

    private static IEnumerable<Evidence> Shift(Look look, GroupFigures group, JournalOutcome outcome)
    {
        var (journal, interval) = (group.Journal, new Statistics.Interval(outcome.Difference - outcome.HalfWidth, outcome.Difference + outcome.HalfWidth));
        return Observations.HalfOf(look.Analysis, group) == OutcomeHalf.Matches
            ? [Evidence.Against(EvidenceKind.JournalAgrees, outcome.HalfWidth > Wide ? Strength.Slight : Strength.Marked, journal.Confirmed, journal.Pairs, outcome.Difference, interval)]
            : outcome.Half == OutcomeHalf.Matches ? []
            : look.IsWeakness && outcome.Half == OutcomeHalf.Above
                ? [Evidence.Against(EvidenceKind.JournalShift, Strength.Marked, journal.Raised, journal.Pairs, outcome.Difference, interval)]
                : [Evidence.For(EvidenceKind.JournalShift, Math.Abs(outcome.Difference) >= 2 * outcome.HalfWidth ? Strength.Strong : Strength.Marked,
                    outcome.Half == OutcomeHalf.Below ? journal.Lowered : journal.Raised, journal.Pairs, outcome.Difference, interval)];
    }

    private static IEnumerable<Evidence> Direction(Look look, GroupFigures group)
    {
        var down = group.Journal.Lowered > group.Journal.Raised;
        return down == look.IsWeakness && look.Analysis.Markers.OfType<Marker.JournalDisagreement>().Any(marker => marker.Group == group.Group)
            ? [Evidence.For(EvidenceKind.JournalOneWay, Strength.Marked, down ? group.Journal.Lowered : group.Journal.Raised, group.Journal.Pairs)]
            : [];
    }

    private static IEnumerable<Evidence> FarApart(JournalFigures journal) =>
        journal.FarApart >= FewestFarApart ? [Evidence.For(EvidenceKind.JournalFarApart, Strength.Slight, journal.FarApart, journal.Pairs)] : [];
}
