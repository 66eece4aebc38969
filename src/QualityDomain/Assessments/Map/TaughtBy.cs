using QualityDomain.People;

namespace QualityDomain.Assessments.Map;

/// <summary>How many people teach what a work checked, which tells whether a cause would point at one of them.</summary>
public static class TaughtBy
{
    /// <summary>Teachers of the subject in the class or, without one, in the parallel; 0: the staff list does not tell.</summary>
    /// <param name="appointments">Of the school; only those held on <paramref name="today"/> count.</param>
    public static int Count(Work work, string? group, IEnumerable<Appointment> appointments, DateOnly today) =>
        appointments.Where(held => held.HeldOn(today) && Teaches(held, work) && (group is null ? InGrade(held, work.Grade) : InClass(held, group)))
            .Select(held => held.PersonId).Distinct().Count();

    /// <summary>Whether whoever reads the cause would know the teacher: one is, and none that we know of may be.</summary>
    public static bool IsRecognisable(int teachers) => teachers < 2;

    private static bool Teaches(Appointment held, Work work) => held.Role switch
    {
        Role.PrimaryTeacher => work.Grade is null or <= 4,
        Role.SubjectTeacher => held.Subjects.Any(subject => SubjectName.Same(subject, work.Subject)),
        _ => false,
    };

    private static bool InGrade(Appointment held, int? grade) => grade is not { } known || held.Grades.Contains(known) || held.Classes.Any(one => GradeOf(one) == known)
        || (held.Grades.Count == 0 && held.Classes.Count == 0);

    private static bool InClass(Appointment held, string group) => held.Classes.Count > 0 ? held.Classes.Contains(group)
        : held.Grades.Count == 0 || held.Grades.Contains(GradeOf(group) ?? 0);

    private static int? GradeOf(string text) => SchoolClass.TryParse(text, out var one) ? one.Grade : null;
}
