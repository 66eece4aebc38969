using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityDomain.Assessments.Cycle;

/// <summary>A scale that the school set for a work, with where it stands. Scales of ВПР are recommendations; boundaries are never inferred from results.</summary>
/// <param name="Three">The lowest points of «3», included; the same for the others.</param>
/// <param name="Paper">The act of the school that it stands in.</param>
/// <param name="SetById">0: by a verb on the school's machine.</param>
public sealed record OwnScale(
    long Id, long SchoolId, string Procedure, string Subject, int Grade, int Year, int Max, int Three, int Four, int Five, string Paper, long SetById, DateOnly SetOn)
{
    public bool IsAdvanced { get; init; }

    /// <summary>Whether it is meant for the work.</summary>
    public bool Fits(Work work, int max) => Max == max && Grade == work.Grade && Year == work.Year && IsAdvanced == work.IsAdvanced && Procedure == work.Procedure && SubjectName.Same(Subject, work.Subject);

    /// <summary>As the analysis uses it.</summary>
    public MarkScale Scale => new(Procedure, Subject, Grade, Max, Three, Four, Five, Paper) { FirstYear = Year, IsOwn = true };

    /// <summary>Refused when the boundaries do not rise inside the work.</summary>
    public Outcome<OwnScale> Sound() => Scale.IsSound ? this : new Results.UnsoundScale(Three, Four, Five, Max);
}
