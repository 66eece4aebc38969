using TelegramSandbox.Api;
using TelegramSandbox.People;
using TelegramSandbox.State;

namespace TelegramSandbox;

/// <summary>What tests and demonstrations do in place of people.</summary>
public sealed partial class SandboxServer
{
    /// <summary>A person writes to the bot.</summary>
    public ChatMessage Say(long personaId, string text) => View(_acts.Say(personaId, Personas.ById(personaId), text));

    /// <summary>Sends on what somebody outside wrote.</summary>
    public ChatMessage SendOn(long personaId, string text, string author) => View(_acts.Say(personaId, Personas.ById(personaId), text, null, author));

    /// <summary>A person writes into a group, or posts in a channel.</summary>
    public ChatMessage SayIn(long chatId, long personaId, string text, int? replyTo = null) =>
        View(_acts.Say(chatId, Personas.ById(personaId), text, replyTo));

    /// <summary>A person opens the bot by a link with a start payload.</summary>
    public ChatMessage OpenLink(long personaId, string payload) => Say(personaId, $"/start {payload}");

    /// <summary>A person presses an inline button, named by its data or its text. Returns the id of the callback query.</summary>
    /// <exception cref="ActRefusedException">No such message or button.</exception>
    public string Press(long personaId, int messageId, string button) => PressIn(personaId, personaId, messageId, button);

    /// <summary>The same in a group.</summary>
    public string PressIn(long chatId, long personaId, int messageId, string button) =>
        _acts.Press(chatId, Personas.ById(personaId), messageId, button);

    /// <summary>A person sends a file; with <paramref name="asPhoto"/> a picture without a name.</summary>
    public ChatMessage Upload(long personaId, byte[] bytes, string name, string caption = "", bool asPhoto = false) =>
        View(_acts.Upload(personaId, Personas.ById(personaId), new UploadedFile(name, "", bytes), caption, asPhoto));

    /// <summary>A person shares the own telephone number.</summary>
    public ChatMessage ShareContact(long personaId) => View(_acts.ShareContact(personaId, Personas.ById(personaId)));

    /// <summary>A person blocks the bot.</summary>
    public void Block(long personaId) => _place.Set(personaId, Personas.ById(personaId), Membership.Kicked);

    /// <summary>A person lets the bot write again.</summary>
    public void Unblock(long personaId) => _place.Set(personaId, Personas.ById(personaId), Membership.Member);

    /// <summary>A person's account disappears; nobody tells the bot.</summary>
    public void Deactivate(long personaId) => _place.SetSilently(personaId, Membership.Deactivated);

    /// <summary>The owner of a group or channel adds the bot.</summary>
    public void AddBot(long chatId) => _place.Set(chatId, Personas.ById(_world.Chats[chatId].Members[0]), Membership.Member);

    /// <summary>The owner throws the bot out.</summary>
    public void RemoveBot(long chatId) => _place.Set(chatId, Personas.ById(_world.Chats[chatId].Members[0]), Membership.Kicked);

    /// <summary>A group becomes a supergroup; returns its new id.</summary>
    public long Migrate(long groupId) => _place.Migrate(groupId);

    /// <summary>The messages of a chat as they are now, oldest first; a private chat has its person's id.</summary>
    /// <param name="chatId">The chat.</param>
    /// <param name="last">At most so many of the newest.</param>
    public IReadOnlyList<ChatMessage> Chat(long chatId, int last = int.MaxValue)
    {
        lock (_world.Gate)
        {
            return [.. _world.Chats[chatId].Messages.TakeLast(last).Select(View)];
        }
    }

    /// <summary>The reply keyboard below a chat, row by row; empty when there is none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ReplyKeyboard(long chatId)
    {
        lock (_world.Gate)
        {
            return Keyboard.Keys(_world.Chats[chatId].Keyboard);
        }
    }

    /// <summary>The commands that a chat's menu shows, without the slash.</summary>
    public IReadOnlyList<string> Commands(long chatId)
    {
        lock (_world.Gate)
        {
            return [.. MenuMethods.ShownIn(_world, _world.Chats[chatId].Chat).Select(c => c.Command)];
        }
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] File(string fileId)
    {
        lock (_world.Gate)
        {
            return _world.Files.Load(_world.FilesById[fileId].Number) ?? throw new FileNotFoundException(fileId);
        }
    }

    private ChatMessage View(Wire.Message message) => new(message, _world.Bot.Id, _world.Revision);
}
