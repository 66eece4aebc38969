using System.Text.Json;
using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>A tiny bot over long polling: a menu, an echo, buttons, a document; enough to try the chat page.</summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly RawBot _bot;
    private readonly Task _work;

    public EchoBot(SandboxServer server)
    {
        _bot = new RawBot(server);
        _work = Work();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _bot.Dispose();
        _stop.Dispose();
    }

    private async Task Work()
    {
        for (var offset = 0L; !_stop.IsCancellationRequested;)
        {
            foreach (var update in await _bot.Updates(offset, timeout: 1))
            {
                offset = update.GetProperty("update_id").GetInt64() + 1;
                await (update.TryGetProperty("callback_query", out var query) ? OnPress(query)
                    : update.TryGetProperty("message", out var message) ? OnMessage(message)
                    : Task.CompletedTask);
            }
        }
    }

    private async Task OnMessage(JsonElement message)
    {
        var chat = message.GetProperty("chat").GetProperty("id").GetInt64();
        await _bot.Call("sendChatAction", new { chat_id = chat, action = "typing" });
        if (message.TryGetProperty("document", out var document))
        {
            await _bot.Call("sendDocument", new { chat_id = chat, document = document.GetProperty("file_id").GetString(), caption = "Вернул как было." });
            return;
        }

        var text = message.TryGetProperty("text", out var words) ? words.GetString()! : "";
        await (text.StartsWith("/start", StringComparison.Ordinal) ? Greet(chat) : (Task)Echo(chat, text));
    }

    private async Task Greet(long chat)
    {
        await _bot.Call("setMyCommands", new
        {
            commands = new[] { new { command = "tasks", description = "Мои дела" }, new { command = "help", description = "Что я умею" } },
            scope = new { type = "chat", chat_id = chat },
        });
        await _bot.Call("sendMessage", new
        {
            chat_id = chat,
            text = "Здравствуйте! Я помню решения <b>педагогического совета</b> и подсказываю <i>сроки</i>. Список дел: /tasks",
            parse_mode = "HTML",
            reply_markup = new { keyboard = new[] { new[] { "Мои дела", "Решения" }, ["Помощь", "Настройки"] }, resize_keyboard = true, input_field_placeholder = "Напишите или нажмите кнопку" },
        });
    }

    private Task<RawBot.Answer> Echo(long chat, string text) => _bot.Call("sendMessage", new
    {
        chat_id = chat,
        text = $"Вы написали: {text}",
        reply_markup = new
        {
            inline_keyboard = new object[][]
            {
                [new { text = "Сделано", callback_data = "done", style = "success" }, new { text = "Вернуть", callback_data = "back", style = "danger" }],
                [new { text = "Приказ на сайте", url = "https://school.example.org/order" }],
            },
        },
    });

    private async Task OnPress(JsonElement query)
    {
        var isDone = query.GetProperty("data").GetString() == "done";
        var message = query.GetProperty("message");
        await _bot.Call("answerCallbackQuery", new
        {
            callback_query_id = query.GetProperty("id").GetString(),
            text = isDone ? "Отмечено" : "Возвращаю: напишите, что доделать",
            show_alert = !isDone,
        });
        await _bot.Call("editMessageText", new
        {
            chat_id = message.GetProperty("chat").GetProperty("id").GetInt64(),
            message_id = message.GetProperty("message_id").GetInt32(),
            text = isDone ? "✅ Сделано" : "↩ Возвращено",
        });
    }
}
