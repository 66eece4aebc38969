using System.Reflection;
using System.Text.Json;
using Scenarios.Support;
using TelegramSandbox.Wire;

namespace Scenarios.Sandbox;

/// <summary>The sandbox's answers against a machine-readable description of the Bot API.</summary>
public sealed class ConformanceTests
{
    /// <summary>Our record and the documented type (several where the documentation splits one by status).</summary>
    private static readonly (Type Ours, string[] Documented)[] Pairs =
    [
        (typeof(User), ["User"]),
        (typeof(Chat), ["Chat"]),
        (typeof(ChatFullInfo), ["ChatFullInfo"]),
        (typeof(AcceptedGiftTypes), ["AcceptedGiftTypes"]),
        (typeof(Message), ["Message"]),
        (typeof(Entity), ["MessageEntity"]),
        (typeof(Document), ["Document"]),
        (typeof(PhotoSize), ["PhotoSize"]),
        (typeof(Contact), ["Contact"]),
        (typeof(MessageIdOnly), ["MessageId"]),
        (typeof(FileLink), ["File"]),
        (typeof(Update), ["Update"]),
        (typeof(CallbackQuery), ["CallbackQuery"]),
        (typeof(ChatMemberUpdated), ["ChatMemberUpdated"]),
        (typeof(ChatMember), ["ChatMemberMember", "ChatMemberBanned"]),
        (typeof(BotCommand), ["BotCommand"]),
        (typeof(WebhookInfo), ["WebhookInfo"]),
    ];

    [SharedFact]
    public void Every_field_that_the_sandbox_writes_is_documented()
    {
        var unknown = Pairs.SelectMany(p => Names(p.Ours).Except(Fields(p.Documented, _ => true)).Select(n => $"{p.Ours.Name}.{n}"));

        unknown.ShouldBeEmpty();
    }

    [SharedFact]
    public void Every_required_field_is_one_that_cannot_be_left_out()
    {
        var missing = Pairs.SelectMany(p => Fields(p.Documented[..1], f => f.GetProperty("required").GetBoolean()).Except(Always(p.Ours)).Select(n => $"{p.Ours.Name}.{n}"));

        missing.ShouldBeEmpty();
    }

    [SharedFact]
    public void Every_method_is_a_documented_one()
    {
        var documented = Api.GetProperty("methods").EnumerateObject().Select(m => m.Name);

        TelegramSandbox.Api.Methods.All.Keys.Except(documented).ShouldBeEmpty();
    }

    private static JsonElement Api { get; } = SharedFactAttribute.Folder is { } folder
        ? JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "telegram", "api.json"))).RootElement
        : default;

    private static IEnumerable<string> Fields(string[] types, Func<JsonElement, bool> which) => types
        .SelectMany(t => Api.GetProperty("types").GetProperty(t).GetProperty("fields").EnumerateArray().Where(which))
        .Select(f => f.GetProperty("name").GetString()!);

    private static IEnumerable<string> Names(Type type) => Properties(type).Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name));

    /// <summary>What has no null to be left out by.</summary>
    private static IEnumerable<string> Always(Type type)
    {
        var context = new NullabilityInfoContext();
        return Properties(type)
            .Where(p => context.Create(p).ReadState == NullabilityState.NotNull)
            .Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name));
    }

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
}
