using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain.Minutes;
using QualityDomain.People.Responsibles;

namespace QualityBot.Tests.Samples;

/// <summary>What the program reads in each sample: item, deadline and parties in canonical form, one line each.</summary>
/// <remarks>The expected files were read by a person; QUALITYBOT_WRITE_EXPECTED=1 writes them anew after a change that is wanted.</remarks>
public sealed class SampleReadingTests
{
    private static readonly string Expected = Path.Combine(Path.GetDirectoryName(Repository.Samples)!, "tests", "QualityBot.Tests", "Samples", "Expected");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Repository.Samples).Select(Path.GetFileName).OfType<string>().Where(IsPaper).Order(StringComparer.Ordinal)];

    /// <summary>The staff list and the workbooks of results are no papers with decisions; they have tests of their own.</summary>
    private static bool IsPaper(string name) => name != "staff.xlsx" && !name.StartsWith("results-", StringComparison.Ordinal) && !name.StartsWith("Форма сбора", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_reads_as_it_was_meant(string name)
    {
        var document = MinutesReader.Read(DocumentOpener.Open(File.ReadAllBytes(Path.Combine(Repository.Samples, name)), name).Match(opened => opened, problem => throw new InvalidDataException($"{problem}")), null);
        var lines = document.Decisions
            .Select(read => $"{read.Number ?? "–"} | {read.Deadline.Deadline} | {string.Join("; ", PartiesReader.Read(read.ResponsibleText).Parties)}")
            .Prepend($"{document.Head.Kind} | {document.Decisions.Count} decisions | {document.Skipped.Count} skipped").ToList();
        var path = Path.Combine(Expected, $"{name}.txt");
        if (Environment.GetEnvironmentVariable("QUALITYBOT_WRITE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Expected);
            File.WriteAllLines(path, lines);
        }

        lines.ShouldBe(File.ReadAllLines(path));
    }
}
