using static QualityDomain.People.Permission;
using static QualityDomain.People.Reach;

namespace QualityDomain.People;

/// <summary>Who may do what, and how far: one table, asked by routes and by rules alike.</summary>
/// <remarks>Source: a decision of ours (S-13). A person with several roles may what any of them may.</remarks>
public static class Permissions
{
    /// <summary>Whether one of the roles of <paramref name="actor"/> allows it there. Never in another school.</summary>
    public static bool May(Actor actor, Permission permission, Scope scope) =>
        actor.SchoolId == scope.SchoolId
        && actor.Appointments.Any(appointment =>
            appointment.SchoolId == scope.SchoolId
            && scope.IsCoveredBy(ReachOf(appointment.Role, permission), appointment, actor));

    /// <summary>Whether it is allowed somewhere at all: what a menu shows and a route lets in before the record is known.</summary>
    public static bool MayAnywhere(Actor actor, Permission permission) => ReachOf(actor, permission) != Nothing;

    /// <summary>How far all roles of the person together reach; a query may be narrowed by it.</summary>
    public static Reach ReachOf(Actor actor, Permission permission) => actor.Appointments
        .Where(appointment => appointment.SchoolId == actor.SchoolId)
        .Aggregate(Nothing, (reach, appointment) => reach | ReachOf(appointment.Role, permission));

    /// <summary>A cell of the table.</summary>
    public static Reach ReachOf(Role role, Permission permission) => (permission, ColumnOf(role)) switch
    {
        (ImportPapers, Column.Director or Column.Secretary) => Reach.School,
        (ImportPapers, Column.Deputy) => Area,
        (ImportPapers, Column.AssociationHead) => OwnAssociation,

        (DraftDecision, Column.Director or Column.Secretary) => Reach.School,
        (DraftDecision or ManageDecision, Column.Deputy) => Area,
        (DraftDecision or ManageDecision, Column.AssociationHead) => OwnAssociation,
        (ManageDecision, Column.Director) => Reach.School,

        (ReportAssignment, not (Column.Parent or Column.Administrator)) => Own,

        (ConfirmReport, Column.Director) => Reach.School,
        (ConfirmReport, Column.Deputy) => Area | Delegated,
        (ConfirmReport, Column.AssociationHead) => Delegated,

        (RegisterEvent or KeepComplaints, Column.Director or Column.Deputy or Column.Secretary) => Reach.School,

        (SeeDecisions, Column.Director or Column.Secretary) => Reach.School,
        (SeeDecisions, Column.Deputy) => Area | Own,
        (SeeDecisions, Column.AssociationHead) => OwnAssociation | Own,
        (SeeDecisions, not (Column.Parent or Column.Administrator)) => Own,

        (UploadResults or SetScales, Column.Deputy) => Area,
        (UploadResults or SetScales, Column.AssociationHead) => OwnSubject,

        (SeeAnalysis, Column.Director) => Reach.School,
        (SeeAnalysis, Column.Deputy) => Area,
        (SeeAnalysis, Column.AssociationHead) => OwnSubject,
        (SeeAnalysis, Column.ClassTeacher or Column.Teacher) => OwnClass,
        (SeeAnalysis, Column.Specialist) => Supported,

        (ProposeMeasures or ChooseMeasures, Column.Director or Column.Deputy) => Reach.School,
        (ProposeMeasures, Column.AssociationHead) => OwnAssociation | OwnSubject,

        (SeeSupport, Column.Director or Column.Deputy or Column.Specialist) => Reach.School,
        (SeeSupport, Column.AssociationHead) => OwnAssociation | OwnSubject | Own,
        (SeeSupport, Column.ClassTeacher or Column.Teacher) => OwnClass | Own,
        (PlanSupport, Column.Deputy or Column.Specialist) => Reach.School,
        (PlanSupport, Column.AssociationHead) => OwnAssociation | OwnSubject,
        (PlanSupport, Column.ClassTeacher or Column.Teacher) => OwnClass,
        (LogSupport, Column.Deputy or Column.Specialist) => Reach.School,
        (LogSupport, Column.AssociationHead or Column.Teacher) => Own,
        (LogSupport, Column.ClassTeacher) => OwnClass,
        (CheckSupport, Column.Specialist) => Reach.School,
        (CheckSupport, Column.ClassTeacher) => OwnClass,

        // Narrow on purpose: a seat in the body opens its records, no role but the director's does. Who runs the program names members and reads nothing.
        (SeeBodyRecords, Column.Director) => Reach.School,
        (SeeBodyRecords or KeepBodyRecords, not (Column.Parent or Column.Administrator)) => Own,
        (SeatBodies, Column.Director or Column.Administrator) => Reach.School,

        (Announce, Column.Director or Column.Deputy) => Reach.School,
        (Announce, Column.Secretary) => Delegated,
        (Announce, Column.AssociationHead) => OwnAssociation,
        (Announce, Column.ClassTeacher) => OwnClass,
        (ReceiveAnnouncements, _) => Own,

        (SeeOwnChild, Column.Parent) => OwnChildren,

        (KeepStaffList, Column.Director or Column.Deputy or Column.Secretary or Column.Administrator) => Reach.School,
        (ManageRoles or InviteStaff or ManageSettings, Column.Director or Column.Deputy or Column.Administrator) => Reach.School,
        (InviteParents, Column.Director or Column.Deputy or Column.Administrator) => Reach.School,
        (InviteParents, Column.ClassTeacher) => OwnClass,

        (SeePupilKey, Column.Director or Column.Deputy) => Reach.School,
        (SeePupilKey, Column.ClassTeacher) => OwnClass,
        (SeePupilKey, Column.Specialist) => Supported,
        (PrintPocketCard, Column.Director or Column.Deputy) => Reach.School,
        (PrintPocketCard, Column.ClassTeacher) => OwnClass,
        (PrintPocketCard, Column.Teacher) => Own,
        (PrintPocketCard, Column.Specialist) => Supported,
        (LoadPupilKey, Column.Director or Column.Deputy or Column.Administrator) => Reach.School,

        (MaintainStore, Column.Administrator) => Reach.School,

        _ => Nothing,
    };

    /// <summary>Columns of the table. Roles that it does not name have the column of the nearest one.</summary>
    private enum Column
    {
        Director,
        Deputy,
        Secretary,
        AssociationHead,
        ClassTeacher,
        Teacher,
        Specialist,
        Colleague,
        Parent,
        Administrator,
    }

    private static Column ColumnOf(Role role) => role switch
    {
        Role.Director => Column.Director,
        Role.DeputyAcademic or Role.DeputyPastoral => Column.Deputy,
        Role.Secretary => Column.Secretary,
        Role.AssociationHead => Column.AssociationHead,
        Role.ClassTeacher => Column.ClassTeacher,
        Role.SubjectTeacher or Role.PrimaryTeacher => Column.Teacher,
        Role.Psychologist or Role.SocialPedagogue => Column.Specialist,

        // A methodist, a librarian, the computer specialist and all others have tasks of their own and no pupils.
        Role.Methodist or Role.Librarian or Role.ItAdministrator or Role.Employee => Column.Colleague,
        Role.Administrator => Column.Administrator,
        Role.Parent => Column.Parent,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a column."),
    };
}
