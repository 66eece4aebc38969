using QualityDomain.Deadlines;
using QualityDomain.Tests.Support;

namespace QualityDomain.Tests.Deadlines;

public sealed class ExpressionTests
{
    [Fact]
    public void Expressions_in_the_styles_of_schools_read_as_a_careful_clerk_reads_them() =>
        Rows().Where(row => Read(row).Deadline.ToString() != row[2]).Select(row => $"{row[0]} [{row[1]}]: {Read(row).Deadline} for {row[2]}").ShouldBeEmpty();

    [Fact]
    public void Text_without_a_time_is_none_with_low_confidence() =>
        Rows().Where(row => row[2] == "none" && row[0].Any(char.IsLetterOrDigit)).Select(Read).ShouldAllBe(reading => reading.NeedsConfirmation && reading.Leftovers.Count > 0);

    [Fact]
    public void The_explanation_of_every_expression_is_a_sentence_without_code() =>
        Rows().Select(row => Read(row).Explanation).ShouldAllBe(words => words.Length > 3 && !words.Contains("Deadline", StringComparison.Ordinal) && !words.Contains('{', StringComparison.Ordinal));

    private static List<string[]> Rows() => Table.Rows("expressions.tsv");

    private static DeadlineReading Read(string[] row) => DeadlineReader.Read(row[0], DeadlineContext.Parse(row[1]));
}
