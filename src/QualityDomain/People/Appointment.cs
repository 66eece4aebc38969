namespace QualityDomain.People;

/// <summary>That a person holds a role, within a scope, for some time.</summary>
/// <remarks>An empty scope list means «all»: a deputy without grades answers for the whole school.</remarks>
public sealed record Appointment(long Id, long SchoolId, long PersonId, Role Role)
{
    /// <summary>Grades 1–11 that the role covers: the area of a deputy, the grades of a teacher.</summary>
    public ValueList<int> Grades { get; init; } = [];

    /// <summary>Classes («5А») that a teacher teaches or a class teacher leads.</summary>
    public ValueList<string> Classes { get; init; } = [];

    /// <summary>Subjects, in the school's own wording.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>The subject association that a head leads or a teacher belongs to; null: none.</summary>
    public string? Association { get; init; }

    /// <summary>First day, included; null: always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included; null: until further notice.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the role is held on <paramref name="day"/>.</summary>
    public bool HeldOn(DateOnly day) => (From is not { } first || day >= first) && (To is not { } last || day <= last);

    /// <summary>Takes the role away after <paramref name="lastDay"/>. Somebody must remain who can manage roles.</summary>
    /// <param name="appointments">All appointments of the school.</param>
    /// <param name="people">All people of the school.</param>
    public Outcome<Appointment> EndAfter(DateOnly lastDay, IEnumerable<Appointment> appointments, IEnumerable<Person> people) =>
        Managers.RemainOn(lastDay.AddDays(1), people, appointments.Where(one => one.Id != Id))
            ? this with { To = lastDay }
            : new NobodyWouldManage(PersonId);
}
