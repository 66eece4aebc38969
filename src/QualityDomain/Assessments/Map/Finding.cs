using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Map;

/// <summary>An observation for which a person chose a cause, with its numbers as they were at that moment. Decisions name it, so the way from result to decision can be gone both ways (O-1).</summary>
/// <param name="AssessmentId">The work.</param>
/// <param name="Group">The class; null: all participants.</param>
/// <param name="N">How many pupils it rests on; <paramref name="Count"/>: how many of them it concerns.</param>
/// <param name="CauseId">The id of <see cref="Cause"/> that was chosen.</param>
/// <param name="ChosenById">Who chose or, being allowed no more, proposed it.</param>
public sealed record Finding(
    long Id, long SchoolId, long AssessmentId, FindingKind Kind, string? Group, int N, int Count, string CauseId, long ChosenById, DateOnly ChosenOn)
{
    /// <summary>Codes of the tasks; empty: the work as a whole.</summary>
    public ValueList<string> Items { get; init; } = [];

    /// <summary>The skill; null: not known, or several.</summary>
    public string? Skill { get; init; }

    /// <summary>As <see cref="Observation.Share"/>.</summary>
    public double? Share { get; init; }

    /// <summary>The lower end of the 95 % interval of <see cref="Share"/>; null together with <see cref="High"/>.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end.</summary>
    public double? High { get; init; }

    /// <summary>The name of the kind of marker; null: it is none.</summary>
    public string? Marker { get; init; }

    /// <summary>What was shown for and against the cause, line by line.</summary>
    public ValueList<string> Shown { get; init; } = [];

    /// <summary>Who accepted the choice: whoever chose, or who put the proposal in force; null: it is only proposed.</summary>
    public long? AcceptedById { get; init; }

    /// <summary>When; null together with <see cref="AcceptedById"/>.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The half of the map.</summary>
    public OutcomeHalf Half => Observation.HalfOf(Kind);

    /// <summary>Freezes an observation with the cause that was chosen; a cause of another half is refused.</summary>
    /// <param name="shown">The evidence in words, as the person saw it.</param>
    public static Outcome<Finding> Of(long id, long schoolId, long assessmentId, Observation observation, Cause cause, long byId, DateOnly on, IEnumerable<string> shown) =>
        !cause.Halves.Contains(observation.Half) ? new CauseOfOtherHalf(cause.Id) : new Finding(id, schoolId, assessmentId, observation.Kind, observation.Group, observation.N, observation.Count, cause.Id, byId, on)
        {
            Items = observation.Items,
            Skill = observation.Skill,
            Share = observation.Share,
            Low = observation.Interval?.Low,
            High = observation.Interval?.High,
            Marker = observation.Marker?.GetType().Name,
            Shown = [.. shown],
        };

    /// <summary>The choice holds from now on; who accepted it first stays.</summary>
    public Finding AcceptedBy(long personId, DateOnly on) => AcceptedById is null ? this with { AcceptedById = personId, AcceptedOn = on } : this;

    /// <summary>Whether it is the finding of that observation.</summary>
    public bool IsOf(Observation observation) =>
        Kind == observation.Kind && Group == observation.Group && Items.Equals(observation.Items) && Marker == observation.Marker?.GetType().Name;

    /// <summary>The interval of the share; null: none was known.</summary>
    public Interval? Interval => Low is { } low && High is { } high ? new(low, high) : null;
}
