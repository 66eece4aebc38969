namespace QualityDomain.People;

/// <summary>Finds the people behind a party («зам. директора по УВР», «учителя-предметники 5, 6 классов») on a day.</summary>
/// <remarks>
/// Decisions of ours: a post is one person, and when several hold it the area decides, otherwise a person is asked;
/// plural parties are groups, a group of one is that person; the methodical council is the heads of associations with the
/// methodists. Whoever is away all the time gives way to the substitute whom the leave names; a named person never does.
/// </remarks>
/// <param name="day">The day on which the roles are held.</param>
/// <param name="leaves">Leaves of the staff; none: everybody is here.</param>
/// <param name="until">The day by which it is to be done: who is back before is not away. Null: the day itself.</param>
public sealed class RoleHolders(DateOnly day, IEnumerable<Person> people, IEnumerable<Appointment> appointments, IReadOnlyCollection<Leave>? leaves = null, DateOnly? until = null)
{
    private readonly OnDuty staff = new(day, people, appointments, [.. (leaves ?? []).Where(leave => leave.Covers(day) && leave.Last >= (until ?? day))]);

    /// <summary>Who is meant; <see cref="UnknownRole"/> when nobody, <see cref="AmbiguousRole"/> when one of several has to be chosen.</summary>
    public Outcome<RoleHolding> Find(RoleRequest request) => request.RoleId switch
    {
        "person" => Choose(request, Holding(request, staff.Named(request.Name ?? ""))),
        "other" => Choose(request, staff.WithPost(request.Name ?? "")),
        "organizer" => Choose(request, staff.WithPost("организатор")),
        "class_teachers" or "teachers" or "subject_teachers" or "primary_teachers" when IsNarrower(request.Area) => Choose(request, staff.Behind(staff.Teachers(request, [.. RolesOf(request)]))),
        "deputy" or "deputy_uvr" or "deputy_vr" when request.Area is { } area => OfArea(request, area),
        "director" or "deputy_uvr" or "deputy_vr" or "deputy" or "secretary" or "admin"
            or "psychologist" or "social_pedagogue" or "methodist" or "librarian" or "it_admin" => OneOf(request, staff.ByArea(request, RolesOf(request))),
        "shmo_head" => Heads(request),
        "administration" => Together(request, staff.Of(RolesOf(request)), Deputy(request, Role.DeputyAcademic)),
        "subject_teachers" => Together(request, staff.Teachers(request, Role.SubjectTeacher), null),
        "primary_teachers" => Together(request, staff.Teachers(request, Role.PrimaryTeacher), null),
        "class_teachers" => Together(request, staff.Teachers(request with { Subjects = [] }, Role.ClassTeacher), Deputy(request, Role.DeputyPastoral)),
        "subject_department" => Together(request, OnDuty.OfAssociation(staff.All, request), null),
        "methodical_council" => Together(request, staff.Of([Role.AssociationHead, Role.Methodist]), null),
        "pedcouncil" => Together(request, staff.Of([Role.Director, Role.DeputyAcademic, Role.DeputyPastoral, .. Pedagogues]), null),
        "teachers" when request.AllGrades.Any() || request.Subjects.Count > 0 => Together(request, staff.Teachers(request, Role.SubjectTeacher, Role.PrimaryTeacher), null),
        "teachers" => Together(request, staff.Of(Pedagogues), null),
        _ => new UnknownRole(request),
    };

    private static ValueList<Role> Pedagogues => RoleIds.TryRead("teachers", out var roles) ? roles : [];

    private static ValueList<Role> RolesOf(RoleRequest request) => RoleIds.TryRead(request.RoleId, out var roles) ? roles : [];

    /// <summary>Words such as «дежурного класса», «ведущие кружки» mean some of them, and only a person knows whom; a stage of school does not.</summary>
    private static bool IsNarrower(string? words) => words is not null && SchoolStages.Of(words) is null;

    private Outcome<RoleHolding> OneOf(RoleRequest request, IEnumerable<Appointment> found) => Choose(request, staff.Behind(found));

    /// <summary>Of namesakes those who hold the post that the words name; when none does, the words may be old, and all stay.</summary>
    private List<Person> Holding(RoleRequest request, List<Person> found)
    {
        if (found.Count < 2 || request.Post is not { } post || !RoleIds.TryRead(post, out var roles))
        {
            return found;
        }

        var holders = staff.Of(roles).Select(one => one.PersonId).ToHashSet();
        return found.FindAll(person => holders.Contains(person.Id)) is { Count: > 0 } narrowed ? narrowed : found;
    }

    private static Outcome<RoleHolding> Choose(RoleRequest request, List<Person> found) => found switch
    {
        [] => new UnknownRole(request),
        [var one] => new RoleHolding([one], IsGroup: false, Keeper: null),
        _ => new AmbiguousRole(request, found.ToValueList()),
    };

    private Outcome<RoleHolding> Together(RoleRequest request, IEnumerable<Appointment> found, Person? keeper)
    {
        var members = found.ToList();
        return staff.Behind(members) switch
        {
            [] => new UnknownRole(request),
            [var one] => new RoleHolding([one], IsGroup: false, Keeper: null),
            var group => new RoleHolding(group.ToValueList(), IsGroup: true, keeper ?? HeadOf(members) ?? Deputy(request, Role.DeputyAcademic)),
        };
    }

    /// <summary>A deputy whose area is given in words: by the post of the staff list, or by the stage of school.</summary>
    private Outcome<RoleHolding> OfArea(RoleRequest request, string area) => SchoolStages.Of(area) is { } grades
        ? OneOf(request, staff.ByArea(request with { Grades = grades, Classes = [] }, RolesOf(request)))
        : Choose(request, staff.WithPost($"директора {area}"));

    /// <summary>One association is named, or there is one only: its head. Otherwise all heads, kept by the deputy.</summary>
    private Outcome<RoleHolding> Heads(RoleRequest request)
    {
        var heads = staff.Of([Role.AssociationHead]).ToList();
        var found = request.Associations.Count > 0 ? OnDuty.OfAssociation(heads, request) : heads;
        found = request.Subjects.Count > 0 ? staff.HeadsOf(request.Subjects, found) : found;
        return found.Count == 1 || request.Associations.Count == 1
            ? OneOf(request, found)
            : Together(request, found, Deputy(request, Role.DeputyAcademic));
    }

    /// <summary>The head of the association to which all of them belong.</summary>
    private Person? HeadOf(List<Appointment> members) =>
        members.Select(one => Folded.Of(one.Association)).Distinct().ToList() is [{ Length: > 0 } association]
            ? staff.Behind(staff.Of([Role.AssociationHead]).Where(head => Folded.Of(head.Association) == association)).FirstOrDefault()
            : null;

    /// <summary>The deputy who keeps a group: of the preferred kind, with the grades in the area, the whole school's before a part's.</summary>
    private Person? Deputy(RoleRequest request, Role preferred) => staff.ByArea(request, [Role.DeputyAcademic, Role.DeputyPastoral])
        .OrderBy(one => one.Role == preferred ? 0 : 1)
        .ThenBy(one => one.Grades.Count == 0 ? 0 : 1)
        .ThenBy(one => one.PersonId)
        .SelectMany(one => staff.Behind([one]))
        .FirstOrDefault();
}
