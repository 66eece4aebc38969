using System.Diagnostics;
using QualityBot.Documents;
using QualityBot.Tests.Samples;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

/// <summary>Files broken at random: refused or read, never a crash, never a hang.</summary>
public sealed class MutatedFilesTests
{
    /// <summary>How many broken files; the short form is the default.</summary>
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("QUALITYBOT_MUTATIONS"), out var count) ? count : 2_000;

    [Fact]
    public void Broken_bytes_never_crash_the_reader() => Try(new Random(12), _ => true, (content, random) =>
    {
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            content[random.Next(content.Length)] = (byte)random.Next(256);
        }

        return random.Next(6) == 0 ? content[..random.Next(content.Length)] : content;
    });

    [Fact]
    public void Broken_parts_never_crash_the_reader() => Try(new Random(34), name => Path.GetExtension(name) is ".docx" or ".xlsx", BrokenParts.Break);

    private static void Try(Random random, Func<string, bool> isMeant, Func<byte[], Random, byte[]> damage)
    {
        var originals = SampleFiles.All.Where(sample => isMeant(sample.Key)).Select(sample => sample.Value()).ToArray();
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < Count / 2; i++)
        {
            var broken = damage([.. originals[i % originals.Length]], random);
            var start = Stopwatch.GetTimestamp();
            _ = DocumentOpener.Open(broken, "a.docx").Match(document => MinutesReader.Read(document, null).Decisions.Count, _ => -1);
            slowest = Stopwatch.GetElapsedTime(start) is var taken && taken > slowest ? taken : slowest;
        }

        slowest.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
