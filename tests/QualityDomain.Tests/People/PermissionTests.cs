using QualityDomain.People;
using static QualityDomain.People.Permission;

namespace QualityDomain.Tests.People;

/// <summary>The matrix, written down a second time cell by cell and compared with the table of the product.</summary>
public sealed class PermissionTests
{
    private const string Columns = "director deputy secretary head classteacher teacher specialist colleague parent administrator";

    // S the school, A the area, H own association, J own subjects, C own classes, O one's own, P supported pupils, D delegated, K own children, - nothing
    private static readonly (Permission Permission, string Cells)[] Matrix =
    [
        //                      dir dep sec head  ct  t   sp  col par adm
        (ImportPapers,         "S   A   S   H     -   -   -   -   -   -"),
        (DraftDecision,        "S   A   S   H     -   -   -   -   -   -"),
        (ManageDecision,       "S   A   -   H     -   -   -   -   -   -"),
        (ReportAssignment,     "O   O   O   O     O   O   O   O   -   -"),
        (ConfirmReport,        "S   AD  -   D     -   -   -   -   -   -"),
        (RegisterEvent,        "S   S   S   -     -   -   -   -   -   -"),
        (KeepComplaints,       "S   S   S   -     -   -   -   -   -   -"),
        (SeeDecisions,         "S   AO  S   HO    O   O   O   O   -   -"),
        (UploadResults,        "-   A   -   J     -   -   -   -   -   -"),
        (SetScales,            "-   A   -   J     -   -   -   -   -   -"),
        (SeeAnalysis,          "S   A   -   J     C   C   P   -   -   -"),
        (ProposeMeasures,      "S   S   -   HJ    -   -   -   -   -   -"),
        (ChooseMeasures,       "S   S   -   -     -   -   -   -   -   -"),
        (SeeSupport,           "S   S   -   HJO   CO  CO  S   -   -   -"),
        (PlanSupport,          "-   S   -   HJ    C   C   S   -   -   -"),
        (LogSupport,           "-   S   -   O     C   O   S   -   -   -"),
        (CheckSupport,         "-   -   -   -     C   -   S   -   -   -"),
        (SeeBodyRecords,       "S   O   O   O     O   O   O   O   -   -"),
        (KeepBodyRecords,      "O   O   O   O     O   O   O   O   -   -"),
        (SeatBodies,           "S   -   -   -     -   -   -   -   -   S"),
        (Announce,             "S   S   D   H     C   -   -   -   -   -"),
        (ReceiveAnnouncements, "O   O   O   O     O   O   O   O   O   O"),
        (SeeOwnChild,          "-   -   -   -     -   -   -   -   K   -"),
        (KeepStaffList,        "S   S   S   -     -   -   -   -   -   S"),
        (ManageRoles,          "S   S   -   -     -   -   -   -   -   S"),
        (InviteStaff,          "S   S   -   -     -   -   -   -   -   S"),
        (InviteParents,        "S   S   -   -     C   -   -   -   -   S"),
        (ManageSettings,       "S   S   -   -     -   -   -   -   -   S"),
        (SeePupilKey,          "S   S   -   -     C   -   P   -   -   -"),
        (PrintPocketCard,      "S   S   -   -     C   O   P   -   -   -"),
        (LoadPupilKey,         "S   S   -   -     -   -   -   -   -   S"),
        (MaintainStore,        "-   -   -   -     -   -   -   -   -   S"),
    ];

    private static readonly Person Me = Staff.Person(7);

    /// <summary>For each letter: a thing that just this reach covers, and one that lies beside it.</summary>
    private static readonly Dictionary<char, (Scope Inside, Scope Outside)> Things = new()
    {
        ['S'] = (new(Staff.SchoolId) { Grades = [11] }, new(Staff.ForeignSchoolId) { Grades = [11] }),
        ['A'] = (new(Staff.SchoolId) { Classes = ["6Б"] }, new(Staff.SchoolId) { Classes = ["9А"] }),
        ['H'] = (new(Staff.SchoolId) { Grades = [11], Association = "ШМО  гуманитарного цикла" }, new(Staff.SchoolId) { Grades = [11], Association = "ШМО начальных классов" }),
        ['J'] = (new(Staff.SchoolId) { Grades = [11], Subjects = ["русский язык"] }, new(Staff.SchoolId) { Grades = [11], Subjects = ["Физика"] }),
        ['C'] = (new(Staff.SchoolId) { Grades = [11], Classes = ["5А"] }, new(Staff.SchoolId) { Grades = [11], Classes = ["5А", "11Б"] }),
        ['O'] = (new(Staff.SchoolId) { Grades = [11], Owners = [3, 7] }, new(Staff.SchoolId) { Grades = [11], Owners = [3] }),
        ['P'] = (new(Staff.SchoolId) { Grades = [11], SupportedBy = [7] }, new(Staff.SchoolId) { Grades = [11], SupportedBy = [3] }),
        ['D'] = (new(Staff.SchoolId) { Grades = [11], DelegatedTo = [7] }, new(Staff.SchoolId) { Grades = [11], DelegatedTo = [3] }),
        ['K'] = (new(Staff.SchoolId) { Grades = [11], Guardians = [7] }, new(Staff.SchoolId) { Grades = [11], Guardians = [3] }),
    };

    public static TheoryData<Role> Roles => new(Enum.GetValues<Role>());

    [Fact]
    public void The_matrix_has_a_cell_for_every_role_and_permission()
    {
        Matrix.Select(row => row.Permission).ShouldBe(Enum.GetValues<Permission>());
        Matrix.ShouldAllBe(row => CellsOf(row.Cells).Length == 10);
        Enum.GetValues<Role>().Length.ShouldBe(16);
    }

    [Fact]
    public void Every_cell_allows_what_it_names_and_nothing_beside()
    {
        var checkedCells = 0;
        foreach (var (role, permission, cell) in AllCells())
        {
            var actor = ActorWith(role);
            foreach (var (letter, (inside, outside)) in Things)
            {
                var allowed = cell.Contains(letter, StringComparison.Ordinal) || cell.Contains('S', StringComparison.Ordinal);
                Permissions.May(actor, permission, inside).ShouldBe(allowed, $"{role} {permission} {letter} inside");
                Permissions.May(actor, permission, outside)
                    .ShouldBe(letter != 'S' && cell.Contains('S', StringComparison.Ordinal), $"{role} {permission} {letter} outside");
            }

            Permissions.MayAnywhere(actor, permission).ShouldBe(cell != "-", $"{role} {permission} anywhere");
            checkedCells++;
        }

        checkedCells.ShouldBe(16 * 32);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Nothing_is_allowed_in_a_foreign_school(Role role)
    {
        foreach (var permission in Enum.GetValues<Permission>())
        {
            foreach (var (inside, _) in Things.Values)
            {
                Permissions.May(ActorWith(role), permission, inside with { SchoolId = Staff.ForeignSchoolId }).ShouldBeFalse();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void An_appointment_of_another_school_counts_for_nothing(Role role)
    {
        var actor = Staff.Actor(Me, Me.Holds(role) with { SchoolId = Staff.ForeignSchoolId });
        foreach (var permission in Enum.GetValues<Permission>())
        {
            Permissions.MayAnywhere(actor, permission).ShouldBeFalse();
            Permissions.May(actor, permission, Things['O'].Inside).ShouldBeFalse();
        }
    }

    [Fact]
    public void Two_roles_allow_what_either_allows()
    {
        var actor = Staff.Actor(Me, Me.Holds(Role.Secretary), Me.Holds(Role.ClassTeacher) with { Classes = ["5А"] });

        Permissions.May(actor, ImportPapers, new(Staff.SchoolId)).ShouldBeTrue();
        Permissions.May(actor, SeeAnalysis, new(Staff.SchoolId) { Classes = ["5А"] }).ShouldBeTrue();
        Permissions.ReachOf(actor, SeeDecisions).ShouldBe(Reach.School | Reach.Own);
    }

    [Theory]
    [InlineData(new int[0], true)] // a thing of the whole school belongs to every area
    [InlineData(new[] { 4 }, false)]
    [InlineData(new[] { 5 }, true)]
    [InlineData(new[] { 4, 5 }, true)] // shared by two areas: both deputies may
    [InlineData(new[] { 10 }, false)]
    public void The_area_of_a_deputy_is_the_grades_of_the_appointment(int[] grades, bool allowed)
    {
        var deputy = Staff.Actor(Me, Me.Holds(Role.DeputyAcademic) with { Grades = [5, 6, 7, 8, 9] });

        Permissions.May(deputy, ManageDecision, new(Staff.SchoolId) { Grades = grades.ToValueList() }).ShouldBe(allowed);
    }

    [Fact]
    public void A_deputy_without_grades_answers_for_the_whole_school() =>
        Permissions.May(Staff.Actor(Me, Me.Holds(Role.DeputyPastoral)), ConfirmReport, new(Staff.SchoolId) { Grades = [11] }).ShouldBeTrue();

    [Theory]
    [InlineData("математика", true)]
    [InlineData("Русский язык", false)] // her class, but another's subject
    public void A_subject_teacher_sees_a_class_in_the_own_subject_only(string subject, bool allowed)
    {
        var teacher = Staff.Actor(Me, Me.Holds(Role.SubjectTeacher) with { Classes = ["5А", "6Б"], Subjects = ["Математика"] });

        Permissions.May(teacher, SeeAnalysis, new(Staff.SchoolId) { Classes = ["5А"], Subjects = [subject] }).ShouldBe(allowed);
    }

    private static Actor ActorWith(Role role) => Staff.Actor(Me, Me.Holds(role) with
    {
        Grades = [6],
        Classes = ["5А", "5Б"],
        Subjects = ["Русский язык", "Литература"],
        Association = "ШМО гуманитарного цикла",
    });

    private static IEnumerable<(Role Role, Permission Permission, string Cell)> AllCells() =>
        from row in Matrix
        from role in Enum.GetValues<Role>()
        select (role, row.Permission, CellsOf(row.Cells)[Array.IndexOf(Columns.Split(' '), ColumnOf(role))]);

    private static string[] CellsOf(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string ColumnOf(Role role) => role switch
    {
        Role.Director => "director",
        Role.DeputyAcademic or Role.DeputyPastoral => "deputy",
        Role.Secretary => "secretary",
        Role.AssociationHead => "head",
        Role.ClassTeacher => "classteacher",
        Role.SubjectTeacher or Role.PrimaryTeacher => "teacher",
        Role.Psychologist or Role.SocialPedagogue => "specialist",
        Role.Methodist or Role.Librarian or Role.ItAdministrator or Role.Employee => "colleague",
        Role.Parent => "parent",
        _ => "administrator",
    };
}
