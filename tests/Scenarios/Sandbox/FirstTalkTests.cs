using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Scenarios.Sandbox;

/// <summary>The everyday path: a person writes, the bot reads, answers, is pressed, sends and takes files.</summary>
public sealed class FirstTalkTests : SandboxTest
{
    [Fact]
    public async Task The_bot_learns_its_own_name()
    {
        var me = (await Bot.Call("getMe")).Result;

        me.GetProperty("is_bot").GetBoolean().ShouldBeTrue();
        me.GetProperty("username").GetString().ShouldEndWith("bot");
    }

    [Fact]
    public async Task A_text_arrives_as_an_update_with_the_schools_date()
    {
        Server.Say(Teacher, "/start код-7");

        var message = (await Bot.Updates()).ShouldHaveSingleItem().GetProperty("message");
        message.GetProperty("text").GetString().ShouldBe("/start код-7");
        message.GetProperty("from").GetProperty("last_name").GetString().ShouldBe("Белова");
        message.GetProperty("chat").GetProperty("type").GetString().ShouldBe("private");
        message.GetProperty("entities")[0].GetProperty("type").GetString().ShouldBe("bot_command");
        var sent = DateTimeOffset.FromUnixTimeSeconds(message.GetProperty("date").GetInt64());
        sent.ShouldBe(new DateTimeOffset(2026, 9, 1, 5, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_formatted_answer_is_seen_as_plain_text_with_entities()
    {
        var sent = (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "Срок &lt; <b>5 сентября</b> ", parse_mode = "HTML" })).Result;

        sent.GetProperty("text").GetString().ShouldBe("Срок < 5 сентября");
        var bold = sent.GetProperty("entities")[0];
        (bold.GetProperty("type").GetString(), bold.GetProperty("offset").GetInt32(), bold.GetProperty("length").GetInt32()).ShouldBe(("bold", 7, 10));
        (await Server.WaitForText(Teacher, "5 сентября")).Id.ShouldBe(sent.GetProperty("message_id").GetInt32());
    }

    [Fact]
    public async Task A_pressed_button_reaches_the_bot_and_its_answer_is_accepted_once()
    {
        var sent = await Bot.Call("sendMessage", new
        {
            chat_id = Teacher,
            text = "Готово?",
            reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Да", callback_data = "done:1" } } } },
        });
        Server.Press(Teacher, sent.Result.GetProperty("message_id").GetInt32(), "Да");

        var query = (await Bot.Updates())[0].GetProperty("callback_query");
        query.GetProperty("data").GetString().ShouldBe("done:1");
        query.GetProperty("message").GetProperty("text").GetString().ShouldBe("Готово?");
        var id = query.GetProperty("id").GetString();
        (await Bot.Call("answerCallbackQuery", new { callback_query_id = id })).Status.ShouldBe(200);
        (await Bot.Call("answerCallbackQuery", new { callback_query_id = id })).Description.ShouldContain("query is too old");
    }

    [Fact]
    public async Task A_document_goes_to_the_bot_and_comes_back_unchanged()
    {
        var bytes = Encoding.UTF8.GetBytes("Протокол № 1");
        Server.Upload(Teacher, bytes, "Протокол.docx", "на импорт");
        var document = (await Bot.Updates())[0].GetProperty("message").GetProperty("document");
        var file = (await Bot.Call("getFile", new { file_id = document.GetProperty("file_id").GetString() })).Result;

        (await Bot.Download(file.GetProperty("file_path").GetString()!)).ShouldBe(bytes);
        document.GetProperty("file_name").GetString().ShouldBe("Протокол.docx");
        document.GetProperty("mime_type").GetString()!.ShouldContain("wordprocessingml");
    }

    [Fact]
    public async Task A_sent_document_is_opened_by_the_person_and_sent_again_by_its_id()
    {
        var bytes = new byte[] { 1, 2, 3 };
        var first = (await Bot.SendFile("sendDocument", "document", bytes, "отчёт.pdf", Director, "Отчёт")).Result.GetProperty("document");
        await Bot.Call("sendDocument", new { chat_id = Teacher, document = first.GetProperty("file_id").GetString() });

        var seen = Server.Chat(Teacher).ShouldHaveSingleItem();
        seen.FileName.ShouldBe("отчёт.pdf");
        Server.File(seen.FileId!).ShouldBe(bytes);
    }

    [Fact]
    public async Task The_ledger_keeps_what_was_sent_whatever_happens_later()
    {
        var id = (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "Первый вид" })).Result.GetProperty("message_id").GetInt32();
        await Bot.Call("editMessageText", new { chat_id = Teacher, message_id = id, text = "Второй вид" });
        await Bot.Call("deleteMessage", new { chat_id = Teacher, message_id = id });

        Server.Ledger.Of(Teacher).ShouldHaveSingleItem().Text.ShouldBe("Первый вид");
        Server.Chat(Teacher).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "chat_id=1006&text=%D0%94%D0%B0")]
    [InlineData("application/json", """{"chat_id":"1006","text":"Да"}""")]
    public async Task Forms_and_json_are_read_alike(string type, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);

        (await Bot.Send("SENDMESSAGE", content)).Result.GetProperty("text").GetString().ShouldBe("Да");
    }

    [Fact]
    public async Task An_album_of_documents_is_one_group()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"{Teacher}"), "chat_id" },
            { new StringContent("""[{"type":"document","media":"attach://a"},{"type":"document","media":"attach://b","caption":"Оба"}]"""), "media" },
            { new ByteArrayContent([1]), "a", "a.txt" },
            { new ByteArrayContent([2]), "b", "b.txt" },
        };
        var messages = (await Bot.Send("sendMediaGroup", form)).Result.EnumerateArray().ToArray();

        messages.Select(m => m.GetProperty("document").GetProperty("file_name").GetString()).ShouldBe(["a.txt", "b.txt"]);
        messages.Select(m => m.GetProperty("media_group_id").GetString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void The_sandbox_does_not_take_the_signals_of_the_bot_that_hosts_it()
    {
        Server.Services.GetRequiredService<IHostLifetime>().ShouldBeOfType<TelegramSandbox.QuietLifetime>();
    }
}
