using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class RoleHoldersTests
{
    private const string Humanities = "ШМО гуманитарного цикла";
    private const string Primary = "ШМО начальных классов";

    private static readonly Person Director = Staff.Person(1, "Орлов Пётр Ильич");
    private static readonly Person Junior = Staff.Person(2, "Зимина Ольга Павловна");
    private static readonly Person Senior = Staff.Person(3, "Соколова Марина Игоревна");
    private static readonly Person Pastoral = Staff.Person(4, "Гайдай Лев Олегович");
    private static readonly Person Head = Staff.Person(5, "Королёва Алёна Петровна");
    private static readonly Person Russian = Staff.Person(6, "Шевчук Инна Олеговна");
    private static readonly Person Maths = Staff.Person(7, "Седых Павел Петрович");
    private static readonly Person First = Staff.Person(8, "Король Вера Львовна");
    private static readonly Person FirstHead = Staff.Person(9, "Соколова Мария Игоревна");
    private static readonly Person Former = Staff.Person(10, "Прежний Иван Иванович") with { LeftOn = Staff.Today.AddDays(-1) };

    private static readonly Person[] People = [Director, Junior, Senior, Pastoral, Head, Russian, Maths, First, FirstHead, Former];

    private static readonly Appointment[] Appointments =
    [
        Director.Holds(Role.Director),
        Junior.Holds(Role.DeputyAcademic) with { Grades = [1, 2, 3, 4] },
        Senior.Holds(Role.DeputyAcademic) with { Grades = [5, 6, 7, 8, 9, 10, 11] },
        Pastoral.Holds(Role.DeputyPastoral),
        Head.Holds(Role.AssociationHead) with { Association = Humanities, Subjects = ["Русский язык", "История"] },
        Head.Holds(Role.SubjectTeacher) with { Association = Humanities, Subjects = ["История"], Classes = ["5А", "9А"] },
        Russian.Holds(Role.SubjectTeacher) with { Association = Humanities, Subjects = ["Русский язык"], Classes = ["6А", "7А"] },
        Maths.Holds(Role.SubjectTeacher) with { Association = "ШМО математики", Subjects = ["Алгебра"], Classes = ["7А", "8А"] },
        Maths.Holds(Role.ClassTeacher) with { Classes = ["7А"] },
        First.Holds(Role.PrimaryTeacher) with { Association = Primary, Classes = ["3А"] },
        First.Holds(Role.ClassTeacher) with { Classes = ["3А"] },
        FirstHead.Holds(Role.AssociationHead) with { Association = Primary },
        FirstHead.Holds(Role.PrimaryTeacher) with { Association = Primary, Classes = ["4А"] },
        Former.Holds(Role.Secretary),
    ];

    [Fact]
    public void A_post_is_one_person() => Find(new("director")).ShouldBe(new RoleHolding([Director], IsGroup: false, Keeper: null));

    [Fact]
    public void Two_deputies_without_an_area_to_decide_are_ambiguous() =>
        Refuse(new("deputy_uvr")).ShouldBeOfType<AmbiguousRole>().Candidates.ShouldBe([Junior, Senior]);

    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    public void The_area_decides_between_deputies(int grade, long person) =>
        Find(new("deputy_uvr") { Grades = [grade] }).People.Single().Id.ShouldBe(person);

    [Fact]
    public void Grades_of_two_areas_leave_both_deputies() =>
        Refuse(new("deputy_uvr") { Grades = [4, 5] }).ShouldBeOfType<AmbiguousRole>();

    [Fact]
    public void Classes_tell_the_area_too() => Find(new("deputy_uvr") { Classes = ["3А"] }).People.ShouldBe([Junior]);

    [Fact]
    public void The_administration_is_the_director_with_the_deputies() =>
        Find(new("administration")).People.ShouldBe([Director, Junior, Senior, Pastoral]);

    [Fact]
    public void Teachers_of_grades_are_found_by_their_classes() =>
        Find(new("subject_teachers") { Grades = [5, 6] }).People.ShouldBe([Head, Russian]);

    [Fact]
    public void Teachers_of_a_subject_are_found_in_any_wording()
    {
        Find(new("subject_teachers") { Subjects = ["история", "география"] }).People.ShouldBe([Head]);
        Find(new("subject_teachers") { Subjects = ["математика"] }).People.ShouldBe([Maths]);
    }

    [Fact]
    public void A_group_of_one_association_is_kept_by_its_head() =>
        Find(new("subject_teachers") { Grades = [5, 6] }).ShouldBe(new([Head, Russian], IsGroup: true, Head));

    [Fact]
    public void A_group_of_several_associations_is_kept_by_the_deputy() =>
        Find(new("subject_teachers") { Grades = [6, 7, 8] }).Keeper.ShouldBe(Senior);

    [Fact]
    public void Class_teachers_are_kept_by_the_deputy_for_pastoral_work() =>
        Find(new("class_teachers")).ShouldBe(new([Maths, First], IsGroup: true, Pastoral));

    [Fact]
    public void Primary_teachers_are_kept_by_the_head_of_theirs() =>
        Find(new("primary_teachers")).ShouldBe(new([First, FirstHead], IsGroup: true, FirstHead));

    [Fact]
    public void All_heads_are_a_group() => Find(new("shmo_head")).People.ShouldBe([Head, FirstHead]);

    [Fact]
    public void The_head_of_a_named_association_is_one_person() =>
        Find(new("shmo_head") { Associations = ["шмо «гуманитарного цикла»"] }).ShouldBe(new([Head], IsGroup: false, Keeper: null));

    [Fact]
    public void A_joint_meeting_means_the_heads_of_those_associations() =>
        Find(new("shmo_head") { Associations = [Humanities, Primary] }).IsGroup.ShouldBeTrue();

    [Fact]
    public void The_head_of_a_subject_is_found() => Find(new("shmo_head") { Subjects = ["русский"] }).People.ShouldBe([Head]);

    [Fact]
    public void Pedagogues_are_all_who_teach() => Find(new("teachers")).People.ShouldBe([Head, Russian, Maths, First, FirstHead]);

    [Fact]
    public void A_department_is_its_members_with_the_head() =>
        Find(new("subject_department") { Associations = [Humanities] }).ShouldBe(new([Head, Russian], IsGroup: true, Head));

    [Theory]
    [InlineData("Королева А.П.", 5)]
    [InlineData("Королёва", 5)]
    [InlineData("Соколова Мария", 9)]
    public void A_named_person_is_found(string name, long person) => Find(new("person") { Name = name }).People.Single().Id.ShouldBe(person);

    [Fact]
    public void Namesakes_are_ambiguous() =>
        Refuse(new("person") { Name = "Соколова М.И." }).ShouldBeOfType<AmbiguousRole>().Candidates.ShouldBe([Senior, FirstHead]);

    [Theory]
    [InlineData("secretary")] // she has left
    [InlineData("psychologist")] // nobody has it
    [InlineData("working_group")] // no role of ours
    [InlineData("nonsense")]
    public void Where_nobody_is_found_the_role_is_unknown(string role) => Refuse(new(role)).ShouldBe(new UnknownRole(new(role)));

    [Fact]
    public void An_appointment_counts_on_its_days_only()
    {
        var later = Maths.Holds(Role.Psychologist) with { From = Staff.Today.AddDays(1) };

        new RoleHolders(Staff.Today, People, [later]).Find(new("psychologist")).ShouldBeOfType<Outcome<RoleHolding>.Refused>();
        new RoleHolders(Staff.Today.AddDays(1), People, [later]).Find(new("psychologist")).ShouldBeOfType<Outcome<RoleHolding>.Ok>();
    }

    [Fact]
    public void Every_role_has_an_external_name_that_reads_back()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            RoleIds.TryRead(RoleIds.Of(role), out var read).ShouldBeTrue();
            read.ShouldBe([role]);
        }
    }

    [Theory]
    [InlineData("07:30", Role.SubjectTeacher, Role.DeputyAcademic)]
    [InlineData("14:30", Role.SubjectTeacher, Role.Parent)]
    [InlineData("17:00", Role.Parent, Role.Parent)]
    public void The_digest_comes_at_the_hour_of_the_role(string hour, params Role[] roles)
    {
        DigestHour.Of(Maths, roles).ShouldBe(TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture));
        DigestHour.Of(Maths with { DigestAt = new(18, 15) }, roles).ShouldBe(new(18, 15));
    }

    private static RoleHolding Find(RoleRequest request) => new RoleHolders(Staff.Today, People, Appointments).Find(request)
        .Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static Problem Refuse(RoleRequest request) => new RoleHolders(Staff.Today, People, Appointments).Find(request)
        .Match(value => throw new InvalidOperationException($"{value}"), problem => problem);
}
