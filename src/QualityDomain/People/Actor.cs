namespace QualityDomain.People;

/// <summary>Who acts: a person with the roles held on the day of the action.</summary>
public sealed record Actor(Person Person, ValueList<Appointment> Appointments)
{
    public long Id => Person.Id;

    public long SchoolId => Person.SchoolId;

    /// <summary>Whether the person holds the role today, in any scope.</summary>
    public bool Holds(Role role) => Appointments.Any(appointment => appointment.Role == role);

    /// <summary>The actor on <paramref name="day"/>, from everything that the school knows; the dismissed have no roles.</summary>
    /// <remarks>
    /// Who stands in for a colleague on leave acts with the colleague's roles too, for the days of the leave
    /// (a decision of ours: the school's order names the substitute), except the administrator's, which is nobody's duty but a trust.
    /// </remarks>
    public static Actor On(DateOnly day, Person person, IEnumerable<Appointment> schoolAppointments, IEnumerable<Leave> schoolLeaves)
    {
        if (!person.WorksOn(day))
        {
            return new(person, []);
        }

        var absent = schoolLeaves
            .Where(leave => leave.SchoolId == person.SchoolId && leave.SubstituteId == person.Id && leave.Covers(day))
            .Select(leave => leave.PersonId)
            .ToHashSet();
        return new(person, schoolAppointments
            .Where(appointment => appointment.SchoolId == person.SchoolId && appointment.HeldOn(day))
            .Where(appointment => appointment.PersonId == person.Id
                || (absent.Contains(appointment.PersonId) && appointment.Role is not (Role.Administrator or Role.Parent)))
            .ToValueList());
    }
}
