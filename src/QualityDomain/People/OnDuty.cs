namespace QualityDomain.People;

/// <summary>The staff of a school on a day with what they hold; answers are in the order in which people were entered.</summary>
/// <param name="leaves">Leaves that count: their people are away.</param>
internal sealed class OnDuty(DateOnly day, IEnumerable<Person> people, IEnumerable<Appointment> appointments, IReadOnlyCollection<Leave> leaves)
{
    private readonly Dictionary<long, Person> working = people.Where(person => person.WorksOn(day)).ToDictionary(person => person.Id);

    /// <summary>Every appointment that is held.</summary>
    public IReadOnlyList<Appointment> All { get; } = [.. appointments.Where(appointment => appointment.HeldOn(day)).OrderBy(one => one.PersonId).ThenBy(one => one.Id)];

    public IEnumerable<Appointment> Of(ValueList<Role> roles) => All.Where(one => roles.Contains(one.Role));

    /// <summary>The working people with these appointments, substitutes in the place of those who are away. Who is away without one counts when nobody else does.</summary>
    public List<Person> Behind(IEnumerable<Appointment> found)
    {
        var ids = found.Select(one => one.PersonId).Distinct().Where(working.ContainsKey).ToList();
        var here = ids.Select(id => Absences.StandIn(id, day, leaves)).OfType<long>().Where(working.ContainsKey).Distinct().ToList();
        return [.. (here.Count > 0 ? here : ids).Order().Select(id => working[id])];
    }

    /// <summary>Working people of that name; «Марина Игоревна» is enough where it is one person's.</summary>
    public List<Person> Named(string text)
    {
        if (text.Split(' ') is [var given, var father] && PersonNameReader.IsPatronymic(father))
        {
            return [.. working.Values.Where(person => Folded.Same(person.Name.Given, given) && Folded.Same(person.Name.Patronymic, father)).OrderBy(person => person.Id)];
        }

        var asked = PersonNameReader.TryRead(text, out var name) ? name : new(text, "", null);
        return [.. working.Values.Where(person => person.Name.Matches(asked)).OrderBy(person => person.Id)];
    }

    /// <summary>Working people whose post, as the staff list words it, has all these words and the fewest others.</summary>
    public List<Person> WithPost(string words)
    {
        var asked = Stems(words);
        var fitting = working.Values.Where(person => person.Post is { } post && asked.Count > 0 && asked.IsSubsetOf(Stems(post))).ToLookup(person => Stems(person.Post!).Count);
        return fitting.Count == 0 ? [] : [.. fitting[fitting.Min(group => group.Key)].OrderBy(person => person.Id)];
    }

    /// <summary>Of several holders of a post those whose area has the grades; of these the ones who were given the area by name.</summary>
    public List<Appointment> ByArea(RoleRequest request, ValueList<Role> roles)
    {
        var grades = request.AllGrades.ToList();
        var fitting = Of(roles).Where(one => one.Grades.Count == 0 || grades.Count == 0 || grades.Exists(one.Grades.Contains)).ToList();
        var named = fitting.FindAll(one => one.Grades.Count > 0 && grades.Count > 0 && grades.TrueForAll(one.Grades.Contains));
        return named.Count > 0 ? named : fitting;
    }

    /// <summary>Teachers of the asked grades, classes, subjects and associations; those of whom the grades are not known only where nobody else is found.</summary>
    public IEnumerable<Appointment> Teachers(RoleRequest request, params Role[] roles)
    {
        var all = All.Where(one => roles.Contains(one.Role) && working.ContainsKey(one.PersonId)).ToList();
        if (request.Subjects.Count > 0)
        {
            all = all.FindAll(one => one.Subjects.Any(own => request.Subjects.Any(subject => SubjectName.Covers(own, subject))));
        }

        if (request.Associations.Count > 0)
        {
            all = [.. all.Where(one => one.Association is null).Concat(OfAssociation(all, request))];
        }

        if (!request.AllGrades.Any())
        {
            return all;
        }

        var fitting = all.FindAll(one => Teaches(one, request));
        return fitting.Count > 0 ? fitting : all.Where(one => one.Grades.Count == 0 && one.Classes.Count == 0);
    }

    /// <summary>Appointments of the asked associations: those whose name fits best.</summary>
    public static List<Appointment> OfAssociation(IReadOnlyCollection<Appointment> all, RoleRequest request) => [.. request.Associations.SelectMany(name => Best(all, one => AssociationName.Fit(one.Association, name))).Distinct()];

    /// <summary>Heads of those who teach the subjects: by the head's own list, by the name of the association, by what its members teach.</summary>
    public List<Appointment> HeadsOf(ValueList<string> subjects, IReadOnlyCollection<Appointment> heads) => [.. subjects.SelectMany(subject =>
    {
        var own = heads.Where(head => head.Subjects.Any(one => SubjectName.Covers(one, subject))).ToList();
        var named = own.Count > 0 ? own : Best(heads, head => AssociationName.Fit(head.Association, subject));
        return named.Count > 0 ? named : heads.Where(head => All.Any(one => Folded.Same(one.Association, head.Association) && one.Subjects.Any(taught => SubjectName.Covers(taught, subject))));
    }).Distinct()];

    /// <summary>A primary teacher of unknown classes has 1–4, a subject teacher 5–11.</summary>
    private static bool Teaches(Appointment one, RoleRequest request)
    {
        if (one.Grades.Count == 0 && one.Classes.Count == 0)
        {
            return one.Role is Role.PrimaryTeacher ? request.AllGrades.Any(grade => grade <= 4) : one.Role is Role.SubjectTeacher && request.AllGrades.Any(grade => grade > 4);
        }

        var all = request.AllGrades.ToHashSet();
        return one.Grades.Any(all.Contains)
            || one.Classes.Any(name => request.Classes.Contains(name) || (SchoolClass.TryParse(name, out var own) && request.Grades.Contains(own.Grade)));
    }

    private static List<Appointment> Best(IReadOnlyCollection<Appointment> all, Func<Appointment, int> fit)
    {
        var best = all.Select(fit).DefaultIfEmpty(0).Max();
        return best == 0 ? [] : [.. all.Where(one => fit(one) == best)];
    }

    private static HashSet<string> Stems(string text) =>
        [.. Folded.Of(text).Replace("завхоз", "заведующий хозяйством", StringComparison.Ordinal).Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 || word is "вр").Select(word => word.Length > 6 ? word[..6] : word)];
}
