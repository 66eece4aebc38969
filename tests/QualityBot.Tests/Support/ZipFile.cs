using System.IO.Compression;
using System.Text;

namespace QualityBot.Tests.Support;

/// <summary>Builds archives entry by entry, also such as no office program would write.</summary>
internal sealed class ZipFile
{
    private readonly List<(string Name, byte[] Content)> entries = [];

    public ZipFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public ZipFile With(string name, byte[] content)
    {
        entries.RemoveAll(entry => entry.Name == name);
        entries.Add((name, content));
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = new DateTimeOffset(2026, 8, 28, 0, 0, 0, TimeSpan.Zero); // The same bytes at every run.
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }
}
