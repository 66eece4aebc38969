using System.Text.Json;
using TelegramSandbox.Wire;

namespace TelegramSandbox.People;

/// <summary>Inline keyboards as a person sees them.</summary>
internal static class Keyboard
{
    public static IReadOnlyList<IReadOnlyList<ChatButton>> Rows(JsonElement? markup) =>
        markup is { } json && json.TryGetProperty("inline_keyboard", out var rows)
            ? [.. rows.EnumerateArray().Select(r => (IReadOnlyList<ChatButton>)[.. r.EnumerateArray().Select(Button)])]
            : [];

    /// <summary>The reply keyboard's words, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Keys(JsonElement? markup) =>
        markup is { } json && json.TryGetProperty("keyboard", out var rows)
            ? [.. rows.EnumerateArray().Select(r => (IReadOnlyList<string>)[.. r.EnumerateArray().Select(Key)])]
            : [];

    public static ChatButton? Find(Message message, string button)
    {
        var all = Rows(message.ReplyMarkup).SelectMany(r => r).ToArray();
        return all.FirstOrDefault(b => b.Data == button) ?? all.FirstOrDefault(b => b.Text == button);
    }

    private static ChatButton Button(JsonElement button) => new(Field(button, "text") ?? "", Field(button, "callback_data"), Field(button, "url"));

    private static string Key(JsonElement button) => button.ValueKind == JsonValueKind.String ? button.GetString()! : Field(button, "text") ?? "";

    private static string? Field(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
