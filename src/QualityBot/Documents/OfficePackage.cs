using System.IO.Compression;
using QualityDomain;

namespace QualityBot.Documents;

/// <summary>An unpacked OOXML file that has passed every check of <see cref="Limits"/>. Only its XML parts are kept.</summary>
internal sealed record OfficePackage(IReadOnlyDictionary<string, byte[]> XmlParts, bool HasPictures)
{
    /// <summary>Web pages and whole documents that the document keeps inside as they came, by the name of their part.</summary>
    public IReadOnlyDictionary<string, byte[]> Chunks { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Whether somebody signed the file electronically. Source: ECMA-376 Part 2, 13 (signatures lie in this folder in every office program).</summary>
    public bool IsSigned => XmlParts.Keys.Any(name => name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the part exists; names have no leading slash.</summary>
    public bool Has(string part) => XmlParts.ContainsKey(part);

    /// <summary>Unpacks and checks; nothing of the content is trusted, neither names nor declared sizes.</summary>
    public static Outcome<OfficePackage> Open(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > Limits.ArchiveEntries ? new BombLike() : Unpack(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException
            or ArgumentException or IOException or OverflowException or IndexOutOfRangeException)
        {
            return new Damaged();
        }
    }

    private static Outcome<OfficePackage> Unpack(ZipArchive archive)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var chunks = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var pictures = false;
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            if (PartRules.Refuse(entry.FullName) is { } problem)
            {
                return problem;
            }

            var isChunk = PartRules.IsWebPage(entry.FullName) || PartRules.IsKeptDocument(entry.FullName);
            var keep = isChunk || PartRules.IsXml(entry.FullName);
            if (!TryUnpack(entry, keep, ref total, out var bytes))
            {
                return new BombLike();
            }

            pictures |= PartRules.IsPicture(entry.FullName);
            if (keep && !(isChunk ? chunks : parts).TryAdd(entry.FullName.TrimStart('/').Replace('\\', '/'), bytes))
            {
                return new Damaged(); // Two parts of one name: programs would disagree which one is the document.
            }
        }

        return (PartRules.Refuse(parts) ?? PartRules.Refuse(parts, chunks)) is { } refusal ? refusal : new OfficePackage(parts, pictures) { Chunks = chunks };
    }

    private static bool TryUnpack(ZipArchiveEntry entry, bool keep, ref long total, out byte[] bytes)
    {
        bytes = [];
        using var packed = entry.Open();
        using var kept = new MemoryStream();
        var buffer = new byte[32 * 1024];
        long size = 0;
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            size += read;
            total += read;
            if (total > Limits.UnpackedBytes
                || keep && size > Limits.XmlPartBytes
                || size > Limits.RatioFreeBytes && size > Limits.Ratio * Math.Max(1, entry.CompressedLength))
            {
                return false;
            }

            if (keep)
            {
                kept.Write(buffer, 0, read);
            }
        }

        bytes = keep ? kept.ToArray() : [];
        return true;
    }
}
