using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Places in chats in the words of the Bot API.</summary>
internal static class Memberships
{
    public static ChatMember AsMember(World world, Membership membership) => membership switch
    {
        Membership.Member => new ChatMember("member", world.Bot),
        Membership.Kicked => new ChatMember("kicked", world.Bot) { UntilDate = 0 },
        _ => new ChatMember("left", world.Bot),
    };

    public static User UserOf(Persona persona) =>
        new(persona.Id, false, persona.FirstName) { LastName = persona.LastName, Username = persona.Username, LanguageCode = "ru" };
}
