using System.Globalization;
using System.Xml.Linq;

namespace QualityBot.Documents;

/// <summary>What a paragraph inherits from its style: being a heading, and being an item of a list.</summary>
internal sealed class DocxStyles(XNamespace w, XElement? part)
{
    private readonly Dictionary<string, XElement> styles = (part?.Elements(w + "style") ?? [])
        .GroupBy(style => style.Attribute(w + "styleId")?.Value ?? "")
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>Whether the paragraph is a heading, by its own outline level or by its style.</summary>
    public bool IsHeading(XElement? properties) => Chain(properties).Any(source =>
        int.TryParse(Value(source.Properties?.Element(w + "outlineLvl")), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9
        || source.Name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
        || source.Name.StartsWith("заголовок", StringComparison.OrdinalIgnoreCase)
        || source.Name.Equals("title", StringComparison.OrdinalIgnoreCase));

    /// <summary>The list of the paragraph and the depth in it; null when it is in none.</summary>
    public (string NumId, int Depth)? ListOf(XElement? properties)
    {
        int? depth = null;
        foreach (var (source, _) in Chain(properties))
        {
            var list = source?.Element(w + "numPr");
            if (int.TryParse(Value(list?.Element(w + "ilvl")), NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            {
                depth ??= level;
            }

            if (Value(list?.Element(w + "numId")) is { } numId)
            {
                return numId == "0" ? null : (numId, depth ?? 0);
            }
        }

        return null;
    }

    /// <summary>The paragraph's own properties, then those of its style, of the style that one is based on, and so on.</summary>
    private IEnumerable<(XElement? Properties, string Name)> Chain(XElement? properties)
    {
        yield return (properties, "");
        var id = Value(properties?.Element(w + "pStyle"));
        for (var step = 0; step < 12 && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return (style.Element(w + "pPr"), Value(style.Element(w + "name")) ?? id);
            id = Value(style.Element(w + "basedOn"));
        }
    }

    private string? Value(XElement? element) => element?.Attribute(w + "val")?.Value;
}
