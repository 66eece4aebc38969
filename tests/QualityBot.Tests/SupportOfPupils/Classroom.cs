using QualityBot.Hosting;
using QualityBot.Tests.Support;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>A school with the pupils of 5А and 6Б, a teacher of mathematics in both, the class teacher of 5А, a deputy, a psychologist.</summary>
internal static class Classroom
{
    public const string Teacher = "50";
    public const string ClassTeacher = "51";
    public const string Deputy = "52";
    public const string Psychologist = "53";
    public const string Stranger = "54";

    public static TestBot Open()
    {
        var bot = new TestBot(services => BotHost.AddCapabilities(services));
        bot.Store.Put(
        [
            Given.School,
            .. Someone(50, new Appointment(1050, 1, 50, Role.SubjectTeacher) { Subjects = ["Математика"], Classes = ["5А", "6Б"] }),
            .. Someone(51, new Appointment(1051, 1, 51, Role.ClassTeacher) { Classes = ["5А"] }),
            .. Someone(52, new Appointment(1052, 1, 52, Role.DeputyAcademic)),
            .. Someone(53, new Appointment(1053, 1, 53, Role.Psychologist)),
            .. Someone(54, new Appointment(1054, 1, 54, Role.SubjectTeacher) { Subjects = ["История"], Classes = ["9В"] }),
            .. Pupils("5А", 11, 6), .. Pupils("6Б", 31, 3),
        ]);
        return bot;
    }

    /// <summary>The newest words in somebody's chat, with ordinary spaces.</summary>
    public static string Read(this TestBot bot, string recipient) => bot.Last(recipient).Replace('\u00A0', ' ');

    public static object[] Pupils(string schoolClass, long first, int count, int startYear = 2026) =>
        [.. Enumerable.Range(0, count).SelectMany(i => new object[] { new Pupil(first + i, 1), new PupilPlace(first + i + 5000, 1, first + i, startYear, $"{schoolClass}-{i + 1:00}") })];

    /// <summary>A running plan of the teacher for the pupil.</summary>
    public static SupportPlan Plan(long id, long pupil, long lead = 50) => new(id, 1, pupil, "Математика")
    {
        State = SupportState.Active, LeadId = lead, Gaps = ["сложение дробей"], Kinds = [QualityDomain.Assessments.Gaps.SupportKind.ExtraLessons], Rhythm = new(1, 40),
        From = new(2026, 9, 1), Until = new(2026, 10, 12), ProposedBy = 52, ProposedOn = new(2026, 9, 1),
    };

    private static object[] Someone(long id, Appointment held) => [.. Given.Someone(id, held.Role).Where(record => record is not Appointment), held];
}
