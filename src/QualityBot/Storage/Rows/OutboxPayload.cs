using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QualityBot.Engine;

namespace QualityBot.Storage.Rows;

/// <summary>The stored form of a message; only what its kind needs is set.</summary>
public sealed record OutboxPayload
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? Html { get; init; }

    public IReadOnlyList<IReadOnlyList<Button>>? Buttons { get; init; }

    public IReadOnlyList<IReadOnlyList<string>>? Menu { get; init; }

    public bool NoMenu { get; init; }

    public bool Silent { get; init; }

    public Attachment? Attachment { get; init; }

    public string? MessageId { get; init; }

    public IReadOnlyList<Command>? Commands { get; init; }

    /// <summary>Sent once already with markup that the channel did not understand: now as plain text.</summary>
    public bool Plain { get; init; }

    public static OutboxPayload Of(RichText? text, Keyboard? keyboard) => new()
    {
        Html = text?.Html,
        Buttons = (keyboard as Keyboard.Inline)?.Rows,
        Menu = (keyboard as Keyboard.Menu)?.Rows,
        NoMenu = keyboard is Keyboard.NoMenu,
    };

    public static OutboxPayload Read(string json) => JsonSerializer.Deserialize(json, OutboxJson.Default.OutboxPayload)!;

    /// <summary>The stored form. Cyrillic stays as it is: two bytes a letter, not six, and nothing to turn back when it is sent.</summary>
    public string Write()
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(bytes, Relaxed);
        JsonSerializer.Serialize(writer, this, OutboxJson.Default.OutboxPayload);
        writer.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The call that this payload is, with the files of <paramref name="dataFolder"/>.</summary>
    public Outgoing ToOutgoing(OutboxKind kind, string recipient, string dataFolder) => kind switch
    {
        OutboxKind.Message => new Outgoing.Message(recipient, Text(), Keyboard(), Silent),
        OutboxKind.File => new Outgoing.File(recipient, Text(), Path.Combine(dataFolder, Attachment!.Path), Attachment.Name, Attachment.IsPicture, Keyboard(), Silent),
        OutboxKind.Edit => new Outgoing.Edit(recipient, MessageId!, Html is null ? null : Text(), Keyboard() as Keyboard.Inline),
        OutboxKind.Delete => new Outgoing.Delete(recipient, MessageId!),
        OutboxKind.Commands => new Outgoing.Commands(recipient, Commands!),
        _ => throw new InvalidOperationException($"Unknown outbox kind {kind}."),
    };

    private RichText Text() => Plain ? RichText.FromHtml(Html ?? "").WithoutMarkup() : RichText.FromHtml(Html ?? "");

    private Keyboard? Keyboard() => this switch
    {
        { Buttons: { } rows } => new Keyboard.Inline(rows),
        { Menu: { } rows } => new Keyboard.Menu(rows),
        { NoMenu: true } => new Keyboard.NoMenu(),
        _ => null,
    };
}
