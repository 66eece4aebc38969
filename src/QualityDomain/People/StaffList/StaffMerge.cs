namespace QualityDomain.People.StaffList;

/// <summary>What a staff list changes in what a school already knows.</summary>
/// <remarks>
/// A decision of ours: a list adds and corrects, it never takes away. A role that the list does not name stays, a person whom
/// it does not name stays too; both are taken away by hand, because a list of teachers is seldom a list of everybody.
/// </remarks>
/// <param name="Draft">The row of the list.</param>
/// <param name="Known">The stored person; null: a new one.</param>
/// <param name="NewRoles">Roles that the person does not yet hold.</param>
/// <param name="Changed">Stored appointments as they would be.</param>
public sealed record StaffMerge(StaffDraft Draft, Person? Known, ValueList<RoleDraft> NewRoles, ValueList<(Appointment Before, Appointment After)> Changed)
{
    /// <summary>The stored person with what the list corrects.</summary>
    public Person? Corrected => Known is null ? null : Known with
    {
        Post = Draft.Post ?? Known.Post,
        WeeklyHours = Draft.WeeklyHours ?? Known.WeeklyHours,
        Email = Draft.Email ?? Known.Email,
        GivenName = Draft.Name.Given.Length > Known.GivenName.Length ? Draft.Name.Given : Known.GivenName,
        Patronymic = (Draft.Name.Patronymic?.Length ?? 0) > (Known.Patronymic?.Length ?? 0) ? Draft.Name.Patronymic : Known.Patronymic,
    };

    public bool ChangesNothing => Known is not null && Corrected == Known && NewRoles.Count == 0 && Changed.Count == 0;

    /// <summary>Compares a list with the school's people; who left is no longer compared. A name that fits several is a new person.</summary>
    public static ValueList<StaffMerge> Plan(StaffListReading list, IReadOnlyCollection<Person> people, IReadOnlyCollection<Appointment> appointments, DateOnly today)
    {
        var working = people.Where(person => person.WorksOn(today)).ToList();
        return list.Staff.Select(draft =>
        {
            var known = working.FindAll(person => person.Name.Matches(draft.Name)) is [var one] ? one : null;
            var held = known is null ? [] : appointments.Where(one => one.PersonId == known.Id && one.HeldOn(today)).ToList();
            var changed = new List<(Appointment, Appointment)>();
            var added = new List<RoleDraft>();
            foreach (var role in draft.Roles)
            {
                if (held.Find(one => one.Role == role.Role) is not { } before)
                {
                    added.Add(role);
                }
                else if (role.For(known!, before.Id, before.From) with { To = before.To } is var after && after != before)
                {
                    changed.Add((before, after));
                }
            }

            return new StaffMerge(draft, known, added.ToValueList(), changed.ToValueList());
        }).ToValueList();
    }
}
