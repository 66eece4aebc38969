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

    /// <summary>All parts of a type that the text refers to, in the order of their names: headers, footers.</summary>
    public IEnumerable<XElement> All(string type) => Targets(main, package, relation => IsOf(relation, type)).Order(StringComparer.Ordinal).Select(Load).OfType<XElement>();

    /// <summary>The web page or document kept inside under that id of a relationship; null: it is something else or absent.</summary>
    public byte[]? Chunk(string id) => Targets(main, package, relation => relation.Attribute("Id")?.Value == id)
        .Select(name => package.Chunks.GetValueOrDefault(name)).FirstOrDefault();

    private XElement? Load(string? name) => name is not null && package.XmlParts.TryGetValue(name, out var content) ? SafeXml.Load(content) : null;

    private static string? Target(string source, OfficePackage package, string type) => Targets(source, package, relation => IsOf(relation, type)).FirstOrDefault();

    private static bool IsOf(XElement relation, string type) => relation.Attribute("Type")?.Value.EndsWith(type, StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<string> Targets(string source, OfficePackage package, Func<XElement, bool> isMeant)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        return package.XmlParts.TryGetValue($"{folder}_rels/{source[folder.Length..]}.rels", out var content)
            ? SafeXml.Load(content).Elements().Where(isMeant).Select(relation => relation.Attribute("Target")?.Value).OfType<string>()
                .Select(target => target.StartsWith('/') ? target[1..] : folder + target)
            : [];
    }
}
