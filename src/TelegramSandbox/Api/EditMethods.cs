using System.Text.Json;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Methods that change a message of the bot.</summary>
internal static class EditMethods
{
    public static object EditText(Call call)
    {
        var message = Editable(call);
        if (message.Text is null)
        {
            throw ApiRefusal.BadRequest("there is no text in the message to edit");
        }

        var text = FormattedText.OfMessage(call.Arguments);
        return Store(call, message, message with { Text = text.Text, Entities = text.Entities, ReplyMarkup = Markup.InlineOf(call.Arguments) });
    }

    public static object EditCaption(Call call)
    {
        var message = Editable(call);
        if (message.Document is null && message.Photo is null)
        {
            throw ApiRefusal.BadRequest("there is no caption in the message to edit");
        }

        var caption = MediaMethods.CaptionOf(call);
        return Store(call, message, message with
        {
            Caption = caption.Text.Length > 0 ? caption.Text : null,
            CaptionEntities = caption.Entities,
            ReplyMarkup = Markup.InlineOf(call.Arguments),
        });
    }

    public static object EditMarkup(Call call)
    {
        var message = Editable(call);
        return Store(call, message, message with { ReplyMarkup = Markup.InlineOf(call.Arguments) });
    }

    private static Message Editable(Call call)
    {
        var message = call.Message(call.WritableChat(), "message to edit");
        return message.From?.Id == call.World.Bot.Id || message.SenderChat is not null
            ? message
            : throw ApiRefusal.BadRequest("message can't be edited");
    }

    private static Message Store(Call call, Message old, Message changed)
    {
        if (Content(old) == Content(changed))
        {
            throw ApiRefusal.BadRequest(
                "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        }

        var edited = changed with { EditDate = call.World.Now };
        call.World.Commit(new MessageEdited(edited));
        return edited;
    }

    private static string Content(Message message) =>
        JsonSerializer.Serialize(message with { EditDate = null, ReplyToMessage = null }, WireJson.Readable.Message);
}
