using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Scenarios.Privacy;

/// <summary>Made-up names that nothing else in the program resembles, and the search for them.</summary>
internal static partial class Canaries
{
    public static bool AreIn(string text) => Forms().IsMatch(text);

    /// <summary>In any of the encodings in which a file may hold text, and inside zips.</summary>
    public static bool AreIn(byte[] bytes) =>
        AreIn(Encoding.UTF8.GetString(bytes)) || AreIn(Encoding.Unicode.GetString(bytes)) || AreIn(Encoding.Unicode.GetString(bytes.AsSpan(Math.Min(1, bytes.Length))))
        || (bytes.AsSpan().StartsWith("PK"u8) && Unzipped(bytes).Exists(AreIn));

    private static List<byte[]> Unzipped(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry =>
        {
            using var to = new MemoryStream();
            using var from = entry.Open();
            from.CopyTo(to);
            return to.ToArray();
        })];
    }

    /// <summary>In any letters, and as JSON escapes them.</summary>
    [GeneratedRegex("""канарейкин|щеглов|\\u04[13]a\\u0430\\u043d\\u0430\\u0440|\\u04[24]9\\u0435\\u0433\\u043b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
