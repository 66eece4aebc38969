using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Map;

/// <summary>Something that stands out in a work, with its numbers. Nobody has chosen a cause yet; with a choice it becomes a <see cref="Finding"/>.</summary>
/// <param name="Group">The class; null: all participants.</param>
/// <param name="N">How many pupils it rests on.</param>
/// <param name="Count">
/// How many of them it concerns: with «2», with the gap, with a mark moved in that direction; for a marker as many as <paramref name="N"/>.
/// </param>
public sealed record Observation(FindingKind Kind, string? Group, int N, int Count)
{
    /// <summary>Codes of the tasks that it is about, in the order of the work; empty: the work as a whole.</summary>
    public ValueList<string> Items { get; init; } = [];

    /// <summary>The skill that these tasks check; null: not known, or several.</summary>
    public string? Skill { get; init; }

    /// <summary>
    /// Share of «2», share of points, or difference of quality work − journal; 0–1, a difference −1 to 1. Null: a marker, which has a probability at most.
    /// </summary>
    public double? Share { get; init; }

    /// <summary>The 95 % interval of <see cref="Share"/>.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The marker; null: it is none.</summary>
    public Markers.Marker? Marker { get; init; }

    /// <summary>The half of the map that it is looked up in.</summary>
    public OutcomeHalf Half => HalfOf(Kind);

    /// <summary>The same thing has the same key whenever the same work is looked at: «WeakTask/4А/7».</summary>
    public string Key => string.Join('/', new[] { $"{Kind}", Group ?? "", Marker is null ? string.Join(',', Items) : Marker.GetType().Name, $"{(Marker as Markers.Marker.BoundaryPeak)?.Mark}" }).TrimEnd('/');

    /// <remarks>
    /// A weakness is looked up in the first half whatever the journal says: the journal is evidence there. What lies above the journal, and
    /// markers, have no half of their own in the source and lead to the check of objectivity. Decisions of ours.
    /// </remarks>
    internal static OutcomeHalf HalfOf(FindingKind kind) => kind switch
    {
        FindingKind.JournalMatches => OutcomeHalf.Matches,
        FindingKind.JournalAbove or FindingKind.Marker => OutcomeHalf.Above,
        _ => OutcomeHalf.Below,
    };
}
