namespace QualityDomain.People.StaffList;

/// <summary>A person as a row of a staff list tells, not yet stored.</summary>
/// <param name="Row">Running number of the row in the table, from 1; a person of several rows has the first.</param>
/// <param name="Name">As read.</param>
/// <param name="Post">The post in the school's wording; null: the list has none.</param>
/// <param name="Roles">What the person holds; at least one.</param>
public sealed record StaffDraft(int Row, PersonName Name, string? Post, ValueList<RoleDraft> Roles)
{
    /// <summary>Weekly load in hours; null: not given.</summary>
    public decimal? WeeklyHours { get; init; }

    /// <summary>Electronic mail; null: not given.</summary>
    public string? Email { get; init; }
}

/// <summary>A role that a row of a staff list gives; the fields mean what they mean in <see cref="Appointment"/>.</summary>
public sealed record RoleDraft(Role Role)
{
    public ValueList<int> Grades { get; init; } = [];

    public ValueList<string> Classes { get; init; } = [];

    public ValueList<string> Subjects { get; init; } = [];

    public string? Association { get; init; }

    /// <summary>The appointment of a stored person that this becomes.</summary>
    public Appointment For(Person person, long id, DateOnly? from = null) => new(id, person.SchoolId, person.Id, Role)
    {
        Grades = Grades,
        Classes = Classes,
        Subjects = Subjects,
        Association = Association,
        From = from,
    };
}
