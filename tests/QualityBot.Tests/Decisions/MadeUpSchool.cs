using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Tests.Decisions;

/// <summary>The staff of a made-up school; everybody's chat is the id as text.</summary>
internal static class MadeUpSchool
{
    public const string Director = "11";
    public const string Deputy = "12";
    public const string PastoralDeputy = "13";
    public const string Secretary = "14";
    public const string Head = "15";
    public const string Teacher = "18";
    public const string Stranger = "91";

    public static object[] Staff { get; } =
    [
        Given.School,
        .. One(11, "Ларионова", Role.Director),
        .. One(12, "Громыхалина", Role.DeputyAcademic),
        .. One(13, "Светозаров", Role.DeputyPastoral),
        .. One(14, "Мухоморова", Role.Secretary),
        .. One(15, "Белоручкина", Role.AssociationHead, one => one with { Association = "начальных классов" }),
        .. One(16, "Косинусова", Role.AssociationHead, one => one with { Association = "естественно-математическое", Subjects = ["математика"] }),
        .. One(17, "Запятаева", Role.AssociationHead, one => one with { Association = "гуманитарное", Subjects = ["русский язык"] }),
        .. One(18, "Тангенсов", Role.SubjectTeacher, one => one with { Association = "естественно-математическое", Subjects = ["математика"], Grades = [5, 6, 7, 8, 9] }),
        .. One(19, "Летописцев", Role.SubjectTeacher, one => one with { Association = "гуманитарное", Subjects = ["история"], Grades = [5, 6, 7, 8, 9] }),
        .. One(20, "Меридианова", Role.SubjectTeacher, one => one with { Association = "естественно-математическое", Subjects = ["география"], Grades = [5, 6, 7] }),
        .. One(21, "Пряникова", Role.PrimaryTeacher, one => one with { Association = "начальных классов", Classes = ["1А"] }),
        .. One(22, "Самоварова", Role.PrimaryTeacher, one => one with { Association = "начальных классов", Classes = ["2А"] }),
        .. One(23, "Двоеточина", Role.ClassTeacher, one => one with { Classes = ["5А"] }),
        .. One(24, "Амперов", Role.ClassTeacher, one => one with { Classes = ["6А"] }),
        Given.OtherSchool,
        .. Given.Someone(91, Role.DeputyAcademic, Given.OtherSchool),
    ];

    private static object[] One(long id, string family, Role role, Func<Appointment, Appointment>? scope = null) =>
    [
        new Person(id, Given.School.Id, family, "Анна", "Петровна"),
        (scope ?? (one => one))(new(id + 1000, Given.School.Id, id, role)),
        new ChannelLink(id + 2000, Given.School.Id, id, "telegram", $"{id}", Given.Since),
    ];
}
