using System.Globalization;
using TelegramSandbox.Api;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.People;

/// <summary>What a person can do in a chat, whoever asks: a test or the page.</summary>
internal sealed class PersonaActs(World world)
{
    /// <summary>Writes a text. The first one in a private chat is what «Start» does.</summary>
    /// <param name="forwardedFrom">Who wrote it, when the person sends on what came a minute ago; null: the person.</param>
    public Message Say(long chatId, Persona persona, string text, int? replyTo = null, string? forwardedFrom = null)
    {
        lock (world.Gate)
        {
            var chat = OpenFor(chatId, persona);
            var trimmed = text.Trim();
            if (trimmed.Length is 0 or > FormattedText.LongestText)
            {
                throw new ActRefusedException($"В сообщении должно быть от 1 до {FormattedText.LongestText} знаков.");
            }

            return Post(chat, persona, m => m with
            {
                Text = trimmed,
                Entities = FoundEntities.With(trimmed, []),
                ForwardOrigin = forwardedFrom is { } author ? new(author, m.Date - 60) : null,
                ReplyToMessage = replyTo is { } id && chat.Find(id) is { } original ? original with { ReplyToMessage = null } : null,
            });
        }
    }

    /// <summary>Sends a file, or a picture as a photo.</summary>
    public Message Upload(long chatId, Persona persona, UploadedFile upload, string caption, bool asPhoto)
    {
        lock (world.Gate)
        {
            var chat = OpenFor(chatId, persona);
            var file = SentFile.Keep(world, upload, asPhoto);
            return Post(chat, persona, m => MediaMethods.Filled(m, file, FormattedText.OfCaption(caption, "", null)));
        }
    }

    /// <summary>Shares the person's own telephone number.</summary>
    public Message ShareContact(long chatId, Persona persona)
    {
        lock (world.Gate)
        {
            return Post(OpenFor(chatId, persona), persona, m => m with
            {
                Contact = new Contact(persona.Phone, persona.FirstName) { LastName = persona.LastName, UserId = persona.Id },
            });
        }
    }

    /// <summary>Presses an inline button and returns the id of the query. The button is found by its data or else by its text.</summary>
    public string Press(long chatId, Persona persona, int messageId, string button)
    {
        lock (world.Gate)
        {
            var chat = OpenFor(chatId, persona);
            var message = chat.Find(messageId) ?? throw new ActRefusedException("Этого сообщения уже нет.");
            var pressed = Keyboard.Find(message, button) ?? throw new ActRefusedException($"Такой кнопки нет: «{button}».");
            if (pressed.Data is null)
            {
                throw new ActRefusedException($"Кнопка «{pressed.Text}» ничего не передаёт боту.");
            }

            chat.Mark = world.Revision;
            var id = (world.Updates.LastId * 4_294_967L + 1).ToString(CultureInfo.InvariantCulture);
            world.Queue(u => u with
            {
                CallbackQuery = new CallbackQuery(id, Memberships.UserOf(persona), Math.Abs(chatId).ToString(CultureInfo.InvariantCulture))
                {
                    Message = message,
                    Data = pressed.Data,
                },
            });
            return id;
        }
    }

    /// <summary>Notes that the visitor has seen the whole chat.</summary>
    public void Read(long chatId)
    {
        lock (world.Gate)
        {
            if (world.Chats.TryGetValue(chatId, out var chat) && chat.Messages is [.., var last] && chat.ReadUpTo < last.MessageId)
            {
                world.Commit(new ReadUpTo(chatId, last.MessageId));
            }
        }
    }

    private ChatRecord OpenFor(long chatId, Persona persona)
    {
        var chat = world.Chats.GetValueOrDefault(chatId) ?? throw new ActRefusedException("Такого чата нет.");
        if (!chat.Members.Contains(persona.Id))
        {
            throw new ActRefusedException("Этот человек не участвует в чате.");
        }

        if (chat.MigratedTo is not null)
        {
            throw new ActRefusedException("Группа стала супергруппой: пишите в новый чат.");
        }

        if (chat.IsPrivate && chat.Membership == Membership.Kicked)
        {
            throw new ActRefusedException("Бот остановлен. Сначала возобновите разговор.");
        }

        if (chat.IsPrivate && chat.Membership == Membership.Unknown)
        {
            world.Commit(new MembershipSet(chatId, Membership.Member));
        }

        return chat;
    }

    private Message Post(ChatRecord chat, Persona persona, Func<Message, Message> fill)
    {
        var isChannel = chat.Chat.Type == "channel";
        var message = fill(new Message(world.NextMessageId(chat), world.Now, chat.Chat)
        {
            From = isChannel ? null : Memberships.UserOf(persona),
            SenderChat = isChannel ? chat.Chat : null,
        });
        chat.Mark = world.Revision;
        world.Commit(new MessageStored(message));
        if (BotSees(chat, message))
        {
            world.Queue(u => isChannel ? u with { ChannelPost = message } : u with { Message = message });
        }

        return message;
    }

    /// <summary>In a group the bot sees, by privacy mode, only commands, its name, and replies to itself.</summary>
    private bool BotSees(ChatRecord chat, Message message) => chat.IsPrivate
        || (chat.Membership == Membership.Member
            && (chat.Chat.Type == "channel"
                || message.Text?.StartsWith('/') == true
                || message.Text?.Contains($"@{world.Bot.Username}", StringComparison.OrdinalIgnoreCase) == true
                || message.ReplyToMessage?.From?.Id == world.Bot.Id));
}
