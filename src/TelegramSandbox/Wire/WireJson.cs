using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TelegramSandbox.State;
using TelegramSandbox.Web;

namespace TelegramSandbox.Wire;

/// <summary>Every JSON shape of the sandbox; names are in snake case as the Bot API writes them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(ChatFullInfo))]
[JsonSerializable(typeof(ChatMember))]
[JsonSerializable(typeof(ChatMember[]))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Message[]))]
[JsonSerializable(typeof(MessageIdOnly))]
[JsonSerializable(typeof(FileLink))]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(Update[]))]
[JsonSerializable(typeof(BotCommand[]))]
[JsonSerializable(typeof(WebhookInfo))]
[JsonSerializable(typeof(Entity[]))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(PageState))]
[JsonSerializable(typeof(PageMessages))]
[JsonSerializable(typeof(PageEvent))]
[JsonSerializable(typeof(PageClock))]
[JsonSerializable(typeof(PageAct))]
[JsonSerializable(typeof(PageDone))]
[JsonSerializable(typeof(PageError))]
[JsonSerializable(typeof(ClockOrder))]
[JsonSerializable(typeof(FaultOrder[]))]
[JsonSerializable(typeof(IReadOnlyList<LedgerEntry>))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>The same, with Cyrillic left readable in journals and answers.</summary>
    public static WireJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
