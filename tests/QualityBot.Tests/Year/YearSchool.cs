using QualityBot.Hosting;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.People;
using QualityDomain.Parents;
using QualityDomain.Support;

namespace QualityBot.Tests.Year;

/// <summary>A school in which everything is switched on: decisions, support with its checks, families with papers, announcements and gatherings.</summary>
internal static class YearSchool
{
    public const long Director = 40;
    public const long Deputy = 41;
    public const long Pastoral = 42;
    public const long Psychologist = 43;
    public static readonly (long Id, string Class)[] ClassTeachers = [(50, "5А"), (51, "6Б"), (52, "7В")];
    public static readonly long[] Teachers = [53, 54, 55];

    /// <summary>The first parent has a child in 5А and one in 6Б, the last only the code of a class; each child of a class has two guardians with papers.</summary>
    public static readonly long[] Guardians = [70, 71, 72, 73, 74, 75, 76];

    /// <summary>Everybody whose messages are counted, with how they are counted.</summary>
    public static IEnumerable<long> Colleagues => [Director, Deputy, Pastoral, Psychologist, .. ClassTeachers.Select(one => one.Id), .. Teachers];

    public static TestBot Open()
    {
        var bot = new TestBot(services => BotHost.AddCapabilities(services));
        bot.Store.Put(
        [
            Given.School,
            .. Someone(Director, new Appointment(1040, 1, Director, Role.Director)), .. Someone(Deputy, new Appointment(1041, 1, Deputy, Role.DeputyAcademic)),
            .. Someone(Pastoral, new Appointment(1042, 1, Pastoral, Role.DeputyPastoral)), .. Someone(Psychologist, new Appointment(1043, 1, Psychologist, Role.Psychologist)),
            .. ClassTeachers.SelectMany(one => Someone(one.Id, new Appointment(one.Id + 1000, 1, one.Id, Role.ClassTeacher) { Classes = [one.Class] })),
            .. Teachers.SelectMany(id => Someone(id, new Appointment(id + 1000, 1, id, Role.SubjectTeacher) { Subjects = ["Математика"], Classes = ["5А", "6Б", "7В"] })),
            .. Guardians.SelectMany(id => Someone(id, new Appointment(id + 1000, 1, id, Role.Parent))),
            .. Classroom.Pupils("5А", 11, 4), .. Classroom.Pupils("6Б", 31, 4), .. Classroom.Pupils("7В", 61, 4),
            .. Family(70, (11, 1), (31, 1)), .. Family(71, (11, 2)), .. Family(72, (12, 1)), .. Family(73, (31, 2)), .. Family(74, (61, 1)), .. Family(75, (61, 2)),
            Heard(76, "7В"),
            .. new (long Pupil, long Lead)[] { (11, 50), (13, 53), (31, 54), (33, 51), (61, 55), (62, 55) }.Select((one, i) => Classroom.Plan(700 + i, one.Pupil, one.Lead) with { Until = new(2027, 5, 20) }),
        ]);
        using var db = bot.Store.CreateDbContext();
        db.Kept.Add(new() { Name = "next-id", Value = "300000000" });
        db.SaveChanges();
        return bot;
    }

    private static IEnumerable<object> Family(long parent, params (long Pupil, int Number)[] children) => children.SelectMany(child => new object[]
    {
        new Guardianship((parent * 1000) + child.Pupil, 1, parent, child.Pupil, child.Number, 1, Given.Since),
        new PaperConsent((parent * 1000) + child.Pupil, 1, child.Pupil, child.Number, new(2026, 9, 1), "1", 50, Given.Since),
        Heard(parent, child.Pupil switch { < 30 => "5А", < 60 => "6Б", _ => "7В" }),
    });

    private static Appointment Heard(long parent, string one) => new((parent * 100) + one[0], 1, parent, Role.Parent) { Classes = [one], To = new(2027, 8, 31) };

    private static object[] Someone(long id, Appointment held) => [.. Given.Someone(id, held.Role).Where(record => record is not Appointment), held];
}
