using QualityDomain.Assessments.Figures;

namespace QualityDomain.Assessments.Markers;

/// <summary>Marks of the work against the journal: the sign test of lowered and raised, for the school and for each class.</summary>
internal static class JournalMarkers
{
    public static IEnumerable<Marker> Find(IEnumerable<GroupFigures> groups)
    {
        var judged = groups.Where(group => group.Journal.Pairs >= Marker.FewestInClass).ToList();
        return judged.Select(group => new Marker.JournalDisagreement(group.Group, group.Journal.Pairs, group.Journal.SignTest, group.Journal.Lowered, group.Journal.Confirmed, group.Journal.Raised))
            .Where(marker => marker.P < Marker.Level / judged.Count);
    }
}
