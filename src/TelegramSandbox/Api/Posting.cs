using System.Text.Json;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Puts a message of the bot into a chat.</summary>
internal static class Posting
{
    /// <summary>Completes the message (id, date, author, reply, buttons) and stores it.</summary>
    public static Message Post(Call call, ChatRecord chat, Func<Message, Message> fill)
    {
        var markup = Markup.Of(call.Arguments);
        var world = call.World;
        var message = fill(new Message(world.NextMessageId(chat), world.Now, chat.Chat)
        {
            From = chat.Chat.Type == "channel" ? null : world.Bot,
            SenderChat = chat.Chat.Type == "channel" ? chat.Chat : null,
            ReplyToMessage = ReplyTo(call, chat),
            HasProtectedContent = call.Arguments.Flag("protect_content") ? true : null,
            ReplyMarkup = Markup.IsInline(markup) ? markup : null,
        });
        world.Commit(new MessageStored(message));
        ShowKeyboard(world, chat, markup);
        return message;
    }

    private static Message? ReplyTo(Call call, ChatRecord chat)
    {
        var reply = call.Arguments.Json("reply_parameters", "reply parameters");
        var id = reply is { } json && json.TryGetProperty("message_id", out var given) ? given.GetInt32() : (int)call.Arguments.Number("reply_to_message_id");
        if (id == 0)
        {
            return null;
        }

        var mayBeGone = (reply is { } r && r.TryGetProperty("allow_sending_without_reply", out var allow) && allow.ValueKind == JsonValueKind.True)
            || call.Arguments.Flag("allow_sending_without_reply");
        return chat.Find(id) is { } message
            ? message with { ReplyToMessage = null }
            : mayBeGone ? null : throw ApiRefusal.BadRequest("message to be replied not found");
    }

    private static void ShowKeyboard(World world, ChatRecord chat, JsonElement? markup)
    {
        if (markup is not { } json || Markup.IsInline(markup))
        {
            return;
        }

        var removes = json.TryGetProperty("remove_keyboard", out _);
        world.Commit(new KeyboardShown(chat.Chat.Id, removes ? null : json));
    }
}
