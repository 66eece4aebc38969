using QualityDomain.Deadlines;

namespace QualityDomain.Calendar;

/// <summary>A quarter or half-year of a school year, both ends included, as the school set it.</summary>
public sealed record Term(long Id, long SchoolId, int StartYear, TermKind Kind, int Number, DateOnly First, DateOnly Last);

/// <summary>Days without lessons for pupils, both ends included. They are working days for staff.</summary>
public sealed record Vacation(long Id, long SchoolId, int StartYear, DateOnly First, DateOnly Last)
{
    /// <summary>The grades that it concerns (an extra week of first-graders); empty: all.</summary>
    public ValueList<int> Grades { get; init; } = [];

    /// <summary>Whether pupils of the grade are free on <paramref name="day"/>.</summary>
    public bool Covers(DateOnly day, int grade) => First <= day && day <= Last && (Grades.Count == 0 || Grades.Contains(grade));
}
