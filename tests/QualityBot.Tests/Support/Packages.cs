using System.IO.Compression;
using System.Text;

namespace QualityBot.Tests.Support;

/// <summary>Office files taken apart, for comparing them part by part.</summary>
internal static class Packages
{
    /// <summary>The parts by name, in the order of the archive.</summary>
    public static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    public static string Text(byte[] package, string part) => Encoding.UTF8.GetString(Parts(package)[part]);

    /// <summary>Names of parts that are new or differ.</summary>
    public static IReadOnlyList<string> Changed(byte[] before, byte[] after)
    {
        var old = Parts(before);
        return [.. Parts(after).Where(part => !old.TryGetValue(part.Key, out var content) || !content.AsSpan().SequenceEqual(part.Value)).Select(part => part.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Names of parts that are gone.</summary>
    public static IReadOnlyList<string> Lost(byte[] before, byte[] after) => [.. Parts(before).Keys.Except(Parts(after).Keys)];
}
