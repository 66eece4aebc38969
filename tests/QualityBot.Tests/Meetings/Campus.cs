using QualityBot.Hosting;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Meetings;

/// <summary>A school with a director, deputies, a secretary, two class teachers, an association, and families of 5А and 6Б.</summary>
internal static class Campus
{
    public const string Director = "50";
    public const string ClassTeacher = "51";
    public const string Secretary = "52";
    public const string Head = "53";
    public const string Teacher = "54";
    public const string OtherClassTeacher = "55";

    /// <summary>Parents of 5А: 101–103; of 6Б: 104; of both: 105.</summary>
    public const string Parent = "101";
    public const string ParentOfTwo = "105";

    public static TestBot Open(params object[] more) => Open(services => BotHost.AddCapabilities(services), more);

    public static TestBot Open(Action<Microsoft.Extensions.DependencyInjection.IServiceCollection> features, params object[] more)
    {
        var bot = new TestBot(features);
        bot.Store.Put(
        [
            Given.School,
            .. Someone(50, new Appointment(1050, 1, 50, Role.Director)),
            .. Someone(51, new Appointment(1051, 1, 51, Role.ClassTeacher) { Classes = ["5А"] }),
            .. Someone(52, new Appointment(1052, 1, 52, Role.Secretary)),
            .. Someone(53, new Appointment(1053, 1, 53, Role.AssociationHead) { Association = "ШМО математики" }),
            .. Someone(54, new Appointment(1054, 1, 54, Role.SubjectTeacher) { Association = "ШМО математики", Subjects = ["Математика"], Classes = ["5А", "6Б"] }),
            .. Someone(55, new Appointment(1055, 1, 55, Role.ClassTeacher) { Classes = ["6Б"] }),
            .. ParentOf(101, "5А"), .. ParentOf(102, "5А"), .. ParentOf(103, "5А"), .. ParentOf(104, "6Б"),
            .. Someone(105, new Appointment(1105, 1, 105, Role.Parent) { Classes = ["5А"] }), new Appointment(2105, 1, 105, Role.Parent) { Classes = ["6Б"] },
            .. more,
        ]);
        return bot;
    }

    public static object[] ParentOf(long id, string schoolClass) => Someone(id, new Appointment(id + 1000, 1, id, Role.Parent) { Classes = [schoolClass] });

    /// <summary>The newest words in somebody's chat, with ordinary spaces.</summary>
    public static string Read(this TestBot bot, string recipient) => bot.Last(recipient).Replace('\u00A0', ' ');

    /// <summary>What an announcement of the class teacher brought to a chat.</summary>
    public static int Heard(this TestBot bot, string recipient, string words) => bot.Channel.Chat(recipient).Count(shown => shown.Text.Plain.Contains(words, StringComparison.Ordinal));

    /// <summary>The class teacher of 5А announces something to the parents.</summary>
    public static async Task Announce(this TestBot bot, string words, bool urgent = false, string who = ClassTeacher)
    {
        await bot.Say(who, "/announce");
        await bot.PressStart(who, "➕");
        await bot.Say(who, words);
        await bot.PressStart(who, who == ClassTeacher ? "Родители" : "Все родители");
        if (urgent)
        {
            await bot.PressStart(who, "❗️ Срочно");
        }

        await bot.PressStart(who, "Отправить");
    }

    public static IEnumerable<OutboxRow> Rows(this TestBot bot, string recipient) => bot.All<OutboxRow>().Where(row => row.Recipient == recipient);

    private static object[] Someone(long id, Appointment held) => [.. Given.Someone(id, held.Role).Where(record => record is not Appointment), held];
}
