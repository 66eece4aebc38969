using System.IO.Compression;
using System.Text;

namespace QualityBot.Tests.Documents;

/// <summary>Breaks the XML inside an office file and packs it again, so that the damage reaches the readers behind the archive.</summary>
internal static class BrokenParts
{
    private static readonly string[] Pieces = ["<w:tbl>", "</w:tr>", "<w:p/>", "<w:vMerge/>", "<w:gridSpan w:val=\"99999\"/>", "<w:tc>", "\"", ">", "&#0;", "Срок: ", "РЕШИЛИ: ", "1.1.1.1. ", "\t", "99.99.9999", "№"];

    public static byte[] Break(byte[] content, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(content));
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                var text = reader.ReadToEnd();
                using var writer = new StreamWriter(archive.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open());
                writer.Write(entry.FullName.EndsWith(".rels", StringComparison.Ordinal) || random.Next(3) > 0 && !entry.FullName.EndsWith("document.xml", StringComparison.Ordinal) ? text : Damage(text, random));
            }
        }

        return target.ToArray();
    }

    /// <summary>Mostly swaps whole elements, so that many results are still well-formed and strange.</summary>
    private static string Damage(string text, Random random)
    {
        var parts = text.Split("<w:tc>");
        if (parts.Length > 3 && random.Next(2) == 0)
        {
            var (a, b) = (random.Next(1, parts.Length - 1), random.Next(1, parts.Length - 1));
            (parts[a], parts[b]) = (parts[b], parts[a]);
            return string.Join("<w:tc>", parts);
        }

        var words = text.Split(' ');
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(words.Length);
            words[at] = random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] : words[random.Next(words.Length)];
        }

        return string.Join(' ', words);
    }
}
