namespace QualityDomain.People;

/// <summary>Who acts: a person with the roles held on the day of the action.</summary>
public sealed record Actor(Person Person, ValueList<Appointment> Appointments)
{
    public long Id => Person.Id;

    public long SchoolId => Person.SchoolId;

    /// <summary>Whether the person holds the role today, in any scope.</summary>
    public bool Holds(Role role) => Appointments.Any(appointment => appointment.Role == role);
}
