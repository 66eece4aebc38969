using System.Xml.Linq;
using QualityDomain;

namespace QualityBot.Documents.Returned;

/// <summary>The table of contents of a package: which part a part refers to, and how a new one is announced.</summary>
internal sealed class PackageIndex(OfficePackage package)
{
    private const string Types = "[Content_Types].xml";

    /// <summary>The name of the main part, from the package's own relationships.</summary>
    public string? Main => Target("", "/officeDocument");

    /// <summary>The part that <paramref name="source"/> refers to by a relationship whose type ends so («/comments»); null: none.</summary>
    public string? Target(string source, string type) => Relations(source)?.Elements()
        .FirstOrDefault(relation => relation.Attribute("Type")?.Value.EndsWith(type, StringComparison.OrdinalIgnoreCase) == true)
        ?.Attribute("Target")?.Value is { } target ? Resolve(source, target) : null;

    /// <summary>The part that <paramref name="source"/> refers to by the relationship with this id; null: none.</summary>
    public string? TargetById(string source, string id) => Relations(source)?.Elements()
        .FirstOrDefault(relation => relation.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value is { } target ? Resolve(source, target) : null;

    /// <summary>Announces a new part beside <paramref name="source"/>: its content type and the relationship to it.</summary>
    /// <param name="source">The part that refers to it.</param>
    /// <param name="name">The full name of the new part.</param>
    /// <param name="relation">The end of the relationship's type; the beginning is that of the relationships of the package.</param>
    /// <returns>The parts that change by it.</returns>
    public Outcome<IReadOnlyDictionary<string, byte[]>> Announce(string source, string name, string relation, string contentType)
    {
        if (Text(Types) is not Outcome<PartText>.Ok(var types) || RelationsOf(source) is not Outcome<PartText>.Ok(var relations))
        {
            return new Damaged();
        }

        types.AtEndOf(types.Root, $"""<{Named(types, "Override")} PartName="/{name}" ContentType="{contentType}"/>""");
        relations.AtEndOf(relations.Root, $"""<{Named(relations, "Relationship")} Id="{FreeId(relations.Root)}" Type="{Family}{relation}" Target="/{name}"/>""");
        return new Dictionary<string, byte[]> { [Types] = types.ToBytes(), [RelationsName(source)] = relations.ToBytes() };
    }

    /// <summary>A name that no part has: «word/comments.xml», «word/comments2.xml», …</summary>
    public string FreeName(string stem) =>
        Enumerable.Range(1, Limits.ArchiveEntries + 1).Select(number => number == 1 ? $"{stem}.xml" : $"{stem}{number}.xml").First(name => !package.Has(name));

    /// <summary>What stands before the kind in the types of relationships: the transitional or the strict form of the format.</summary>
    private string Family => Relations("")?.Elements().Select(relation => relation.Attribute("Type")?.Value ?? "")
        .FirstOrDefault(type => type.EndsWith("/officeDocument", StringComparison.OrdinalIgnoreCase))?[..^"/officeDocument".Length]
        ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Outcome<PartText> RelationsOf(string source) => package.Has(RelationsName(source))
        ? Text(RelationsName(source))
        : PartText.Of("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>"""u8.ToArray());

    private Outcome<PartText> Text(string name) => package.XmlParts.TryGetValue(name, out var content) ? PartText.Of(content) : new Damaged();

    private XElement? Relations(string source) => package.XmlParts.TryGetValue(RelationsName(source), out var content) ? SafeXml.Load(content) : null;

    private static string Named(PartText part, string name) => part.PrefixOf(part.Root) is { Length: > 0 } prefix ? $"{prefix}:{name}" : name;

    private static string FreeId(XElement relations)
    {
        var known = relations.Elements().Select(relation => relation.Attribute("Id")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(known.Count + 1, known.Count + 1).Select(number => $"rId{number}").First(id => !known.Contains(id));
    }

    private static string RelationsName(string source)
    {
        var cut = source.LastIndexOf('/') + 1;
        return $"{source[..cut]}_rels/{source[cut..]}.rels";
    }

    private static string Resolve(string source, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var folders = source.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                folders.RemoveRange(Math.Max(0, folders.Count - 1), Math.Min(1, folders.Count));
            }
            else if (step != ".")
            {
                folders.Add(step);
            }
        }

        return string.Join('/', folders);
    }
}
