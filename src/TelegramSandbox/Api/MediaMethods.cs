using System.Globalization;
using System.Text.Json;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Methods that send files.</summary>
internal static class MediaMethods
{
    public static object SendDocument(Call call) => SendOne(call, "document");

    public static object SendPhoto(Call call) => SendOne(call, "photo");

    /// <summary>An album of 2 to 10; documents go only with documents.</summary>
    public static object SendMediaGroup(Call call)
    {
        var chat = call.WritableChat();
        var media = call.Arguments.Json("media", "media");
        if (media is not { ValueKind: JsonValueKind.Array } items)
        {
            throw ApiRefusal.BadRequest("expected an Array of InputMedia");
        }

        if (items.GetArrayLength() is < 2 or > 10)
        {
            throw ApiRefusal.BadRequest(items.GetArrayLength() > 10 ? "too many messages to send as an album" : "there must be from 2 to 10 items in an album");
        }

        var types = items.EnumerateArray().Select(i => Field(i, "type")).Distinct().ToArray();
        if (types.FirstOrDefault(t => t is not ("document" or "photo")) is { } unknown)
        {
            throw ApiRefusal.BadRequest($"type \"{unknown}\" can't be used in sendMediaGroup");
        }

        if (types.Length > 1)
        {
            throw ApiRefusal.BadRequest("document can't be mixed with other media types");
        }

        // Everything is checked before anything is sent: an album goes wholly or not at all.
        var ready = items.EnumerateArray()
            .Select(item => (
                File: SentFile.Take(call, Field(item, "media"), types[0]),
                Caption: FormattedText.OfCaption(Field(item, "caption"), Field(item, "parse_mode"), item.TryGetProperty("caption_entities", out var e) ? e : null)))
            .ToArray();
        var group = string.Create(CultureInfo.InvariantCulture, $"{call.World.NextMessageId(chat)}{Math.Abs(chat.Chat.Id)}");
        return ready.Select(r => Posting.Post(call, chat, m => Filled(m, r.File, r.Caption) with { MediaGroupId = group })).ToArray();
    }

    public static FormattedText CaptionOf(Call call) => FormattedText.OfCaption(
        call.Arguments.Text("caption"), call.Arguments.Text("parse_mode"), call.Arguments.Json("caption_entities", "caption entities"));

    /// <summary>The message as it shows a file.</summary>
    public static Message Filled(Message message, StoredFile file, FormattedText caption) => message with
    {
        Document = file.IsPhoto ? null : new Document(file.Id, file.UniqueId) { FileName = file.Name, MimeType = file.MimeType, FileSize = file.Size },
        Photo = file.IsPhoto ? [new PhotoSize(file.Id, file.UniqueId, file.Width!.Value, file.Height!.Value) { FileSize = file.Size }] : null,
        Caption = caption.Text.Length > 0 ? caption.Text : null,
        CaptionEntities = caption.Entities,
    };

    private static Message SendOne(Call call, string kind)
    {
        var chat = call.WritableChat();
        var caption = CaptionOf(call);
        var file = SentFile.Take(call, call.Arguments.Text(kind), kind);
        return Posting.Post(call, chat, m => Filled(m, file, caption));
    }

    private static string Field(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
