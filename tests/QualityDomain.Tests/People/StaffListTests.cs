using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityDomain.Tests.People;

public sealed class StaffListTests
{
    private static readonly string[] Header = ["№", "Ф.И.О.", "Должность", "Предметы", "Классы", "Кл. рук.", "ШМО", "Нагрузка", "Эл. почта"];

    [Fact]
    public void A_row_of_a_teacher_tells_everything()
    {
        var draft = One("1", "Соколова Марина Игоревна", "учитель", "Русский язык, литература", "5А, 6Б", "5А", "ШМО гуманитарного цикла", "18,5", "sokolova@school.example");

        draft.Name.ShouldBe(new("Соколова", "Марина", "Игоревна"));
        draft.WeeklyHours.ShouldBe(18.5m);
        draft.Email.ShouldBe("sokolova@school.example");
        draft.Roles.ShouldBe(
        [
            new(Role.SubjectTeacher) { Subjects = ["Русский язык", "литература"], Classes = ["5А", "6Б"], Association = "ШМО гуманитарного цикла" },
            new(Role.ClassTeacher) { Classes = ["5А"] },
        ]);
    }

    [Fact]
    public void Columns_are_found_by_meaning_below_titles_and_in_any_order()
    {
        var read = Read(["Утверждаю", "", ""], ["Список сотрудников на 2026/2027 учебный год", "", ""], ["Преподаваемые предметы", "Должность", "Фамилия, имя, отчество"], ["Физика", "учитель", "Седых П.П."]);

        read.Staff.Single().Name.ShouldBe(new("Седых", "П", "П"));
        read.Staff.Single().Roles.Single().Subjects.ShouldBe(["Физика"]);
        read.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_in_three_columns_and_a_header_of_two_rows_are_read()
    {
        var read = Read(["Сотрудник", "Сотрудник", "Сотрудник", "Должность"], ["Фамилия", "Имя", "Отчество", "Должность"], ["1", "2", "3", "4"], ["Орлов", "Пётр", "Ильич", "Директор"]);

        read.Staff.Single().Name.Full.ShouldBe("Орлов Пётр Ильич");
        read.Staff.Single().Roles.Single().Role.ShouldBe(Role.Director);
    }

    [Theory]
    [InlineData("Директор", Role.Director)]
    [InlineData("И.о. директора", Role.Director)]
    [InlineData("Заместитель директора по УВР", Role.DeputyAcademic)]
    [InlineData("Зам.директора по учебной работе", Role.DeputyAcademic)]
    [InlineData("завуч", Role.DeputyAcademic)]
    [InlineData("Зам. директора по ВР", Role.DeputyPastoral)]
    [InlineData("заместитель директора по воспитательной работе", Role.DeputyPastoral)]
    [InlineData("Секретарь-машинистка", Role.Secretary)]
    [InlineData("учитель начальных классов", Role.PrimaryTeacher)]
    [InlineData("учитель нач.кл.", Role.PrimaryTeacher)]
    [InlineData("Педагог-психолог", Role.Psychologist)]
    [InlineData("социальный педагог", Role.SocialPedagogue)]
    [InlineData("Педагог-библиотекарь", Role.Librarian)]
    [InlineData("методист", Role.Methodist)]
    [InlineData("Системный администратор", Role.ItAdministrator)]
    [InlineData("Заместитель директора по АХЧ", Role.Employee)] // no deputy in the sense of the matrix
    [InlineData("Учитель-логопед", Role.Employee)]
    [InlineData("Советник директора по воспитанию", Role.Employee)]
    [InlineData("Сторож", Role.Employee)]
    public void Posts_are_read_as_roles(string post, Role role) =>
        One("1", "Орлов Пётр Ильич", post, "", "", "", "", "", "").Roles.Select(draft => draft.Role).ShouldBe([role]);

    [Fact]
    public void Several_posts_in_a_cell_are_several_roles() =>
        One("1", "Орлов Пётр Ильич", "директор, учитель истории и обществознания", "", "9А", "", "", "", "").Roles.ShouldBe(
        [
            new(Role.Director),
            new(Role.SubjectTeacher) { Subjects = ["История", "Обществознание"], Classes = ["9А"] },
        ]);

    [Fact]
    public void The_area_of_a_deputy_stands_in_brackets_or_in_its_column()
    {
        One("1", "Орлов Пётр Ильич", "Заместитель директора по УВР (5–9 классы)", "", "", "", "", "", "").Roles.Single().Grades.ShouldBe([5, 6, 7, 8, 9]);
        Read(["ФИО", "Должность", "Курирует параллели"], ["Орлов П.И.", "завуч", "1-4"]).Staff.Single().Roles.Single().Grades.ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void The_head_of_an_association_has_the_subjects_of_its_members()
    {
        var read = Read(Header,
            ["1", "Королёва Алёна Петровна", "учитель", "История", "5А", "", "ШМО гуманитарного цикла (руководитель)", "", ""],
            ["2", "Шевчук Инна Олеговна", "учитель", "Русский язык", "6А", "", "ШМО гуманитарного цикла", "", ""]);

        read.Staff[0].Roles.Single(role => role.Role == Role.AssociationHead)
            .ShouldBe(new(Role.AssociationHead) { Association = "ШМО гуманитарного цикла", Subjects = ["История", "Русский язык"] });
    }

    [Fact]
    public void A_head_may_be_named_in_the_post() =>
        One("1", "Королёва А.П.", "учитель физики, руководитель ШМО точных наук", "", "7-9", "", "", "", "").Roles.ShouldBe(
        [
            new(Role.SubjectTeacher) { Subjects = ["Физика"], Grades = [7, 8, 9], Association = "ШМО точных наук" },
            new(Role.AssociationHead) { Subjects = ["Физика"], Association = "ШМО точных наук" },
        ]);

    [Fact]
    public void A_section_names_the_association_of_those_below()
    {
        var read = Read(Header, Section("ШМО начальных классов"), ["1", "Король В.Л.", "учитель начальных классов", "", "3А", "3А", "", "18", ""], Section("Прочие"), ["2", "Сорокин И.И.", "сторож", "", "", "", "", "", ""]);

        read.Staff[0].Roles[0].Association.ShouldBe("ШМО начальных классов");
        read.Staff.Count.ShouldBe(2);
    }

    [Fact]
    public void Several_rows_of_a_person_are_one_person()
    {
        var read = Read(Header,
            ["1", "Седых Павел Петрович", "учитель", "Физика", "7А", "", "", "8", ""],
            ["", "", "", "Астрономия", "11А", "", "", "2", ""], // the name stands once
            ["1", "Седых Павел Петрович", "учитель", "Информатика", "8А", "", "", "6", ""]); // a merged cell repeats it

        read.Staff.Single().WeeklyHours.ShouldBe(16);
        read.Staff.Single().Roles.Single().Subjects.ShouldBe(["Физика", "Астрономия", "Информатика"]);
        read.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void One_subject_may_have_an_and_in_its_name() =>
        One("1", "Седых П.П.", "учитель", "Основы безопасности и защиты Родины; История и обществознание", "8А", "", "", "", "").Roles.Single().Subjects
            .ShouldBe(["Основы безопасности и защиты Родины", "История", "обществознание"]);

    [Fact]
    public void The_post_may_stand_in_the_cell_of_the_name() =>
        Read(["№", "ФИО сотрудника"], ["1", "Седых Павел Петрович, учитель физики"]).Staff.Single().Roles.Single()
            .ShouldBe(new(Role.SubjectTeacher) { Subjects = ["Физика"] });

    [Fact]
    public void Doubts_name_the_row_and_never_stop_the_rest()
    {
        var read = Read(Header,
            ["1", "Соколова М.И.", "учитель", "", "5А", "", "", "", ""],
            ["2", "???", "учитель", "Физика", "5А", "", "", "", ""],
            ["3", "Седых П.П.", "учитель", "Физика", "по плану", "5А", "", "много", "нет адреса"],
            ["4", "Шевчук И.О.", "классный руководитель", "", "", "5А", "", "", ""],
            ["5", "Король В.Л.", "классный руководитель", "", "", "", "", "", ""],
            ["6", "Вакансия", "учитель", "Химия", "", "", "", "", ""],
            ["7", "Соколова М.И.", "руководитель МО", "", "", "", "", "", ""],
            ["8", "Орлов П.И.", "директор", "", "", "", "", "", ""],
            ["9", "Орлова А.И.", "директор", "", "", "", "", "", ""],
            ["", "", "", "", "", "", "Итого", "40", ""]);

        read.Staff.Count.ShouldBe(6);
        read.Doubts.ShouldBe(
        [
            new StaffDoubt.NoSubject(2, read.Staff[0].Name),
            new StaffDoubt.NoAssociation(2, read.Staff[0].Name),
            new StaffDoubt.NoName(3, "???"),
            new StaffDoubt.UnreadableClasses(4, "по плану"),
            new StaffDoubt.UnreadableHours(4, "много"),
            new StaffDoubt.UnreadableEmail(4, "нет адреса"),
            new StaffDoubt.TwoClassTeachers(5, 4, "5А"),
            new StaffDoubt.NoClass(6, read.Staff[3].Name),
            new StaffDoubt.SamePerson(8, 2, read.Staff[0].Name),
            new StaffDoubt.TwoDirectors(10, 9),
        ]);
    }

    [Fact]
    public void A_table_without_names_is_no_staff_list() =>
        Read(["Класс", "Количество"], ["5А", "25"]).ShouldBe(new([], [new StaffDoubt.NoNameColumn()]));

    private static string[] Section(string text) => [.. Enumerable.Repeat(text, Header.Length)];

    private static StaffDraft One(params string[] row) => Read(Header, row).Staff.Single();

    private static StaffListReading Read(params string[][] rows) => StaffListReader.Read(rows.Select(row => row.ToValueList()).ToValueList());
}
