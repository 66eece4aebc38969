using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Methods that send, copy and delete messages.</summary>
internal static class MessageMethods
{
    /// <summary>Older messages stay, says Telegram.</summary>
    private static readonly TimeSpan DeletableFor = TimeSpan.FromHours(48);

    public static object SendMessage(Call call)
    {
        var chat = call.WritableChat();
        var text = FormattedText.OfMessage(call.Arguments);
        return Posting.Post(call, chat, m => m with { Text = text.Text, Entities = text.Entities });
    }

    public static object CopyMessage(Call call)
    {
        var chat = call.WritableChat();
        var source = call.Message(call.Chat("from_chat_id"), "message to copy");
        var caption = call.Arguments.Has("caption") ? MediaMethods.CaptionOf(call) : new FormattedText(source.Caption ?? "", source.CaptionEntities);
        var copy = Posting.Post(call, chat, m => m with
        {
            Text = source.Text,
            Entities = source.Entities,
            Document = source.Document,
            Photo = source.Photo,
            Contact = source.Contact,
            Caption = source.Text is null && caption.Text.Length > 0 ? caption.Text : null,
            CaptionEntities = source.Text is null ? caption.Entities : null,
        });
        return new MessageIdOnly(copy.MessageId);
    }

    public static object DeleteMessage(Call call)
    {
        var chat = call.Chat();
        var message = call.Message(chat, "message to delete");
        if (!IsDeletable(call.World, chat, message))
        {
            throw ApiRefusal.BadRequest("message can't be deleted");
        }

        call.World.Commit(new MessageDeleted(chat.Chat.Id, message.MessageId));
        return true;
    }

    /// <summary>Deletes what can be deleted; ids that are not found are passed over, as documented.</summary>
    public static object DeleteMessages(Call call)
    {
        var chat = call.Chat();
        int[] ids = call.Arguments.Json("message_ids", "message identifiers") is { } json ? [.. json.EnumerateArray().Select(i => i.GetInt32())] : [];
        if (ids.Length is 0 or > 100)
        {
            throw ApiRefusal.BadRequest(ids.Length == 0 ? "message identifiers are not specified" : "too many message identifiers specified");
        }

        foreach (var message in ids.Select(chat.Find).OfType<Message>().Where(m => IsDeletable(call.World, chat, m)))
        {
            call.World.Commit(new MessageDeleted(chat.Chat.Id, message.MessageId));
        }

        return true;
    }

    private static bool IsDeletable(World world, ChatRecord chat, Message message) =>
        world.Now - message.Date < DeletableFor.TotalSeconds && (chat.IsPrivate || message.From?.Id == world.Bot.Id || message.From is null);
}
