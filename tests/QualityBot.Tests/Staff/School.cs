using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

/// <summary>The bot with its staff feature and two schools: a director, a deputy, a secretary, a teacher and, elsewhere, a foreign director.</summary>
internal static class School
{
    public const string Director = "2";
    public const string Secretary = "4";
    public const string Teacher = "7";
    public const string Stranger = "99";
    public const long TeacherId = 7;
    public const long ForeignId = 902;
    public const string Foreigner = "902";

    /// <param name="more">Features beside the staff's.</param>
    public static TestBot Open(Action<IServiceCollection>? more = null)
    {
        var bot = new TestBot(services => (more ?? (_ => { }))(services.AddStaff()));
        bot.Store.Put([
            Given.School, Given.OtherSchool,
            .. Given.Someone(2, Role.Director), .. Given.Someone(3, Role.DeputyAcademic), .. Given.Someone(4, Role.Secretary),
            .. Given.Someone(TeacherId, Role.SubjectTeacher), .. Given.Someone(ForeignId, Role.Director, Given.OtherSchool)]);
        Number(bot, 300_000_000);
        return bot;
    }

    /// <summary>A store without a school.</summary>
    public static TestBot Empty() => new(services => services.AddStaff());

    /// <summary>Somebody of the staff who has no chat yet.</summary>
    public static Person Unconnected(TestBot bot, long id = 50, string family = "Соколова")
    {
        var person = new Person(id, Given.School.Id, family, "Марина", "Игоревна");
        bot.Store.Put(person, new Appointment(id + 100_000, Given.School.Id, id, Role.SubjectTeacher) { Subjects = ["Физика"] });
        return person;
    }

    /// <summary>The token in the newest link of a chat.</summary>
    public static string Token(TestBot bot, string recipient) => bot.Last(recipient).Split('\n').Last(line => line.StartsWith("/start ", StringComparison.Ordinal))["/start ".Length..].Trim();

    public static ButtonData Data(string action, long row = 0) => new(action, row);

    private static void Number(TestBot bot, long next)
    {
        using var db = bot.Store.CreateDbContext();
        db.Kept.Add(new() { Name = "next-id", Value = $"{next}" });
        db.SaveChanges();
    }
}
