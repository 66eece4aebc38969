using System.Text;
using System.Text.Json;

namespace TelegramSandbox.Api;

/// <summary>Keyboards, checked as the server checks them.</summary>
internal static class Markup
{
    /// <summary>Telegram refuses larger inline keyboards.</summary>
    private const int MostButtons = 100;

    private static readonly string[] Actions =
    [
        "callback_data", "url", "web_app", "copy_text", "switch_inline_query", "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat", "login_url", "callback_game", "pay", "disabled",
    ];

    /// <summary>The reply_markup of a call, checked; null when there is none.</summary>
    public static JsonElement? Of(Arguments arguments)
    {
        var markup = arguments.Json("reply_markup", "reply keyboard markup");
        if (markup is { ValueKind: not JsonValueKind.Object })
        {
            throw ApiRefusal.BadRequest("object expected as reply markup");
        }

        if (markup is { } json && json.TryGetProperty("inline_keyboard", out var rows))
        {
            CheckInline(rows);
            return rows.GetArrayLength() == 0 ? null : json;
        }

        if (markup is { } reply && reply.TryGetProperty("keyboard", out var keys))
        {
            CheckReply(keys);
            CheckPlaceholder(reply);
        }

        return markup;
    }

    public static bool IsInline(JsonElement? markup) => markup is { } json && json.TryGetProperty("inline_keyboard", out _);

    /// <summary>Only inline keyboards may stand below an edited message.</summary>
    public static JsonElement? InlineOf(Arguments arguments) =>
        Of(arguments) is { } markup ? IsInline(markup) ? markup : throw ApiRefusal.BadRequest("inline keyboard expected") : null;

    private static void CheckInline(JsonElement rows)
    {
        var count = Rows(rows, "inline_keyboard").Select(CheckInlineButton).Count();
        if (count > MostButtons)
        {
            throw ApiRefusal.BadRequest("reply markup is too long");
        }
    }

    private static string CheckInlineButton(JsonElement button)
    {
        if (button.ValueKind != JsonValueKind.Object)
        {
            throw CannotParse("InlineKeyboardButton must be an Object");
        }

        var text = TextOf(button) ?? throw CannotParse("Field \"text\" must be of type String");
        if (text.Length == 0)
        {
            throw ApiRefusal.BadRequest("inline keyboard button text must be non-empty");
        }

        if (!Actions.Any(a => button.TryGetProperty(a, out _)))
        {
            throw CannotParse("Text buttons are unallowed in the inline keyboard");
        }

        if (button.TryGetProperty("callback_data", out var data) && Encoding.UTF8.GetByteCount(data.GetString() ?? "") is 0 or > 64)
        {
            throw ApiRefusal.BadRequest("BUTTON_DATA_INVALID");
        }

        if (button.TryGetProperty("url", out var url) && WebAddress.TryRead(url.GetString() ?? "") is null)
        {
            throw ApiRefusal.BadRequest($"inline keyboard button URL '{url.GetString()}' is invalid: Wrong HTTP URL");
        }

        if (button.TryGetProperty("copy_text", out var copy) && (TextOf(copy)?.Length ?? 0) is 0 or > 256)
        {
            throw ApiRefusal.BadRequest("BUTTON_COPY_TEXT_INVALID");
        }

        return text;
    }

    private static void CheckReply(JsonElement rows)
    {
        foreach (var button in Rows(rows, "keyboard"))
        {
            var text = button.ValueKind == JsonValueKind.String ? button.GetString() : TextOf(button);
            if (string.IsNullOrEmpty(text))
            {
                throw ApiRefusal.BadRequest("keyboard button text must be non-empty");
            }
        }
    }

    private static void CheckPlaceholder(JsonElement markup)
    {
        if (markup.TryGetProperty("input_field_placeholder", out var placeholder) && (placeholder.GetString()?.Length ?? 0) > 64)
        {
            throw ApiRefusal.BadRequest("INPUT_FIELD_PLACEHOLDER_INVALID");
        }
    }

    private static IEnumerable<JsonElement> Rows(JsonElement rows, string field) =>
        rows.ValueKind == JsonValueKind.Array && rows.EnumerateArray().All(r => r.ValueKind == JsonValueKind.Array)
            ? rows.EnumerateArray().SelectMany(r => r.EnumerateArray())
            : throw ApiRefusal.BadRequest($"field \"{field}\" must be an Array of Arrays");

    private static string? TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static ApiRefusal CannotParse(string reason) => ApiRefusal.BadRequest($"can't parse inline keyboard button: {reason}");
}
