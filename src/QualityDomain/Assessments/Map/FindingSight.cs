using QualityDomain.People;

namespace QualityDomain.Assessments.Map;

/// <summary>How much of a finding somebody sees beside a decision.</summary>
/// <remarks>Source: rule P-13 (S-13): what may point at a teacher is seen by those who propose or choose measures; the teacher sees results of the own classes.</remarks>
public enum FindingSight
{
    /// <summary>Only which work the decision comes from.</summary>
    Work,

    /// <summary>What stands out, with its numbers.</summary>
    Result,

    /// <summary>The chosen cause besides.</summary>
    Cause,
}

/// <summary>Who sees what of a finding.</summary>
public static class FindingSights
{
    /// <summary>What a work, or one class in it, touches as far as permissions ask.</summary>
    public static Scope ScopeOf(long schoolId, Work work, string? group) => new(schoolId)
    {
        Grades = work.Grade is { } grade ? [grade] : [],
        Classes = group is not null && SchoolClass.TryParse(group, out var one) ? [one.ToString()] : [],
        Subjects = work.Subject is { } subject ? [subject] : [],
    };

    public static FindingSight Of(Actor actor, Scope scope) =>
        Permissions.May(actor, Permission.ProposeMeasures, scope) || Permissions.May(actor, Permission.ChooseMeasures, scope) ? FindingSight.Cause
        : Permissions.May(actor, Permission.SeeAnalysis, scope) ? FindingSight.Result
        : FindingSight.Work;
}
