using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>Whether the quality by the work lies below, at or above the quality by the journal: the half of the technological map.</summary>
/// <remarks>A decision of ours: no fixed number of points, but the 95 % interval of the difference of paired shares decides; inside it they match.</remarks>
/// <param name="Difference">Work − journal, −1 to 1.</param>
/// <param name="HalfWidth">d = 1.96·√(b + c − (b − c)²/n)/n of the discordant pairs b and c.</param>
public sealed record JournalOutcome(OutcomeHalf Half, double Difference, double HalfWidth)
{
    /// <param name="lost">Pupils with 4 or 5 by the journal and less by the work.</param>
    /// <param name="gained">The other way.</param>
    /// <param name="pairs">All pupils with both marks, from 1.</param>
    public static JournalOutcome Of(int lost, int gained, int pairs)
    {
        double shift = gained - lost;
        var half = Interval.Z * Math.Sqrt(lost + gained - (shift * shift / pairs)) / pairs;
        var difference = shift / pairs;
        return new(difference < -half ? OutcomeHalf.Below : difference > half ? OutcomeHalf.Above : OutcomeHalf.Matches, difference, half);
    }
}

/// <summary>The halves of the map; results above the journal have none in the source and lead to the check of objectivity.</summary>
public enum OutcomeHalf
{
    Below,
    Matches,
    Above,
}
