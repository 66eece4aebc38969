using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Markers;

namespace QualityDomain.Assessments.Map;

/// <summary>Markers of the same class or of the whole work, for the check of objectivity. Each is a sign to look into.</summary>
internal static class MarkerEvidence
{
    public static IEnumerable<(Cause Cause, Evidence Evidence)> Of(Look look)
    {
        if (look.Observation.Half != OutcomeHalf.Above)
        {
            return [];
        }

        var seen = look.Analysis.Markers.Where(marker => marker is not Marker.JournalDisagreement && (marker.Group is null || look.Observation.Group is null || marker.Group == look.Observation.Group)).ToList();
        return seen.Count == 0
            ? [(KnownCauses.Objectivity, Evidence.Against(EvidenceKind.NoMarkers, Strength.Slight))]
            : seen.Select(marker => (KnownCauses.Objectivity, Evidence.For(EvidenceKind.MarkerSeen, Of(marker.Weight), of: marker.N) with { Marker = marker }));
    }

    private static Strength Of(Weight weight) => weight switch { Weight.Informative => Strength.Strong, Weight.Approximate => Strength.Marked, _ => Strength.Slight };
}
