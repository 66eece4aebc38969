using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>The same cohort in two works: grade 4 and grade 5, start and end of a year, ВПР and ОГЭ.</summary>
/// <remarks>Codes of participants change with each procedure, so pupils are matched by the school's own stable key. Who has no pair is counted and shown.</remarks>
/// <param name="Transitions">Sixteen counts: earlier mark 2–5 by rows, later 2–5 by columns.</param>
/// <param name="Left">Only in the earlier work; <paramref name="Joined"/>: only in the later.</param>
/// <param name="Earlier">All marks of the earlier work, matched or not; <paramref name="Later"/>: of the later.</param>
public sealed record CohortDynamics(ValueList<int> Transitions, int Left, int Joined, MarkCounts Earlier, MarkCounts Later)
{
    public int Matched { get; } = Transitions.Sum();

    public int Lowered => Count((before, after) => after < before);

    public int Kept => Count((before, after) => after == before);

    public int Raised => Count((before, after) => after > before);

    /// <summary>Change of the quality of the matched pupils, with the interval of paired shares; null: fewer than five.</summary>
    public JournalOutcome? Change => Matched < Share.Fewest ? null : JournalOutcome.Of(
        lost: Count((before, after) => before >= 4 && after < 4), gained: Count((before, after) => before < 4 && after >= 4), Matched);

    /// <summary>One-sided sign test that marks fell.</summary>
    public double FallTest => SignTest.Down(Lowered, Raised);

    /// <summary>One-sided sign test that marks rose.</summary>
    public double RiseTest => SignTest.Down(Raised, Lowered);

    /// <summary>The difference of quality, later − earlier, of all marks as independent groups, for years in which pupils cannot be matched; null: fewer than five.</summary>
    public (double Difference, Interval Interval)? Unmatched => Earlier.Total < Share.Fewest || Later.Total < Share.Fewest ? null
        : (Later.Quality.Value!.Value - Earlier.Quality.Value!.Value,
           Interval.Difference(Later.Quality.Count, Later.Total, Earlier.Quality.Count, Earlier.Total));

    /// <param name="earlier">Stable key of the pupil → mark, 2–5.</param>
    public static CohortDynamics Of(IReadOnlyDictionary<string, int> earlier, IReadOnlyDictionary<string, int> later)
    {
        var transitions = new int[16];
        foreach (var (key, before) in earlier)
        {
            if (later.TryGetValue(key, out var after))
            {
                transitions[((before - 2) * 4) + after - 2]++;
            }
        }

        var matched = transitions.Sum();
        return new([.. transitions], earlier.Count - matched, later.Count - matched, MarkCounts.Of(earlier.Values), MarkCounts.Of(later.Values));
    }

    private int Count(Func<int, int, bool> isMeant) => Transitions.Where((_, at) => isMeant((at / 4) + 2, (at % 4) + 2)).Sum();
}
