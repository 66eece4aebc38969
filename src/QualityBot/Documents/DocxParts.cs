using System.Xml.Linq;

namespace QualityBot.Documents;

/// <summary>The parts of a docx by their role. Names are free in the format; the relationships say which part is which.</summary>
internal sealed class DocxParts(OfficePackage package)
{
    private readonly string main = Target("", package, "/officeDocument") ?? "word/document.xml";

    /// <summary>The text; null when the package has none.</summary>
    public XElement? Main => Load(main);

    /// <summary>A part that the text refers to, by the end of the type of its relationship («/styles»).</summary>
    public XElement? Of(string type) => Load(Target(main, package, type));

    private XElement? Load(string? name) => name is not null && package.XmlParts.TryGetValue(name, out var content) ? SafeXml.Load(content) : null;

    private static string? Target(string source, OfficePackage package, string type)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        if (!package.XmlParts.TryGetValue($"{folder}_rels/{source[folder.Length..]}.rels", out var content))
        {
            return null;
        }

        var target = SafeXml.Load(content).Elements()
            .FirstOrDefault(relation => relation.Attribute("Type")?.Value.EndsWith(type, StringComparison.OrdinalIgnoreCase) == true)
            ?.Attribute("Target")?.Value;
        return target is null ? null
            : target.StartsWith('/') ? target[1..]
            : folder + target;
    }
}
