using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>What a paper is judged by while it is taken in.</summary>
/// <param name="Importer">Who takes it in, and with which roles.</param>
public sealed record IntakeFacts(
    DateOnly Today, Actor Importer, SchoolCalendar Calendar, ValueList<SchoolEvent> Events, ValueList<Person> People, ValueList<Appointment> Appointments)
{
    private readonly RoleHolders holders = new(Today, People, Appointments);

    /// <summary>The association to which all that this person takes in belongs: of a head who may import for nothing wider.</summary>
    public string? Association => Permissions.ReachOf(Importer, Permission.ImportPapers) == Reach.OwnAssociation
        ? Importer.Appointments.Select(appointment => appointment.Association).FirstOrDefault(name => name is not null)
        : null;

    /// <summary>What permissions ask about a row.</summary>
    public Scope ScopeOf(DraftRow row) => new(Importer.SchoolId)
    {
        Grades = row.NamedClasses.Grades,
        Classes = row.NamedClasses.Classes.Select(one => one.ToString()).ToValueList(),
        Association = Association,
    };

    public bool May(Permission permission, DraftRow row) => Permissions.May(Importer, permission, ScopeOf(row));

    /// <summary>The working people who may do it with the row, whoever takes the paper in.</summary>
    public IReadOnlyList<Person> WhoMay(Permission permission, DraftRow row) =>
    [
        .. from person in People
           where person.WorksOn(Today)
           let actor = new Actor(person, Appointments.Where(one => one.PersonId == person.Id && one.HeldOn(Today)).ToValueList())
           where Permissions.May(actor, permission, ScopeOf(row))
           select person,
    ];

    /// <summary>Who would work on the row.</summary>
    public Executors ExecutorsOf(DraftRow row) => ExecutorsOf(
        row.Parties, row.NamedClasses.Grades, row.NamedClasses.Classes.Select(one => one.ToString()).ToValueList(), row.Subjects, Association);

    /// <summary>Who would work on a decision that is stored already.</summary>
    public Executors ExecutorsOf(Decision decision) => ExecutorsOf(
        CanonicalParties.Read(decision.Responsible).Select(party => party.ToString()).ToValueList(), decision.Grades, decision.Classes, decision.Subjects, decision.Association);

    /// <summary>Due days of the row as they would begin today.</summary>
    public IReadOnlyList<DueDay> DaysOf(PaperDraft draft, DraftRow row) => FirstDays.Of(row.DeadlineValue, DueContextOf(draft.MadeOn(row, Today)), Today);

    public DueContext DueContextOf(DateOnly madeOn) => new(madeOn, Calendar, Events);

    /// <summary>Whether every due day of the row lies behind.</summary>
    public bool IsPast(PaperDraft draft, DraftRow row) => DaysOf(draft, row).All(day => day.Due < Today);

    private Executors ExecutorsOf(ValueList<string> parties, ValueList<int> grades, ValueList<string> classes, ValueList<string> subjects, string? association) =>
        Executors.Of(
            [.. parties.Select(CanonicalParties.One).Select(party => (RoleRequests.Of(party, grades, classes, subjects, association), PartyNames.Of(party)))],
            holders);
}
