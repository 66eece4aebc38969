using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers.Results;

/// <summary>Markers with their numbers and limits, never a verdict.</summary>
internal static class MarkerSection
{
    public static IEnumerable<Block> Of(WorkFacts facts)
    {
        yield return new Heading(Texts.MarkersTitle, Level: 2);
        var lines = facts.Markers.Select(marker => (RichText)Texts.Marker(marker)).ToValueList();
        if (lines.Count == 0)
        {
            yield return new Paragraph(Texts.NoMarkers(facts));
            yield break;
        }

        yield return new Paragraph(Texts.MarkersLead) { KeepWithNext = true };
        yield return new ItemList(lines) { Numbered = false };
    }
}
