using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>One call of a method: the world it acts on and what it brought along.</summary>
internal sealed record Call(World World, string Method, Arguments Arguments)
{
    /// <summary>The chat that chat_id names, if the bot knows it.</summary>
    public ChatRecord Chat(string argument = "chat_id")
    {
        var text = Arguments.Text(argument);
        if (text.Length == 0)
        {
            throw ApiRefusal.BadRequest($"{argument} is empty");
        }

        var chat = text[0] == '@'
            ? World.Chats.Values.FirstOrDefault(c => text[1..].Equals(c.Chat.Username, StringComparison.OrdinalIgnoreCase) && !c.IsPrivate)
            : World.Chats.GetValueOrDefault(Arguments.Number(argument));
        return chat is null ? throw ApiRefusal.BadRequest("chat not found") : chat;
    }

    /// <summary>The chat, if the bot may also write there.</summary>
    public ChatRecord WritableChat()
    {
        var chat = Chat();
        return (chat.MigratedTo, chat.Membership) switch
        {
            ({ } newId, _) => throw ApiRefusal.Migrated(newId),
            (_, Membership.Member) => chat,
            (_, Membership.Unknown) when chat.IsPrivate && IsSeenInAGroup(chat) =>
                throw ApiRefusal.Forbidden("bot can't initiate conversation with a user"),
            (_, Membership.Unknown) => throw ApiRefusal.BadRequest("chat not found"),
            (_, Membership.Kicked) when chat.IsPrivate => throw ApiRefusal.Forbidden("bot was blocked by the user"),
            (_, Membership.Kicked) => throw ApiRefusal.Forbidden($"bot was kicked from the {chat.Chat.Type} chat"),
            (_, Membership.Left) => throw ApiRefusal.Forbidden($"bot is not a member of the {chat.Chat.Type} chat"),
            (_, Membership.Deactivated) => throw ApiRefusal.Forbidden("user is deactivated"),
            _ => throw ApiRefusal.Forbidden("the group chat was deleted"),
        };
    }

    /// <summary>The message that message_id names in a chat.</summary>
    public Message Message(ChatRecord chat, string whatFor) => chat.Find((int)MessageId())
        ?? throw ApiRefusal.BadRequest($"{whatFor} not found");

    public long MessageId() => Arguments.Number("message_id") is var id and not 0
        ? id
        : throw ApiRefusal.BadRequest("message identifier is not specified");

    private bool IsSeenInAGroup(ChatRecord person) =>
        World.Chats.Values.Any(c => !c.IsPrivate && c.Membership == Membership.Member && c.Members.Contains(person.Chat.Id));
}
