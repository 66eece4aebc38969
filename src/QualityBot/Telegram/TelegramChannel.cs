using System.Globalization;
using QualityBot.Engine;
using QualityBot.Telegram.Requests;
using QualityBot.Telegram.Transport;
using QualityBot.Telegram.Types;
using File = System.IO.File;

namespace QualityBot.Telegram;

/// <summary>Telegram as the engine sees a messenger. One call to the network for each row, sometimes two where the first was of the wrong kind.</summary>
public sealed class TelegramChannel(BotApiClient client) : IChannel
{
    public const string ChannelName = "telegram";

    private const long Megabyte = 1024 * 1024;

    // Source: core.telegram.org/bots/faq: one message a second to a chat, twenty a minute to a group.
    private static readonly TimeSpan PersonSpacing = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan GroupSpacing = TimeSpan.FromSeconds(3);

    public string Name => ChannelName;

    /// <remarks>Source: core.telegram.org/bots/api, methods sendMessage and sendDocument.</remarks>
    public ChannelLimits Limits { get; } = new(4096, 1024, 50 * Megabyte);

    public TimeSpan SpacingFor(string recipient) => recipient.StartsWith('-') ? GroupSpacing : PersonSpacing;

    public async Task<Delivery> Deliver(Outgoing message, CancellationToken ct)
    {
        if (Number(message.Recipient) is not { } chat)
        {
            return new Delivery.Refused("The recipient is not a Telegram chat id.");
        }
        return message switch
        {
            Outgoing.Message text => Deliveries.OfSending(await client.SendMessage(TextOf(chat, text), ct).ConfigureAwait(false)),
            Outgoing.File { IsPicture: true } picture => Deliveries.OfSending(await client.SendPhoto(PhotoOf(chat, picture), ct).ConfigureAwait(false)),
            Outgoing.File file => Deliveries.OfSending(await client.SendDocument(DocumentOf(chat, file), ct).ConfigureAwait(false)),
            Outgoing.Edit edit => await EditAsync(chat, edit, ct).ConfigureAwait(false),
            Outgoing.Delete delete => await DeleteAsync(chat, delete, ct).ConfigureAwait(false),
            Outgoing.Commands commands => await CommandsAsync(chat, commands, ct).ConfigureAwait(false),
            _ => throw new InvalidOperationException($"{message.GetType().Name} is not known to this channel."),
        };
    }

    public Task Answer(string queryId, string? toast, CancellationToken ct) =>
        client.AnswerCallbackQuery(new(queryId) { Text = toast is null ? null : RichText.Shorten(toast, 200) }, ct);

    public async Task<byte[]> Download(string fileId, long maxBytes, CancellationToken ct)
    {
        var file = await client.GetFile(new(fileId), ct).ConfigureAwait(false);
        if (!file.TryGet(out var found) || found.FilePath is not { } path)
        {
            throw new IOException($"The file cannot be had: {file.Failure?.Description}");
        }
        using var bytes = new MemoryStream();
        var copied = await client.DownloadFile(path, bytes, maxBytes, ct).ConfigureAwait(false);
        return copied.Ok ? bytes.ToArray() : throw new IOException($"The file cannot be had: {copied.Failure?.Description}");
    }

    private async Task<Delivery> EditAsync(long chat, Outgoing.Edit edit, CancellationToken ct)
    {
        if (Number(edit.MessageId) is not { } id)
        {
            return new Delivery.Refused("The message to change has no id.");
        }
        var buttons = edit.Keyboard is { } keyboard ? Keyboards.Of(keyboard) : null;
        if (edit.Text is not { } text)
        {
            var bare = await client.EditMessageReplyMarkup(new(chat, id) { ReplyMarkup = buttons }, ct).ConfigureAwait(false);
            return Deliveries.OfRepeatable(bare.Failure, edit.MessageId);
        }
        var changed = await client.EditMessageText(new(chat, id, text.Html) { ParseMode = ParseMode.Html, LinkPreviewOptions = LinkPreviewOptions.Disabled, ReplyMarkup = buttons }, ct).ConfigureAwait(false);
        if (changed.Failure is ApiFailure.BadRequest { Description: var words } && words.Contains("no text in the message", StringComparison.OrdinalIgnoreCase))
        {
            // It is a file: its words are a caption.
            changed = await client.EditMessageCaption(new(chat, id) { Caption = text.Html, ParseMode = ParseMode.Html, ReplyMarkup = buttons }, ct).ConfigureAwait(false);
        }
        return Deliveries.OfRepeatable(changed.Failure, edit.MessageId);
    }

    private async Task<Delivery> DeleteAsync(long chat, Outgoing.Delete delete, CancellationToken ct)
    {
        if (Number(delete.MessageId) is not { } id)
        {
            return new Delivery.Refused("The message to delete has no id.");
        }
        var deleted = await client.DeleteMessage(new(chat, id), ct).ConfigureAwait(false);
        return deleted.Failure is ApiFailure.MessageGone { Description: var words } && words.Contains("not found", StringComparison.OrdinalIgnoreCase)
            ? new Delivery.Done(delete.MessageId)
            : Deliveries.OfRepeatable(deleted.Failure, delete.MessageId);
    }

    // A server without menus is no reason to trouble anybody: the commands work when typed.
    private async Task<Delivery> CommandsAsync(long chat, Outgoing.Commands commands, CancellationToken ct)
    {
        var scope = BotCommandScope.Chat(chat);
        var set = commands.List.Count == 0
            ? await client.DeleteMyCommands(new() { Scope = scope }, ct).ConfigureAwait(false)
            : await client.SetMyCommands(new([.. commands.List.Select(c => new BotCommand(c.Name.TrimStart('/'), c.Description))]) { Scope = scope }, ct).ConfigureAwait(false);
        return set.Failure is ApiFailure.Unsupported ? new Delivery.Done("") : Deliveries.OfRepeatable(set.Failure, "");
    }

    private static SendMessageRequest TextOf(long chat, Outgoing.Message text) => new(chat, text.Text.Html)
    {
        ParseMode = ParseMode.Html,
        LinkPreviewOptions = LinkPreviewOptions.Disabled,
        DisableNotification = text.Silent ? true : null,
        ReplyMarkup = Keyboards.Of(text.Keyboard),
    };

    private static SendDocumentRequest DocumentOf(long chat, Outgoing.File file) => new(chat, Upload(file))
    {
        Caption = file.Caption.Html,
        ParseMode = ParseMode.Html,
        DisableNotification = file.Silent ? true : null,
        ReplyMarkup = Keyboards.Of(file.Keyboard),
    };

    private static SendPhotoRequest PhotoOf(long chat, Outgoing.File file) => new(chat, Upload(file))
    {
        Caption = file.Caption.Html,
        ParseMode = ParseMode.Html,
        DisableNotification = file.Silent ? true : null,
        ReplyMarkup = Keyboards.Of(file.Keyboard),
    };

    private static InputFile.Upload Upload(Outgoing.File file) => new(file.Name, () => File.OpenRead(file.FullPath));

    private static long? Number(string id) => long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
