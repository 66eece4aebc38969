using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>What a paper is judged by while it is taken in.</summary>
/// <param name="Importer">Who takes it in, and with which roles.</param>
public sealed record IntakeFacts(
    DateOnly Today, Actor Importer, SchoolCalendar Calendar, ValueList<SchoolEvent> Events, ValueList<Person> People, ValueList<Appointment> Appointments)
{
    /// <summary>Who of them is away and who stands in.</summary>
    public ValueList<Leave> Leaves { get; init; } = [];

    /// <summary>For most days of the year: nobody is away.</summary>
    private readonly RoleHolders allHere = new(Today, People, Appointments);

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
        row.Parties, Concerned(row.NamedClasses, row.Text), row.Subjects, Association, HoldersUntil(FirstDueDay.Of(row.DeadlineValue, row.ContextValue)));

    /// <summary>Who would work on a decision that is stored already.</summary>
    public Executors ExecutorsOf(Decision decision) => ExecutorsOf(
        CanonicalParties.Read(decision.Responsible).Select(party => party.ToString()).ToValueList(),
        Concerned(new(decision.Grades, decision.Classes.Select(name => SchoolClass.TryParse(name, out var one) ? one : (SchoolClass?)null).OfType<SchoolClass>().ToValueList()), decision.Text),
        decision.Subjects,
        decision.Association,
        HoldersUntil(Deadline.TryParse(decision.Deadline, out var deadline) ? FirstDueDay.Of(deadline, new DeadlineContext.Day(decision.MadeOn)) : null));

    /// <summary>Due days of the row as they would begin today.</summary>
    public IReadOnlyList<DueDay> DaysOf(PaperDraft draft, DraftRow row) => FirstDays.Of(row.DeadlineValue, DueContextOf(draft.MadeOn(row, Today)), Today);

    public DueContext DueContextOf(DateOnly madeOn) => new(madeOn, Calendar, Events);

    /// <summary>Whether every due day of the row lies behind.</summary>
    public bool IsPast(PaperDraft draft, DraftRow row) => DaysOf(draft, row).All(day => day.Due < Today);

    /// <summary>The classes of the row's own column; without one those that the wording names, which tells whose area it is.</summary>
    private static ClassSet Concerned(ClassSet own, string text) => own.AllGrades.Count > 0 ? own : MentionedClasses.In(text);

    /// <summary>Who is away until then gives way to a substitute; without a day a month counts.</summary>
    private RoleHolders HoldersUntil(DateOnly? due)
    {
        var until = due is { } known && known > Today ? known : due is null ? Today.AddMonths(1) : Today;
        return Leaves.Any(leave => leave.Covers(Today)) ? new(Today, People, Appointments, Leaves, until) : allHere;
    }

    private static Executors ExecutorsOf(ValueList<string> parties, ClassSet classes, ValueList<string> subjects, string? association, RoleHolders holders) =>
        Executors.Of(
            [.. parties.Select(CanonicalParties.One).Select(party =>
                (RoleRequests.Of(party, classes.Grades, classes.Classes.Select(one => one.ToString()).ToValueList(), subjects, association), PartyNames.Of(party)))],
            holders);
}
