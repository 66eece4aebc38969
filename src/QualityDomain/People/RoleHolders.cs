namespace QualityDomain.People;

/// <summary>Finds the people behind a party («зам. директора по УВР», «учителя-предметники 5, 6 классов») on a day.</summary>
/// <remarks>
/// Decisions of ours: a post is one person, and when several hold it the area decides, otherwise a person is asked;
/// plural parties are groups; the methodical council is the heads of associations with the methodists.
/// </remarks>
public sealed class RoleHolders(DateOnly day, IEnumerable<Person> people, IEnumerable<Appointment> appointments)
{
    private readonly Dictionary<long, Person> working = people.Where(person => person.WorksOn(day)).ToDictionary(person => person.Id);
    private readonly List<Appointment> held = [.. appointments.Where(appointment => appointment.HeldOn(day))];

    /// <summary>Who is meant; <see cref="UnknownRole"/> when nobody, <see cref="AmbiguousRole"/> when one of several has to be chosen.</summary>
    public Outcome<RoleHolding> Find(RoleRequest request) => request.RoleId switch
    {
        "person" => Named(request),
        "director" or "deputy_uvr" or "deputy_vr" or "deputy" or "secretary" or "admin"
            or "psychologist" or "social_pedagogue" or "methodist" or "librarian" or "it_admin" => OneOf(request, ByArea(request, RolesOf(request))),
        "shmo_head" => Heads(request),
        "administration" => Together(request, Of(RolesOf(request)), Deputy(request, Role.DeputyAcademic)),
        "subject_teachers" => Together(request, Teachers(request, Role.SubjectTeacher), null),
        "primary_teachers" => Together(request, Teachers(request, Role.PrimaryTeacher), null),
        "class_teachers" => Together(request, Teachers(request with { Subjects = [] }, Role.ClassTeacher), Deputy(request, Role.DeputyPastoral)),
        "subject_department" => Together(request, held.Where(one => one.Association is not null && OfAssociation(one, request)), null),
        "methodical_council" => Together(request, Of([Role.AssociationHead, Role.Methodist]), null),
        "pedcouncil" => Together(request, Of([Role.Director, Role.DeputyAcademic, Role.DeputyPastoral, .. Pedagogues]), null),
        "teachers" => Together(request, Of(Pedagogues), null),
        _ => new UnknownRole(request),
    };

    private static ValueList<Role> Pedagogues => RoleIds.TryRead("teachers", out var roles) ? roles : [];

    private static ValueList<Role> RolesOf(RoleRequest request) => RoleIds.TryRead(request.RoleId, out var roles) ? roles : [];

    private Outcome<RoleHolding> Named(RoleRequest request)
    {
        var asked = PersonNameReader.TryRead(request.Name, out var name) ? name : new(request.Name ?? "", "", null);
        return Choose(request, [.. working.Values.Where(person => person.Name.Matches(asked))]);
    }

    private Outcome<RoleHolding> OneOf(RoleRequest request, IEnumerable<Appointment> found) => Choose(request, PeopleOf(found));

    private static Outcome<RoleHolding> Choose(RoleRequest request, List<Person> found) => found switch
    {
        [] => new UnknownRole(request),
        [var one] => new RoleHolding([one], IsGroup: false, Keeper: null),
        _ => new AmbiguousRole(request, found.ToValueList()),
    };

    private Outcome<RoleHolding> Together(RoleRequest request, IEnumerable<Appointment> found, Person? keeper)
    {
        var members = found.ToList();
        return PeopleOf(members) switch
        {
            [] => new UnknownRole(request),
            var group => new RoleHolding(group.ToValueList(), IsGroup: true, keeper ?? HeadOf(members) ?? Deputy(request, Role.DeputyAcademic)),
        };
    }

    /// <summary>One association is named, or there is one only: its head. Otherwise all heads, kept by the deputy.</summary>
    private Outcome<RoleHolding> Heads(RoleRequest request)
    {
        var heads = Of([Role.AssociationHead]).Where(head => request.Associations.Count == 0 || OfAssociation(head, request));
        heads = request.Subjects.Count == 0 ? heads : heads.Where(head => request.Subjects.Any(subject => head.Subjects.Any(own => SubjectName.Same(own, subject))));
        var found = heads.ToList();
        return found.Count == 1 || request.Associations.Count == 1
            ? OneOf(request, found)
            : Together(request, found, Deputy(request, Role.DeputyAcademic));
    }

    private IEnumerable<Appointment> Of(ValueList<Role> roles) => held.Where(one => roles.Contains(one.Role));

    /// <summary>Of several holders of a post those whose area has the grades; of these the ones who were given the area by name.</summary>
    private List<Appointment> ByArea(RoleRequest request, ValueList<Role> roles)
    {
        var grades = request.AllGrades.ToList();
        var fitting = Of(roles).Where(one => one.Grades.Count == 0 || grades.Count == 0 || grades.Exists(one.Grades.Contains)).ToList();
        var named = fitting.Where(one => one.Grades.Count > 0 && grades.Count > 0 && grades.TrueForAll(one.Grades.Contains)).ToList();
        return named.Count > 0 ? named : fitting;
    }

    /// <summary>Teachers of the asked grades, classes and subjects. An appointment that says nothing of one of these fits any.</summary>
    private IEnumerable<Appointment> Teachers(RoleRequest request, Role role)
    {
        var grades = request.AllGrades.ToList();
        return Of([role]).Where(one =>
            (grades.Count == 0 || GradesOf(one) is [] || GradesOf(one).Exists(grades.Contains))
            && (request.Classes.Count == 0 || one.Classes.Count == 0 || one.Classes.Any(request.Classes.Contains))
            && (request.Subjects.Count == 0 || one.Subjects.Any(own => request.Subjects.Any(subject => SubjectName.Same(own, subject))))
            && (request.Associations.Count == 0 || one.Association is null || OfAssociation(one, request)));
    }

    private static List<int> GradesOf(Appointment one) => [.. new RoleRequest("") { Grades = one.Grades, Classes = one.Classes }.AllGrades];

    private static bool OfAssociation(Appointment one, RoleRequest request) => request.Associations.Any(name => Folded.Same(one.Association, name));

    /// <summary>The head of the association to which all of them belong.</summary>
    private Person? HeadOf(List<Appointment> members) =>
        members.Select(one => Folded.Of(one.Association)).Distinct().ToList() is [{ Length: > 0 } association]
            ? PeopleOf(Of([Role.AssociationHead]).Where(head => Folded.Of(head.Association) == association)).FirstOrDefault()
            : null;

    /// <summary>The deputy who keeps a group: of the preferred kind, with the grades in the area, the whole school's before a part's.</summary>
    private Person? Deputy(RoleRequest request, Role preferred) => PeopleOf(
        ByArea(request, [Role.DeputyAcademic, Role.DeputyPastoral])
            .OrderBy(one => one.Role == preferred ? 0 : 1)
            .ThenBy(one => one.Grades.Count == 0 ? 0 : 1)
            .ThenBy(one => one.PersonId)).FirstOrDefault();

    private List<Person> PeopleOf(IEnumerable<Appointment> found) =>
        [.. found.Select(one => one.PersonId).Distinct().Where(working.ContainsKey).Select(id => working[id])];
}
