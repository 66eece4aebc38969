namespace QualityDomain.People;

/// <summary>The people without whom a school would be locked out of its own bot.</summary>
internal static class Managers
{
    /// <summary>Whether somebody works on <paramref name="day"/> who may manage roles.</summary>
    public static bool RemainOn(DateOnly day, IEnumerable<Person> people, IEnumerable<Appointment> appointments)
    {
        var working = people.Where(person => person.WorksOn(day)).Select(person => person.Id).ToHashSet();
        return appointments.Any(one => working.Contains(one.PersonId) && one.HeldOn(day)
            && Permissions.ReachOf(one.Role, Permission.ManageRoles) != Reach.Nothing);
    }
}
