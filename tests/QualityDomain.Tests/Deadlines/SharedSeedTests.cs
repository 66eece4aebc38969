using QualityDomain.Deadlines;
using QualityDomain.Tests.Support;

namespace QualityDomain.Tests.Deadlines;

public sealed class SharedSeedTests
{
    [SharedFact]
    public void Every_expression_of_the_source_documents_reads_as_agreed()
    {
        var rows = SharedFolder.Lines("deadlines", "seeds.tsv").Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();

        rows.Select(row => (row[0], Kind(row), Readings(row))).ShouldBe(rows.Select(row => (row[0], row[3], row[4])));
    }

    private static DeadlineReading Read(string[] row) => DeadlineReader.Read(row[1].Replace("\\n", "\n", StringComparison.Ordinal), DeadlineContext.Parse(row[2]));

    private static string Kind(string[] row) => DeadlineKinds.NameOf(Read(row).Deadline);

    private static string Readings(string[] row) => string.Join(" | ", Read(row).Alternatives.Prepend(Read(row).Deadline));
}
