using TelegramSandbox.Api;
using TelegramSandbox.State;

namespace TelegramSandbox.Web;

/// <summary>The world in the shapes of the page.</summary>
internal sealed class PageView(World world)
{
    /// <summary>The whole, without messages.</summary>
    public PageState State(DateTimeOffset? nextEvent)
    {
        lock (world.Gate)
        {
            return new PageState(
                new PageBot(world.Bot.Id, world.Bot.FirstName, world.Bot.Username!),
                Clock(nextEvent),
                [.. Personas.All.Select(p => new PagePersona(p.Id, p.FullName, p.Post))],
                [.. world.Chats.Values.Select(Chat)]);
        }
    }

    public PageClock Clock(DateTimeOffset? nextEvent) =>
        new(world.Clock.Now, world.Options.TimeZone, world.Options.NextEvent is not null, nextEvent);

    /// <summary>Messages before an id, the newest <paramref name="limit"/> of them; null for an unknown chat.</summary>
    public PageMessages? Messages(long chatId, int before, int limit)
    {
        lock (world.Gate)
        {
            if (!world.Chats.TryGetValue(chatId, out var chat))
            {
                return null;
            }

            var messages = chat.Before(before, Math.Clamp(limit, 1, 500));
            return new PageMessages(messages, messages is [var first, ..] && chat.Messages[0].MessageId < first.MessageId);
        }
    }

    /// <summary>What the page is told about a change; null when it shows nothing of it.</summary>
    public PageEvent? Event(Change change) => change switch
    {
        MessageStored(var message) => new("message") { ChatId = message.Chat.Id, Message = message, Chat = Chat(message.Chat.Id) },
        MessageEdited(var message) => new("message") { ChatId = message.Chat.Id, Message = message, Chat = Chat(message.Chat.Id) },
        MessageDeleted(var chat, var message) => new("deleted") { ChatId = chat, MessageId = message, Chat = Chat(chat) },
        MembershipSet(var chat, _) => new("chat") { ChatId = chat, Chat = Chat(chat) },
        KeyboardShown(var chat, _) => new("chat") { ChatId = chat, Chat = Chat(chat) },
        ReadUpTo(var chat, _) => new("chat") { ChatId = chat, Chat = Chat(chat) },
        CommandsSet or ChatMigrated or MenuButtonSet => new("state"),
        ClockMoved => new("clock") { Clock = Clock(null) },
        _ => null,
    };

    /// <summary>What the page is told about something that passes.</summary>
    public static PageEvent? Event(Passing passing) => passing switch
    {
        ActionShown action => new("action") { ChatId = action.ChatId, Text = action.Action },
        PressAnswered answer => new("answer")
        {
            ChatId = answer.PersonaId,
            QueryId = answer.QueryId,
            Text = answer.Text,
            Alert = answer.IsAlert,
            Url = answer.Url,
        },
        _ => null,
    };

    private PageChat Chat(long id) => Chat(world.Chats[id]);

    private PageChat Chat(ChatRecord record)
    {
        var (chat, persona) = (record.Chat, Personas.All.FirstOrDefault(p => p.Id == record.Chat.Id));
        return new PageChat(
            chat.Id, chat.Type, chat.Title ?? persona?.FullName ?? "", persona?.Post ?? (chat.Type == "channel" ? "Канал" : "Группа"),
            record.Members, record.Membership.ToString(), record.Unread(world.Bot.Id))
        {
            MigratedTo = record.MigratedTo,
            Last = record.Messages is [.., var last] ? last with { ReplyToMessage = null, ReplyMarkup = null } : null,
            Commands = MenuMethods.ShownIn(world, chat),
            Keyboard = record.Keyboard,
        };
    }
}
