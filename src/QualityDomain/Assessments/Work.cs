using QualityDomain.People;

namespace QualityDomain.Assessments;

/// <summary>Which work was written, as far as it is known.</summary>
/// <param name="Procedure">The code of <see cref="Catalogues.KnownProcedures"/>, or the school's own title; null: not said.</param>
/// <param name="Subject">In its ordinary name; null: not said.</param>
/// <param name="Grade">1–11; null: not said.</param>
/// <param name="Year">The calendar year in which it was written; null: not said.</param>
public sealed record Work(string? Procedure, string? Subject, int? Grade, int? Year)
{
    /// <summary>Whether it is the work for classes with advanced study; ordinary scales do not fit it.</summary>
    public bool IsAdvanced { get; init; }

    public static Work Unknown { get; } = new(null, null, null, null);

    /// <summary>Whether nothing that both say differs.</summary>
    public bool AgreesWith(Work other) =>
        Agree(Procedure, other.Procedure) && (Subject is null || other.Subject is null || SubjectName.Same(Subject, other.Subject))
        && Agree(Grade, other.Grade) && Agree(Year, other.Year) && (IsAdvanced == other.IsAdvanced || Subject is null || other.Subject is null);

    /// <summary>Whether both are wholly known and the same.</summary>
    public bool IsSameAs(Work other) => AgreesWith(other) && IsComplete && other.IsComplete;

    /// <summary>What this one does not say, taken from the other.</summary>
    public Work FilledFrom(Work other) => new(Procedure ?? other.Procedure, Subject ?? other.Subject, Grade ?? other.Grade, Year ?? other.Year) { IsAdvanced = IsAdvanced || other.IsAdvanced };

    private bool IsComplete => this is { Procedure: not null, Subject: not null, Grade: not null, Year: not null };

    private static bool Agree(object? one, object? other) => one is null || other is null || one.Equals(other);
}
