using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Methods for the command list and the menu button.</summary>
internal static partial class MenuMethods
{
    private static readonly JsonElement DefaultButton = JsonDocument.Parse("""{"type":"commands"}""").RootElement.Clone();

    public static object SetMyCommands(Call call)
    {
        var commands = Read(call);
        if (commands.Length > 100)
        {
            throw ApiRefusal.BadRequest("BOT_COMMANDS_TOO_MUCH");
        }

        foreach (var command in commands)
        {
            if (!Name().IsMatch(command.Command.TrimStart('/')))
            {
                throw ApiRefusal.BadRequest("BOT_COMMAND_INVALID");
            }

            if (command.Description.Length is 0 or > 256)
            {
                throw ApiRefusal.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }

        call.World.Commit(new CommandsSet(Scope(call), [.. commands.Select(c => c with { Command = c.Command.TrimStart('/') })]));
        return true;
    }

    public static object DeleteMyCommands(Call call)
    {
        call.World.Commit(new CommandsSet(Scope(call), []));
        return true;
    }

    public static object GetMyCommands(Call call) => call.World.Commands.GetValueOrDefault(Scope(call), []);

    public static object SetChatMenuButton(Call call)
    {
        var chat = call.Arguments.Has("chat_id") ? call.Chat().Chat.Id : 0;
        var button = call.Arguments.Json("menu_button", "menu button") ?? DefaultButton;
        if (button.ValueKind != JsonValueKind.Object || !button.TryGetProperty("type", out var type)
            || type.GetString() is not ("commands" or "default" or "web_app"))
        {
            throw ApiRefusal.BadRequest("MenuButton must be an Object");
        }

        call.World.Commit(new MenuButtonSet(chat, button));
        return true;
    }

    public static object GetChatMenuButton(Call call) =>
        call.World.MenuButtons.GetValueOrDefault(call.Arguments.Has("chat_id") ? call.Chat().Chat.Id : 0, DefaultButton);

    /// <summary>The commands that a chat shows: its own, else those of its kind, else the default ones.</summary>
    public static BotCommand[] ShownIn(World world, Chat chat)
    {
        var kind = chat.Type == "private" ? "all_private_chats" : "all_group_chats";
        string[] scopes = [ScopeOf($"chat:{chat.Id}", "ru"), ScopeOf($"chat:{chat.Id}", ""), ScopeOf(kind, "ru"), ScopeOf(kind, ""), ScopeOf("default", "ru"), ScopeOf("default", "")];
        return scopes.Select(s => world.Commands.GetValueOrDefault(s)).FirstOrDefault(c => c is not null) ?? [];
    }

    private static BotCommand[] Read(Call call)
    {
        try
        {
            return call.Arguments.Json("commands", "commands") is not { } json ? [] :
                json.ValueKind == JsonValueKind.Array ? json.Deserialize(WireJson.Readable.BotCommandArray)! :
                throw ApiRefusal.BadRequest("expected an Array of BotCommand");
        }
        catch (JsonException)
        {
            throw ApiRefusal.BadRequest("can't parse BotCommand: expected an Object");
        }
    }

    private static string Scope(Call call)
    {
        var language = call.Arguments.Text("language_code");
        if (call.Arguments.Json("scope", "BotCommandScope") is not { } scope)
        {
            return ScopeOf("default", language);
        }

        var type = scope.ValueKind == JsonValueKind.Object && scope.TryGetProperty("type", out var t) ? t.GetString() : null;
        var chat = scope.TryGetProperty("chat_id", out var id) ? id.ToString() : "";
        return type switch
        {
            "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" => ScopeOf(type, language),
            "chat" or "chat_administrators" => ScopeOf($"{type}:{Known(call, chat)}", language),
            "chat_member" => ScopeOf($"{type}:{Known(call, chat)}:{(scope.TryGetProperty("user_id", out var user) ? user.ToString() : "")}", language),
            _ => throw ApiRefusal.BadRequest("can't parse BotCommandScope: unsupported type specified"),
        };
    }

    private static string Known(Call call, string chat) =>
        long.TryParse(chat, CultureInfo.InvariantCulture, out var id) && call.World.Chats.ContainsKey(id)
            ? chat
            : throw ApiRefusal.BadRequest("chat not found");

    private static string ScopeOf(string scope, string language) => language.Length == 0 ? scope : $"{scope}/{language}";

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex Name();
}
