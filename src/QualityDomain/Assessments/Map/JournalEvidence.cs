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
        look.Observation.Half == OutcomeHalf.Matches || look.Journal is not { Outcome: { } outcome } journal ? []
        : Shift(look, journal, outcome).Concat(Direction(look, journal)).Concat(FarApart(journal)).Select(evidence => (KnownCauses.Objectivity, evidence));

    private static IEnumerable<Evidence> Shift(Look look, JournalFigures journal, JournalOutcome outcome)
    {
        var interval = new Statistics.Interval(outcome.Difference - outcome.HalfWidth, outcome.Difference + outcome.HalfWidth);
        yield return outcome.Half == OutcomeHalf.Matches
            ? Evidence.Against(EvidenceKind.JournalAgrees, outcome.HalfWidth > Wide ? Strength.Slight : Strength.Marked, journal.Confirmed, journal.Pairs, outcome.Difference, interval)
            : look.IsWeakness && outcome.Half == OutcomeHalf.Above
                ? Evidence.Against(EvidenceKind.JournalShift, Strength.Marked, journal.Raised, journal.Pairs, outcome.Difference, interval)
                : Evidence.For(EvidenceKind.JournalShift, Math.Abs(outcome.Difference) >= 2 * outcome.HalfWidth ? Strength.Strong : Strength.Marked,
                    outcome.Half == OutcomeHalf.Below ? journal.Lowered : journal.Raised, journal.Pairs, outcome.Difference, interval);
    }

    private static IEnumerable<Evidence> Direction(Look look, JournalFigures journal)
    {
        var down = journal.Lowered > journal.Raised;
        return down == look.IsWeakness && look.Analysis.Markers.OfType<Marker.JournalDisagreement>().Any(marker => Of(look, marker.Group) == journal)
            ? [Evidence.For(EvidenceKind.JournalOneWay, Strength.Marked, down ? journal.Lowered : journal.Raised, journal.Pairs)]
            : [];
    }

    private static IEnumerable<Evidence> FarApart(JournalFigures journal) =>
        journal.FarApart >= FewestFarApart ? [Evidence.For(EvidenceKind.JournalFarApart, Strength.Slight, journal.FarApart, journal.Pairs)] : [];

    private static JournalFigures? Of(Look look, string? group) => look.Analysis.Groups.FirstOrDefault(one => one.Group == group)?.Journal;
}
