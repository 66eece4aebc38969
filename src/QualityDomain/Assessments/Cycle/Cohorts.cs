using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.Assessments.Cycle;

/// <summary>Which works of the school may be compared with which.</summary>
public static class Cohorts
{
    /// <summary>How an earlier work stands to this one; null: it is no earlier work that it could be compared with.</summary>
    public static EarlierKind? KindOf(Assessment earlier, Assessment later) =>
        earlier.Id == later.Id || earlier.SchoolId != later.SchoolId || earlier.Subject is null || !SubjectName.Same(earlier.Subject, later.Subject) ? null
        : IsLater(later, earlier) ? EarlierKind.SamePupils
        : earlier.Procedure == later.Procedure && earlier.Grade == later.Grade && earlier.IsAdvanced == later.IsAdvanced && earlier.Year < later.Year ? EarlierKind.SameWork
        : null;

    /// <summary>Whether the later work was written after the earlier by the same pupils in the same subject: grade 4, then 5; start of the year, then its end.</summary>
    /// <remarks>A decision of ours: a cohort is a grade that moves up a year; who joined or left is counted by the comparison itself.</remarks>
    public static bool IsLater(Assessment later, Assessment earlier)
    {
        var (first, second) = (SchoolYearOf(earlier), SchoolYearOf(later));
        return earlier.SubjectIs(later.Subject)
            && earlier.Id != later.Id
            && first - earlier.Grade == second - later.Grade
            && (second > first || (second == first && DayOf(later) is { } after && DayOf(earlier) is { } before && after > before));
    }

    /// <summary>The start year of the school year in which the work was or will be written.</summary>
    /// <remarks>Without a day the federal works of spring end a school year; of others the year says as much.</remarks>
    public static int SchoolYearOf(Assessment work) => (work.ConductedOn ?? work.PlannedOn) is { } day ? SchoolYear.StartYearOf(day) : SchoolYearOf(work.Work, work.ReceivedOn);

    /// <summary>The same for a work that is not stored yet.</summary>
    /// <param name="latest">A day by which it was written; null: not known.</param>
    public static int SchoolYearOf(Work work, DateOnly? latest) => work.Year is not { } year ? latest is { } seen ? SchoolYear.StartYearOf(seen) : 0
        : work.Procedure is Catalogues.KnownProcedures.Vpr or Catalogues.KnownProcedures.Oge or Catalogues.KnownProcedures.Gve or Catalogues.KnownProcedures.Ege ? year - 1
        : latest is { } day && day.Year == year ? SchoolYear.StartYearOf(day)
        : year;

    private static bool SubjectIs(this Assessment work, string? subject) => work.Subject is not null && SubjectName.Same(work.Subject, subject);

    private static DateOnly? DayOf(Assessment work) => work.ConductedOn ?? work.PlannedOn ?? work.ReceivedOn;
}

/// <summary>How an earlier work stands to a later one.</summary>
public enum EarlierKind
{
    /// <summary>The same pupils: the cohort's own way.</summary>
    SamePupils,

    /// <summary>The same work a year or more before, written by others.</summary>
    SameWork,
}
