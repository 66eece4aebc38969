using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Catalogues;

/// <summary>Marks of a larger group in the same work: the country, the region, the municipality, the school itself.</summary>
/// <param name="Name">As in the table: «Вся выборка», the region, «МБОУ …».</param>
/// <param name="Twos">Share of the mark, 0–1; the same for the others. Rounded shares need not sum to 1.</param>
public sealed record BenchmarkRow(string Name, BenchmarkLevel Level, int Participants, double Twos, double Threes, double Fours, double Fives)
{
    /// <summary>Organisations that took part; null: the row is one organisation or does not say.</summary>
    public int? Organisations { get; init; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; init; } = "";

    public double PassRate => Threes + Fours + Fives;

    public double QualityRate => Fours + Fives;

    /// <summary>How many got each mark, from the shares: exact for a school, where rounding cannot hide a pupil.</summary>
    public MarkCounts Counts => new(Round(Fives), Round(Fours), Round(Threes), Round(Twos));

    /// <summary>The difference of a group's quality from this row, with the interval; null: too few marks.</summary>
    public (double Difference, Interval Interval)? QualityAgainst(MarkCounts group) => group.Total < Share.Fewest || Participants == 0
        ? null
        : (group.Quality.Value!.Value - QualityRate, Interval.Difference(group.Fours + group.Fives, group.Total, Round(QualityRate), Participants));

    private int Round(double share) => (int)Math.Round(share * Participants, MidpointRounding.AwayFromZero);
}

/// <summary>Marks against the journal in a larger group, as counts of participants.</summary>
public sealed record JournalBenchmark(string Name, BenchmarkLevel Level, int Lowered, int Confirmed, int Raised)
{
    public int Pairs => Lowered + Confirmed + Raised;
}

/// <summary>How wide the group of a benchmark is.</summary>
public enum BenchmarkLevel
{
    Country,
    Region,
    Municipality,
    School,
}

/// <summary>The benchmarks that the program knows; more come from the files of a procedure.</summary>
public static class KnownBenchmarks
{
    public static ValueList<(Work Work, BenchmarkRow Row)> All { get; } =
    [
        (new(KnownProcedures.Vpr, "Русский язык", 4, 2026),
         new("Вся выборка", BenchmarkLevel.Country, 1_722_202, 0.0506, 0.3292, 0.4433, 0.1769) { Source = "ФИС ОКО, «Статистика по отметкам», ВПР 2026" }),
    ];

    /// <summary>The rows known for that work.</summary>
    public static ValueList<BenchmarkRow> For(Work work) => [.. All.Where(known => known.Work.IsSameAs(work)).Select(known => known.Row)];
}
