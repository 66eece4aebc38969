using System.Globalization;

namespace QualityDomain.FollowUp;

/// <summary>One thing to be said about an assignment, once.</summary>
/// <param name="On">The working day on which it is said.</param>
/// <param name="Due">The due day it speaks of: after a postponement the steps begin anew.</param>
/// <param name="DaysBefore">The rung of the ladder when <paramref name="Kind"/> is <see cref="StepKind.Before"/>; else 0.</param>
public readonly record struct Step(long AssignmentId, StepKind Kind, DateOnly On, DateOnly Due, int DaysBefore = 0)
{
    /// <summary>The name inside the assignment: <c>given</c>, <c>-7</c>, <c>-0</c>, <c>look</c>, <c>back/2026-11-20</c>, <c>over/2026-11-23</c>.</summary>
    public string Name => Kind switch
    {
        StepKind.Given => "given",
        StepKind.Before => string.Create(CultureInfo.InvariantCulture, $"-{DaysBefore}"),
        StepKind.Returned => string.Create(CultureInfo.InvariantCulture, $"back/{On:yyyy-MM-dd}"),
        StepKind.Look => "look",
        _ => string.Create(CultureInfo.InvariantCulture, $"over/{On:yyyy-MM-dd}"),
    };

    /// <summary>The natural key: however often it is planned, it is issued once.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{AssignmentId}/{Name}/{Due:yyyy-MM-dd}");
}

/// <summary>What a step says, the weightier later.</summary>
public enum StepKind
{
    /// <summary>«Вам поручено», or the due day is another one now.</summary>
    Given,

    /// <summary>A report came back with a reason.</summary>
    Returned,

    /// <summary>The one question in the middle of a year-long task.</summary>
    Look,

    /// <summary>A rung of the ladder before the due day, or the day itself.</summary>
    Before,

    /// <summary>The due day passed.</summary>
    Overdue,
}
