using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Figures;

/// <summary>How a group did one task, as counts: they add up over classes and can be taken away, so that «the school without 4А» is exact.</summary>
/// <param name="N">Whose cell could be read.</param>
/// <param name="Full">All points; <paramref name="Partial"/>: some; <paramref name="Zero"/>: attempted, none; <paramref name="Skipped"/>: not attempted.</param>
/// <param name="Points">Their sum; <paramref name="Squares"/>: the sum of their squares.</param>
public readonly record struct ItemCounts(int N, int Full, int Partial, int Zero, int Skipped, long Points, long Squares)
{
    /// <summary>One pupil's cell.</summary>
    public static ItemCounts Of(Score score, int max) => !score.IsKnown ? default : new(
        1,
        score.IsAttempted && score.Points >= max ? 1 : 0,
        score.IsAttempted && score.Points > 0 && score.Points < max ? 1 : 0,
        score is { IsAttempted: true, Points: 0 } ? 1 : 0,
        score.IsAttempted ? 0 : 1,
        score.Points,
        (long)score.Points * score.Points);

    public static ItemCounts operator +(ItemCounts one, ItemCounts other) => new(
        one.N + other.N, one.Full + other.Full, one.Partial + other.Partial, one.Zero + other.Zero, one.Skipped + other.Skipped,
        one.Points + other.Points, one.Squares + other.Squares);

    public static ItemCounts operator -(ItemCounts one, ItemCounts other) => new(
        one.N - other.N, one.Full - other.Full, one.Partial - other.Partial, one.Zero - other.Zero, one.Skipped - other.Skipped,
        one.Points - other.Points, one.Squares - other.Squares);
}
