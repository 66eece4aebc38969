using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <summary>One occurrence of a decision with everyone who works on it: what the rules of the life cycle see together.</summary>
/// <remarks>
/// A rule gives back the matter as it would be; the shell stores the records that differ. Every change sets
/// <see cref="Assignment.NextStep"/> of what it touches, so that the tick looks at it again.
/// Life cycle: Open → Acknowledged → Reported → Confirmed, or Cancelled; a returned report is Acknowledged with a reason.
/// The occurrence closes with its lead's assignment.
/// </remarks>
public sealed partial record Matter(Decision Decision, Occurrence Occurrence, ValueList<Assignment> Assignments)
{
    /// <summary>Leaves of its people: on such a day the substitute acts for the person.</summary>
    public ValueList<Leave> Leaves { get; init; } = [];

    /// <summary>Those to whom the confirmation was delegated, with the association's reports or by name.</summary>
    public ValueList<long> DelegatedTo { get; init; } = [];

    /// <summary>The assignment that closes the occurrence; null when nobody was found yet.</summary>
    public Assignment? Lead => Assignments.FirstOrDefault(assignment => assignment is { Part: Part.Lead, State: not AssignmentState.Cancelled });

    /// <summary>Whether it is an instruction of the founder, which is closed with the date and number of the answer.</summary>
    public bool WantsAnswer => Decision.Kind == DecisionKind.Founder;

    /// <summary>What permissions ask about it.</summary>
    public Scope Scope => new(Decision.SchoolId)
    {
        Classes = Decision.Classes,
        Grades = Decision.Grades,
        Subjects = Decision.Subjects,
        Association = Decision.Association,
        DelegatedTo = DelegatedTo,
        Owners = Assignments.Where(assignment => assignment.State != AssignmentState.Cancelled).Select(assignment => assignment.PersonId).ToValueList(),
    };

    /// <summary>The matter with an assignment in the place of the one with the same id.</summary>
    private Matter With(Assignment changed) =>
        this with { Assignments = Assignments.Select(assignment => assignment.Id == changed.Id ? changed : assignment).ToValueList() };

    /// <summary>Runs a rule on one of the cards, which must be there and belong to the same school as the actor.</summary>
    private Outcome<Matter> On(long assignmentId, Func<Assignment, Outcome<Matter>> rule) =>
        Assignments.FirstOrDefault(assignment => assignment.Id == assignmentId) is { } found ? rule(found) : new NoSuchAssignment(assignmentId);

    /// <summary>Whether the actor is the person of the card, or stands in for the person on that day.</summary>
    private bool Owns(Actor actor, Assignment assignment, DateOnly today) =>
        Permissions.May(actor, Permission.ReportAssignment, new Scope(Decision.SchoolId)
        {
            Owners =
            [
                assignment.PersonId,
                .. Leaves.Where(leave => leave.PersonId == assignment.PersonId && leave.Covers(today)).Select(leave => leave.SubstituteId).OfType<long>(),
            ],
        });

    private bool MayManage(Actor actor) => Permissions.May(actor, Permission.ManageDecision, Scope);

    private bool MayConfirm(Actor actor) => Permissions.May(actor, Permission.ConfirmReport, Scope);
}
