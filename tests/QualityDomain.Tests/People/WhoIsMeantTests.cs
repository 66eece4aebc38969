using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Tests.People;

/// <summary>From the words of a document to the people of the staff list, on a day.</summary>
public sealed class WhoIsMeantTests
{
    private static readonly DateOnly Today = Staff.Today;
    private static readonly DateOnly Due = Today.AddDays(20);

    private static readonly Person[] People =
    [
        Staff.Person(1, "Орлов Пётр Ильич"),
        Staff.Person(2, "Зимина Ольга Павловна"),
        Staff.Person(3, "Соколова Марина Игоревна"),
        Staff.Person(4, "Гайдай Лев Олегович"),
        Staff.Person(5, "Королёва Алёна Петровна"), // head, history 5А 9А
        Staff.Person(6, "Шевчук Инна Олеговна"), // Russian 5А 6А 7А
        Staff.Person(7, "Седых Павел Петрович"), // algebra 7А 8А, class 7А, head of mathematics
        Staff.Person(8, "Король Вера Львовна"), // 3А
        Staff.Person(9, "Соколова Мария Игоревна"), // 4А, head of the primary school
        Staff.Person(10, "Прежний Иван Иванович") with { LeftOn = Today.AddDays(-1) }, // was secretary and class teacher of 6А
        Staff.Person(11, "Букина Анна Юрьевна"), // English, grades unknown
        Staff.Person(12, "Фокина Дарья Львовна"), // German 8А 9А
        Staff.Person(13, "Дорофеев Глеб Ильич"), // physics 8-11
        Staff.Person(14, "Ежова Нина Карловна") with { Post = "Заместитель директора по АХЧ" },
        Staff.Person(15, "Рябов Олег Юрьевич") with { Post = "Преподаватель-организатор ОБЖ" },
        Staff.Person(16, "Тихая Зоя Фёдоровна"), // psychologist, on leave for long, Чуткий stands in
        Staff.Person(17, "Чуткий Роман Ильич"),
        Staff.Person(18, "Лунина Вера Ильинична"), // class 5Б, on leave for three days
        Staff.Person(19, "Громов Илья Львович"), // class 5А
        Staff.Person(20, "Книжная Ида Марковна"), // librarian, away for long, nobody stands in
        Staff.Person(21, "Гордеева Ася Львовна") with { Post = "Педагог-организатор" },
        Staff.Person(22, "Хозяинова Рита Львовна") with { Post = "Заведующий хозяйством" },
    ];

    private static readonly Appointment[] Appointments =
    [
        People[0].Holds(Role.Director),
        People[1].Holds(Role.DeputyAcademic) with { Grades = [1, 2, 3, 4] },
        People[2].Holds(Role.DeputyAcademic) with { Grades = [5, 6, 7, 8, 9, 10, 11] },
        People[3].Holds(Role.DeputyPastoral),
        People[4].Holds(Role.AssociationHead) with { Association = "ШМО гуманитарного цикла", Subjects = ["Русский язык", "История"] },
        People[4].Holds(Role.SubjectTeacher) with { Association = "ШМО гуманитарного цикла", Subjects = ["История"], Classes = ["5А", "9А"] },
        People[5].Holds(Role.SubjectTeacher) with { Association = "ШМО гуманитарного цикла", Subjects = ["Русский язык", "Литература"], Classes = ["5А", "6А", "7А"] },
        People[6].Holds(Role.AssociationHead) with { Association = "естественно-математическое" },
        People[6].Holds(Role.SubjectTeacher) with { Association = "естественно-математическое", Subjects = ["Алгебра", "Геометрия"], Classes = ["7А", "8А"] },
        People[6].Holds(Role.ClassTeacher) with { Classes = ["7А"] },
        People[7].Holds(Role.PrimaryTeacher) with { Association = "начальных классов", Classes = ["3А"] },
        People[7].Holds(Role.ClassTeacher) with { Classes = ["3А"] },
        People[8].Holds(Role.AssociationHead) with { Association = "начальных классов" },
        People[8].Holds(Role.PrimaryTeacher) with { Association = "начальных классов", Classes = ["4А"] },
        People[9].Holds(Role.Secretary),
        People[9].Holds(Role.ClassTeacher) with { Classes = ["6А"] },
        People[10].Holds(Role.SubjectTeacher) with { Subjects = ["Английский язык"] },
        People[11].Holds(Role.SubjectTeacher) with { Subjects = ["Немецкий язык"], Classes = ["8А", "9А"] },
        People[12].Holds(Role.SubjectTeacher) with { Association = "естественно-математическое", Subjects = ["Физика"], Grades = [8, 9, 10, 11] },
        People[15].Holds(Role.Psychologist),
        People[17].Holds(Role.ClassTeacher) with { Classes = ["5Б"] },
        People[18].Holds(Role.ClassTeacher) with { Classes = ["5А"] },
        People[19].Holds(Role.Librarian),
    ];

    private static readonly Leave[] Leaves =
    [
        new(900, 1, 16, Today.AddDays(-30), Today.AddDays(300), 17),
        new(901, 1, 18, Today.AddDays(-1), Today.AddDays(2), 5),
        new(902, 1, 20, Today.AddDays(-30), Today.AddDays(300), null),
    ];

    /// <summary>Words of the document | what the decision is about | ids of the people; «?»: a person is asked, with the ids to choose from.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        // posts
        { "директор", "", "1" },
        { "Директор школы", "", "1" },
        { "зам. директора по ВР", "", "4" },
        { "заместителю директора по воспитательной работе", "", "4" },
        { "зам. директора по УВР", "", "? 2,3" }, // two, and nothing tells which
        { "зам. директора по УВР", "Провести срез в 3 классах", "2" },
        { "зам. директора по УВР", "Провести срез в 5-х классах", "3" },
        { "ЗДУВР", "Проверить журналы 9А класса", "3" },
        { "зам. директора по УВР", "Посетить уроки в 4 и 5 классах", "? 2,3" }, // both areas
        { "зам. директора по УВР", "Проверить тетради в начальной школе", "2" },
        { "зам. директора по УВР", "Сдать 5 отчётов до 3 мая", "? 2,3" }, // numbers that are no classes
        { "зам. директора", "", "? 2,3,4" },
        { "зам. директора по начальной школе", "", "2" },
        { "зам. директора по АХЧ", "", "14" }, // by the post of the staff list
        { "заместитель директора по безопасности", "", "? " }, // nobody, and no other deputy instead
        { "секретарь", "", "? " }, // has left
        { "педагог-психолог", "", "17" }, // stands in for months
        { "психолог", "", "17" },
        { "библиотекарь", "", "20" }, // away, and nobody stands in: the post's holder is named
        { "преподаватель-организатор ОБЖ", "", "15" }, // a post without a role of its own
        { "педагог-организатор", "", "21" },
        { "методист", "", "? " },
        { "дворник", "", "? " },
        { "завхоз", "", "22" }, // another word for the post of the staff list
        { "зам. директора по УВР (по согласованию)", "Проверить журналы 9А класса", "3" }, // a remark is no area
        { "зам. директора по УВР (старшая школа)", "", "3" },
        { "директор СДК", "", "? " }, // not ours
        { "администрация сельского поселения", "", "? " },
        // names
        { "Шевчук И.О.", "", "6" },
        { "Королева А.П.", "", "5" }, // ё and е
        { "Соколова М.И.", "", "? 3,9" }, // namesakes
        { "Соколова Мария Игоревна", "", "? 3,9" }, // the reader keeps initials only
        { "Прежний И.И.", "", "? " }, // has left
        { "Марине Игоревне", "", "3" }, // no family name, and one person only
        { "Инна Олеговна", "", "6" },
        { "Соколова", "", "? 3,9" },
        { "Гордеева Ася", "", "21" },
        { "Тихая З.Ф.", "", "16" }, // named, so no substitute
        // heads of associations
        { "руководители ШМО", "", "5,7,9" },
        { "рук. ШМО гуманитарного цикла", "", "5" },
        { "руководитель МО гуманитарного направления", "", "5" }, // other words of every association
        { "рук. ШМО учителей математики", "", "7" }, // the name of the association has the subject
        { "рук. ШМО учителей физики", "", "7" }, // a member teaches it
        { "рук. ШМО учителей русского языка и литературы", "", "5" },
        { "руководитель ШМО естественно-математического цикла", "", "7" },
        { "рук. ШМО начальных классов", "", "9" },
        { "рук. МО учителей начальных классов", "", "9" },
        { "рук. ШМО учителей химии", "", "? " },
        // teachers by subject
        { "учителя русского языка", "", "6" },
        { "учитель русского языка и литературы", "", "6" },
        { "учителя истории", "", "5" },
        { "учителя математики", "", "7" }, // algebra and geometry are mathematics
        { "учителя истории, русского языка", "", "5,6" },
        { "учителя иностранных языков", "", "11,12" },
        { "учителя английского языка", "", "11" },
        { "учителя физики", "", "13" },
        { "учитель химии", "", "? " },
        // by grade
        { "учителя 5 классов", "", "5,6,11" }, // who teaches there; a class teacher does not by that alone; of whom no grades are known may
        { "учителя 7-8 классов", "", "6,7,11,12,13" },
        { "учителя 3-х классов", "", "8" },
        { "учителя-предметники 5, 6 классов", "", "5,6,11" },
        { "учителя-предметники 9 классов", "", "5,11,12,13" },
        { "учителя математики 7 классов", "", "7" },
        { "учителя английского языка 6 классов", "", "11" }, // grades unknown: the only one
        { "учителя немецкого языка 5 классов", "", "? " }, // she does not teach there
        { "учителя начальных классов", "", "8,9" },
        { "учителя начальных классов", "Проверить технику чтения в 4А", "9" },
        { "учителя-предметники", "Провести ВПР в 6А классе", "6,11" },
        { "учителя-предметники", "", "5,6,7,11,12,13" },
        // class teachers
        { "кл. рук. 7А", "", "7" },
        { "классный руководитель 5 «А» класса", "", "19" },
        { "кл. рук. 5Б", "", "18" }, // back long before it is due
        { "классные руководители 5-х классов", "", "18,19" },
        { "кл. рук. 6А", "", "? " }, // has left
        { "классные руководители", "", "7,8,18,19" },
        { "классные руководители начальных классов", "", "8" }, // a stage of school
        { "классные руководители среднего звена", "", "7,18,19" },
        { "классный руководитель дежурного класса", "", "? 7,8,18,19" }, // only a person knows whom
        { "классные руководители (по графику)", "", "7,8,18,19" },
        { "учителя словесники", "", "6" }, // what they teach is in the word
        { "учитель физики (девочки)", "", "13" },
        { "учителя, ведущие кружки", "", "? 5,6,7,8,9,11,12,13,17,18,19" },
        { "классные руководители", "Собрание родителей 3 классов", "8" },
        // namesakes
        { "завуч Соколова", "", "3" }, // the post tells them apart
        { "учитель начальных классов Соколова М.И.", "", "9" },
        { "секретарь Соколова", "", "? 3,9" }, // neither is: asked
        { "завуч Громов", "", "19" }, // one only: the name goes before the post
        // bodies
        { "администрация", "", "1,2,3,4" },
        { "методсовет", "", "5,7,9" },
        { "кафедра естественно-математического цикла", "", "7,13" },
        { "рабочая группа", "", "? " },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_words_mean(string words, string decision, string expected) => Meant(words, decision, People, Appointments, Leaves, Due).ShouldBe(expected);

    [Fact]
    public void Who_is_back_before_it_is_due_is_not_replaced_and_who_is_not_is() =>
        (Meant("кл. рук. 5Б", "", People, Appointments, Leaves, Today.AddDays(3)), Meant("кл. рук. 5Б", "", People, Appointments, Leaves, Today.AddDays(2))).ShouldBe(("18", "5"));

    [Fact]
    public void The_order_of_the_staff_does_not_matter() =>
        Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            var (people, posts) = (Shuffled(People, seed), Shuffled(Appointments, seed / 3));
            return Cases.All(one => Meant((string)one[0], (string)one[1], people, posts, Leaves, Due) == (string)one[2]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void The_dismissed_are_never_meant() =>
        Prop.ForAll(Gen.Choose(1, People.Length).ToArbitrary(), id =>
        {
            var people = People.Select(person => person.Id == id ? person with { LeftOn = Today.AddDays(-1) } : person).ToArray();
            return Cases.All(one => !Ids(Meant((string)one[0], (string)one[1], people, Appointments, Leaves, Due)).Contains($"{id}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Nobody_new_is_meant_because_somebody_left() =>
        Prop.ForAll(Gen.Choose(5, People.Length).ToArbitrary(), id =>
        {
            var people = People.Where(person => person.Id != id).ToArray();
            return Cases.Where(one => ((string)one[0]).StartsWith("учител", StringComparison.Ordinal) && Ids((string)one[2]).Contains($"{id}"))
                .All(one => !Ids(Meant((string)one[0], (string)one[1], people, Appointments, [], Due)).Contains($"{id}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory]
    [InlineData("Провести срез в 3–4 классах", "3,4")]
    [InlineData("Ознакомить родителей 5А и 5 «Б» классов", "5А,5Б")]
    [InlineData("для обучающихся 9-х классов", "9")]
    [InlineData("в 5, 6, 7 кл.", "5-7")]
    [InlineData("в начальной школе", "1-4")]
    [InlineData("до 5 мая сдать 3 отчёта", "")]
    [InlineData("по приказу № 7 от 05.09.2026", "")]
    [InlineData("п. 3.4 плана, 2 раза в год", "")]
    public void Classes_are_read_from_the_wording(string text, string classes) => MentionedClasses.In(text).ToString().ShouldBe(classes);

    private static string Meant(string words, string decision, IReadOnlyCollection<Person> people, IReadOnlyCollection<Appointment> posts, Leave[] leaves, DateOnly until)
    {
        var about = MentionedClasses.In(decision);
        var holders = new RoleHolders(Today, people, posts, leaves, until);
        var party = PartiesReader.Read(words).Parties.ShouldHaveSingleItem();
        return holders.Find(RoleRequests.Of(party, about.Grades, about.Classes.Select(one => one.ToString()).ToValueList(), [], null)).Match(
            found => string.Join(',', found.People.Select(person => person.Id)),
            problem => $"? {(problem is AmbiguousRole several ? string.Join(',', several.Candidates.Select(person => person.Id)) : "")}");
    }

    private static string[] Ids(string meant) => meant.TrimStart('?', ' ').Split(',');

    private static T[] Shuffled<T>(T[] items, int seed) => [.. items.Select((item, index) => (item, Key: unchecked((index + 1) * 2654435761u * (uint)(seed + 1)))).OrderBy(each => each.Key).Select(each => each.item)];
}
