using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

/// <summary>Parents at the gate of the school of <see cref="Classroom"/>.</summary>
internal static class Gate
{
    public const string Parent = "70";
    public const string Mother = "71";

    /// <summary>The school, with ids that meet none of its own.</summary>
    public static TestBot Open()
    {
        var bot = Classroom.Open();
        using var db = bot.Store.CreateDbContext();
        db.Kept.Add(new() { Name = "next-id", Value = "300000000" });
        db.SaveChanges();
        return bot;
    }

    /// <summary>The class teacher opens the page of a child of 5А.</summary>
    public static async Task Child(TestBot bot, string number, string by = Classroom.ClassTeacher)
    {
        await bot.Say(by, "/families");
        await bot.Press(by, "📄 Листки семьям");
        await bot.Press(by, number);
    }

    /// <summary>A fresh link of a class code, as the class teacher gets it.</summary>
    public static async Task<string> ClassLink(TestBot bot, string by = Classroom.ClassTeacher, string schoolClass = "5А")
    {
        await bot.Press(by, new QualityBot.Engine.ButtonData("pa.code", 0, 0, schoolClass));
        return bot.Channel.Chat(by).SelectMany(shown => shown.Text.Plain.Split('\n')).Last(line => line.StartsWith("/start k_", StringComparison.Ordinal));
    }

    public static async Task Join(TestBot bot, string parent, string link, string schoolClass = "5А")
    {
        await bot.Say(parent, link);
        await bot.Press(parent, $"Подписаться на объявления {schoolClass}");
    }

    public static long PersonOf(TestBot bot, string parent) => bot.All<ChannelLink>().Last(link => link.Recipient == parent).PersonId;

    public static bool Hears(TestBot bot, string parent, string schoolClass) =>
        bot.All<Appointment>().Any(one => one.PersonId == PersonOf(bot, parent) && one.Role == Role.Parent && one.Classes.Contains(schoolClass));

    /// <summary>A slip that was printed before, and what its holder opens.</summary>
    public static string Slip(TestBot bot, long pupil, int number)
    {
        var token = QualityBot.Staff.Secret.Draw();
        bot.Store.Put(new QualityDomain.Parents.Slip(800_000_000 + Random.Shared.Next(100_000_000), 1, pupil, number, InviteToken.Hash(token), bot.Clock.Now, 51));
        return $"/start d_{token}";
    }

    public static async Task Take(TestBot bot, string parent, string slip)
    {
        await bot.Say(parent, slip);
        await bot.Press(parent, "Да, мой ребёнок");
    }

    /// <summary>A guardian with slip and paper.</summary>
    public static async Task Linked(TestBot bot, string parent, long pupil, int number)
    {
        await Take(bot, parent, Slip(bot, pupil, number));
        bot.Store.Put(new QualityDomain.Parents.PaperConsent(900_000_000 + (pupil * 100) + number, 1, pupil, number, new(2026, 9, 1), "1", 51, bot.Clock.Now));
    }
}
