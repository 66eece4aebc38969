using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>Who asks for a paper, when and where.</summary>
/// <param name="Now">The moment by the school clock.</param>
/// <param name="Viewer">Null: whoever sits at the school's own machine, who sees everything.</param>
internal sealed record Asker(School School, DateTimeOffset Now, Actor? Viewer)
{
    /// <summary>The moment on the school's own clock.</summary>
    public DateTimeOffset Local => TimeZoneInfo.ConvertTime(Now, TimeZoneInfo.FindSystemTimeZoneById(School.ZoneId));

    public DateOnly Today => DateOnly.FromDateTime(Local.DateTime);

    /// <summary>A person with the roles of this moment; null: there is no such person in the school.</summary>
    public static async Task<Asker?> Load(AppDb db, long schoolId, long personId, DateTimeOffset now, CancellationToken ct)
    {
        var school = await db.Set<School>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == schoolId, ct);
        var person = await db.Of<Person>(schoolId).FirstOrDefaultAsync(one => one.Id == personId, ct);
        if (school is null || person is null)
        {
            return null;
        }

        var today = new Asker(school, now, null).Today;
        return new(school, now, Actor.On(today, person, await db.Of<Appointment>(schoolId).ToListAsync(ct), await db.Of<Leave>(schoolId).ToListAsync(ct)));
    }

    /// <summary>Whether the asker may see the decision.</summary>
    public bool Sees(Scope scope) => Viewer is null ? scope.SchoolId == School.Id : Permissions.May(Viewer, Permission.SeeDecisions, scope);
}

/// <summary>A decision with everything that happened to it.</summary>
/// <param name="Matters">Its due days with the people, in the order of the days; unknown days last.</param>
internal sealed record TrackedDecision(
    Decision Decision, Meeting? Meeting, ValueList<Matter> Matters, ValueList<Postponement> Postponements, ValueList<Proof> Proofs)
{
    public Standing StandingOn(DateOnly today) => Standings.Of(Decision, Matters, today);

    /// <summary>What permissions ask: it is the own of everybody who has a card of it.</summary>
    public Scope Scope => new(Decision.SchoolId)
    {
        Classes = Decision.Classes,
        Grades = Decision.Grades,
        Subjects = Decision.Subjects,
        Association = Decision.Association,
        Owners = Matters.SelectMany(matter => matter.Assignments)
            .Where(card => card.State != AssignmentState.Cancelled).Select(card => card.PersonId).Distinct().ToValueList(),
    };

    /// <summary>Leads first, each person once.</summary>
    public IEnumerable<long> People(params Part[] parts) => Matters.SelectMany(matter => matter.Assignments)
        .Where(card => parts.Contains(card.Part) && card.HandedToId is null && (card.State != AssignmentState.Cancelled || Decision.State == DecisionState.Closed))
        .Select(card => card.PersonId).Distinct();

    /// <summary>The newest proof of a due day; null: none.</summary>
    public Proof? ProofOf(Matter matter) => Proofs.LastOrDefault(proof => proof.AssignmentId == matter.Lead?.Id);

    /// <summary>The oldest due day that was missed; null: none is overdue.</summary>
    public DateOnly? OverdueSince(DateOnly today) =>
        Matters.Where(matter => Standings.Of(matter, today) == Standing.Overdue).Min(matter => matter.Occurrence.Due);
}

/// <summary>What papers about decisions are made from.</summary>
/// <param name="Decisions">Those that the asker may see, in the order of their numbers.</param>
/// <param name="Hidden">How many more the paper would have for somebody who sees everything.</param>
internal sealed record PaperFacts(
    Asker Asker, ValueList<TrackedDecision> Decisions, int Hidden, ValueList<Person> People, ValueList<Appointment> Appointments)
{
    public School School => Asker.School;

    public DateOnly Today => Asker.Today;

    public Person? Find(long id) => People.FirstOrDefault(person => person.Id == id);

    /// <summary>«Беляева А.П.»</summary>
    public string NameOf(long id) => Find(id) is { } person ? person.Name.InTables : Texts.Somebody;

    /// <summary>Those who hold the role today, in the order of the staff list.</summary>
    public IEnumerable<(Person Person, Appointment Appointment)> Holders(Role role) =>
        from appointment in Appointments
        where appointment.Role == role && appointment.HeldOn(Today)
        let person = Find(appointment.PersonId)
        where person is not null && person.WorksOn(Today)
        select (person, appointment);
}
