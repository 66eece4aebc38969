namespace QualityDomain.People;

/// <summary>What changes when a person leaves the school. The records stay, so that papers still name who answered for what.</summary>
/// <param name="Person">With the last day of work.</param>
/// <param name="Appointments">The appointments that now end with that day.</param>
public sealed record Dismissal(Person Person, ValueList<Appointment> Appointments)
{
    /// <summary>Whether the person may still use the bot on <paramref name="today"/>: through the last day, included.</summary>
    public bool KeepsAccessOn(DateOnly today) => Person.WorksOn(today);

    /// <summary>Judges it. Somebody must remain who can manage roles, otherwise the school would be locked out.</summary>
    /// <param name="lastDay">The last day of work, included.</param>
    /// <param name="schoolAppointments">All appointments of the school.</param>
    /// <param name="people">All people of the school; those who leave are looked over.</param>
    public static Outcome<Dismissal> Of(Person person, DateOnly lastDay, IReadOnlyCollection<Appointment> schoolAppointments, IReadOnlyCollection<Person> people)
    {
        if (person.LeftOn is { } already && already <= lastDay)
        {
            return new PersonHasLeft(person.Id);
        }

        var after = lastDay.AddDays(1);
        if (!Managers.RemainOn(after, people.Where(other => other.Id != person.Id), schoolAppointments))
        {
            return new NobodyWouldManage(person.Id);
        }

        return new Dismissal(
            person with { LeftOn = lastDay },
            schoolAppointments
                .Where(appointment => appointment.PersonId == person.Id && (appointment.To is not { } to || to > lastDay))
                .Select(appointment => appointment with { To = lastDay })
                .ToValueList());
    }
}
