namespace QualityDomain.People;

/// <summary>What an action touches, as far as permissions ask.</summary>
/// <remarks>Empty lists claim nothing: a scope with the school alone is a thing of the whole school that is nobody's own.</remarks>
/// <param name="SchoolId">The school that the touched record belongs to.</param>
public sealed record Scope(long SchoolId)
{
    /// <summary>Grades 1–11 named by the thing itself.</summary>
    public ValueList<int> Grades { get; init; } = [];

    /// <summary>Classes in canonical form («5А») named by the thing.</summary>
    public ValueList<string> Classes { get; init; } = [];

    /// <summary>Subjects named by the thing.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>The subject association that it belongs to; null: none.</summary>
    public string? Association { get; init; }

    /// <summary>Whose own it is: assignee and substitute, holder of a plan, addressee.</summary>
    public ValueList<long> Owners { get; init; } = [];

    /// <summary>Who supports the pupil.</summary>
    public ValueList<long> SupportedBy { get; init; } = [];

    /// <summary>To whom it was delegated.</summary>
    public ValueList<long> DelegatedTo { get; init; } = [];

    /// <summary>Guardians of the pupil.</summary>
    public ValueList<long> Guardians { get; init; } = [];

    /// <summary>A thing that is the person's own and nothing more.</summary>
    public static Scope OwnOf(Person person) => new(person.SchoolId) { Owners = [person.Id] };

    /// <summary>Whether <paramref name="reach"/> of an appointment of <paramref name="actor"/> covers this.</summary>
    internal bool IsCoveredBy(Reach reach, Appointment appointment, Actor actor) =>
        (reach.HasFlag(Reach.School))
        || (reach.HasFlag(Reach.Area) && InArea(appointment))
        || (reach.HasFlag(Reach.OwnAssociation) && Folded.Same(Association, appointment.Association))
        || (reach.HasFlag(Reach.OwnSubject) && OfSubject(appointment))
        || (reach.HasFlag(Reach.OwnClass) && OfClass(appointment))
        || (reach.HasFlag(Reach.Own) && Owners.Contains(actor.Id))
        || (reach.HasFlag(Reach.Supported) && SupportedBy.Contains(actor.Id))
        || (reach.HasFlag(Reach.Delegated) && DelegatedTo.Contains(actor.Id))
        || (reach.HasFlag(Reach.OwnChildren) && Guardians.Contains(actor.Id));

    private bool InArea(Appointment appointment)
    {
        var touched = Grades.Concat(Classes.Select(GradeOf)).ToList();
        return appointment.Grades.Count == 0 || touched.Count == 0 || touched.Any(appointment.Grades.Contains);
    }

    private bool OfSubject(Appointment appointment) =>
        Subjects.Count > 0 && Subjects.All(subject => appointment.Subjects.Any(own => SubjectName.Same(own, subject)));

    /// <summary>A teacher of one subject sees the class in that subject only.</summary>
    private bool OfClass(Appointment appointment) =>
        Classes.Count > 0 && Classes.All(appointment.Classes.Contains)
        && (appointment.Role != Role.SubjectTeacher || Subjects.Count == 0 || OfSubject(appointment));

    private static int GradeOf(string text) => SchoolClass.TryParse(text, out var read) ? read.Grade : 0;
}
