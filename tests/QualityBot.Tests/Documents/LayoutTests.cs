using System.Globalization;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Documents;

/// <summary>Documents in the layouts of other schools, read as a careful clerk reads them.</summary>
public sealed class LayoutTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "QualityBot.Tests", "Documents", "Layouts");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.layout").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_layout_is_read_as_a_clerk_reads_it(string name)
    {
        var score = LayoutScore.Of(LayoutFile.Load(Path.Combine(Folder, $"{name}.layout")));
        if (Environment.GetEnvironmentVariable("QUALITYBOT_LAYOUT_FIGURES") is { } figures)
        {
            File.AppendAllText(figures, string.Create(CultureInfo.InvariantCulture, $"{name}\t{score.Expected}\t{score.Exact}\t{score.Differences.Count}\n{string.Concat(score.Differences.Select(line => $"    {line}\n"))}"));
        }

        score.Differences.ShouldBeEmpty();
    }
}
