using QualityDomain.Deadlines;
using QualityDomain.Tests.Support;
using Xunit.Abstractions;

namespace QualityDomain.Tests.Deadlines;

/// <summary>The set of other schools' wordings. The thresholds are those of the issue; the figures by kind stand in docs/reading.md.</summary>
public sealed class RealPhraseTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Judged> All = [.. Table.Rows("real-phrases.tsv").Select(Judge)];

    [Theory]
    [InlineData("date", 0.95)]
    [InlineData("span", 0.95)]
    [InlineData("months", 0.85)]
    [InlineData("recurring", 0.85)]
    [InlineData("relative", 0.85)]
    [InlineData("schedule", 0.85)]
    [InlineData("ongoing", 0.85)]
    [InlineData("on_event", 0.85)]
    [InlineData("term", 0.85)]
    [InlineData("composite", 0.85)]
    [InlineData("none", 0.85)]
    public void Wordings_of_a_kind_are_read_exactly(string kind, double least)
    {
        var rows = All.Where(row => row.Kind == kind).ToList();

        Report(rows.Where(row => !row.IsExact));
        ((double)rows.Count(row => row.IsExact) / rows.Count).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void A_date_is_hardly_ever_invented()
    {
        Report(All.Where(row => row.IsInvented));
        ((double)All.Count(row => row.IsInvented) / All.Count).ShouldBeLessThanOrEqualTo(0.005);
    }

    [Fact]
    public void Nine_of_ten_wrong_readings_say_so()
    {
        var wrong = All.Where(row => !row.IsAccepted).ToList();
        var silent = wrong.Where(row => !row.Reading.NeedsConfirmation).ToList();

        Report(silent);
        silent.Count.ShouldBeLessThanOrEqualTo(wrong.Count / 10);
    }

    private void Report(IEnumerable<Judged> rows)
    {
        foreach (var row in rows)
        {
            output.WriteLine($"{row.Text} [{row.Context}]: expected {row.Gold[0]}, read {row.Reading.Deadline} ({row.Reading.Confidence})");
        }
    }

    private static Judged Judge(string[] row) => new(row[0], row[1], row[2].Split(" | "), DeadlineReader.Read(row[0], DeadlineContext.Parse(row[1])));

    private sealed record Judged(string Text, string Context, string[] Gold, DeadlineReading Reading)
    {
        public bool IsExact => Reading.Deadline.ToString() == Gold[0];

        public bool IsAccepted => Gold.Contains(Reading.Deadline.ToString());

        /// <summary>A day or month is read where no reading of the clerk has one.</summary>
        public bool IsInvented => HasDay(Reading.Deadline.ToString()) && !Gold.Any(HasDay);

        public string Kind => Gold[0].Contains(" + ", StringComparison.Ordinal) ? "composite" : Gold[0].Split(':')[0] switch
        {
            "by" or "from" or "dates" => "date",
            "event" or "by-event" => "on_event",
            var kind => kind,
        };

        private static bool HasDay(string canonical) => canonical.Split(" + ").Any(part => part.Split(':')[0] is "date" or "by" or "from" or "dates" or "span" or "months");
    }
}
