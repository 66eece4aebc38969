using System.Xml;
using QualityDomain;

namespace QualityBot.Documents;

/// <summary>Which parts an office file may have: what a document needs, and nothing that runs, hides files or fetches.</summary>
internal static class PartRules
{
    private static readonly string[] Archives = [".zip", ".rar", ".7z", ".gz", ".docx", ".xlsx", ".pptx", ".docm", ".xlsm", ".jar", ".exe"];
    private static readonly string[] Pictures = [".jpeg", ".jpg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf"];

    public static bool IsXml(string name) => name.EndsWith(".xml", Ignore) || name.EndsWith(".rels", Ignore);

    /// <summary>A piece of a web page that Word shows inside the document.</summary>
    public static bool IsWebPage(string name) => name.EndsWith(".html", Ignore) || name.EndsWith(".htm", Ignore) || name.EndsWith(".xhtml", Ignore);

    /// <summary>A whole document that Word shows inside this one; one that nothing of the text shows is a hidden file.</summary>
    public static bool IsKeptDocument(string name) => (name.EndsWith(".docx", Ignore) || name.EndsWith(".rtf", Ignore)) && !name.Contains("embeddings/", Ignore);

    public static bool IsPicture(string name) => Pictures.Any(ending => name.EndsWith(ending, Ignore));

    /// <summary>Refuses a part by its name alone.</summary>
    public static Problem? Refuse(string name) => name switch
    {
        _ when name.Contains("vbaProject", Ignore) || name.Contains("macrosheets/", Ignore) => new HasMacros(),
        _ when name.Contains("activeX", Ignore) || name.Contains("embeddings/", Ignore) || name.Contains("oleObject", Ignore) => new HasEmbeddedObjects(),
        _ when Archives.Any(ending => name.EndsWith(ending, Ignore)) && !IsKeptDocument(name) => new HasEmbeddedObjects(),
        _ when name.Contains("..", StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) => new Damaged(),
        "EncryptedPackage" or "EncryptionInfo" => new PasswordProtected(),
        _ => null,
    };

    /// <summary>Refuses a package by what its XML parts say.</summary>
    public static Problem? Refuse(IReadOnlyDictionary<string, byte[]> parts)
    {
        foreach (var (name, content) in parts)
        {
            var problem = name.EndsWith(".rels", Ignore) ? RefuseRelations(content)
                : name.Equals("[Content_Types].xml", Ignore) ? RefuseTypes(content)
                : SafeXml.Check(content);
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Refuses a document inside that the text does not show, or that would be refused by itself.</summary>
    public static Problem? Refuse(IReadOnlyDictionary<string, byte[]> parts, IReadOnlyDictionary<string, byte[]> chunks)
    {
        var shown = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, relations) in parts.Where(part => part.Key.EndsWith(".rels", Ignore)))
        {
            SafeXml.Walk(relations, element =>
            {
                _ = element.GetAttribute("Type")?.EndsWith("/aFChunk", Ignore) == true && shown.Add(Path.GetFileName(element.GetAttribute("Target") ?? ""));
                return null;
            });
        }

        var kept = chunks.Where(chunk => IsKeptDocument(chunk.Key)).ToArray();
        return kept.Length > Limits.KeptDocuments || kept.Any(chunk => !shown.Contains(Path.GetFileName(chunk.Key))) ? new HasEmbeddedObjects()
            : kept.Select(chunk => RefuseKept(chunk.Value)).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>A document inside may hold no further one, and nothing that is refused outside.</summary>
    private static Problem? RefuseKept(byte[] content) => FileKinds.Of(content) switch
    {
        FileKind.Rtf => content.AsSpan().IndexOf("\\objdata"u8) >= 0 || content.AsSpan().IndexOf("\\object"u8) >= 0 ? new HasEmbeddedObjects() : null,
        FileKind.Archive => OfficePackage.Open(content).Match<Problem?>(inner => inner.Chunks.Keys.Any(IsKeptDocument) ? new HasEmbeddedObjects() : null, problem => problem),
        _ => new HasEmbeddedObjects(),
    };

    private static Problem? RefuseTypes(byte[] content) =>
        SafeXml.Walk(content, element => element.GetAttribute("ContentType") is { } type && type.Contains("macroEnabled", Ignore) ? new HasMacros() : null);

    private static Problem? RefuseRelations(byte[] content) => SafeXml.Walk(content, element =>
    {
        var type = element.GetAttribute("Type") ?? "";
        return type switch
        {
            _ when type.EndsWith("/vbaProject", Ignore) => new HasMacros(),
            _ when type.EndsWith("/oleObject", Ignore) || type.EndsWith("/control", Ignore) || type.EndsWith("/package", Ignore) => new HasEmbeddedObjects(),
            _ when element.GetAttribute("TargetMode") is "External" && !IsHarmless(type, element.GetAttribute("Target") ?? "") => new HasExternalParts(),
            _ => null,
        };
    });

    /// <summary>
    /// A hyperlink is followed by a person only, and Word itself notes the local file of the template in nearly every document;
    /// everything else outside the file is fetched by the program that opens it.
    /// </summary>
    private static bool IsHarmless(string type, string target) =>
        type.EndsWith("/hyperlink", Ignore)
        || type.EndsWith("/attachedTemplate", Ignore) && (target.StartsWith("file:///", Ignore) && target.Length > 10 && target[9] == ':' || !target.Contains(':') && !target.StartsWith('\\') && !target.StartsWith('/'));

    private const StringComparison Ignore = StringComparison.OrdinalIgnoreCase;
}
