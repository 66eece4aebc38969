using System.IO.Compression;

namespace QualityBot.Documents.Returned;

/// <summary>The same archive with some parts written anew or added; every other part keeps its bytes and its place.</summary>
internal static class PackageCopy
{
    /// <summary>Archives need a date for a new part; it says nothing.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="package">A package that <see cref="OfficePackage"/> has passed.</param>
    /// <param name="parts">Contents by name, without a leading slash.</param>
    public static byte[] With(byte[] package, IReadOnlyDictionary<string, byte[]> parts)
    {
        using var copy = new MemoryStream();
        copy.Write(package);
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var known = archive.Entries.GroupBy(entry => Name(entry.FullName), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
            foreach (var (name, content) in parts)
            {
                if (!known.TryGetValue(name, out var entry))
                {
                    entry = archive.CreateEntry(name);
                    entry.LastWriteTime = Undated;
                }

                using var stream = entry.Open();
                stream.SetLength(0);
                stream.Write(content);
            }
        }

        return copy.ToArray();
    }

    private static string Name(string entry) => entry.TrimStart('/').Replace('\\', '/');
}
