using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

/// <summary>Parents at the gate of the school of <see cref="Classroom"/>.</summary>
internal static class Gate
{
    public const string Parent = "70";
    public const string Mother = "71";

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
}
