using System.Text.Json;

namespace Scenarios.Sandbox;

/// <summary>What the Bot API refuses, in its own words. Sources: the public documentation and the sources of the official server.</summary>
public sealed class LimitsTests : SandboxTest
{
    private static string Letters(int count) => new('я', count);

    /// <summary>Method, arguments, code, and the beginning of the description.</summary>
    public static TheoryData<string, string, int, string> Refusals => new()
    {
        // Chats.
        { "sendMessage", """{"text":"a"}""", 400, "Bad Request: chat_id is empty" },
        { "sendMessage", """{"chat_id":777,"text":"a"}""", 400, "Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":"@nobody","text":"a"}""", 400, "Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":1012,"text":"a"}""", 400, "Bad Request: chat not found" },
        // Texts: 1 to 4096 UTF-16 units after parsing.
        { "sendMessage", """{"chat_id":1006}""", 400, "Bad Request: message text is empty" },
        { "sendMessage", """{"chat_id":1006,"text":" \n "}""", 400, "Bad Request: message text is empty" },
        { "sendMessage", $$"""{"chat_id":1006,"text":"{{Letters(4097)}}"}""", 400, "Bad Request: message is too long" },
        { "sendMessage", """{"chat_id":1006,"text":"a","parse_mode":"XML"}""", 400, "Bad Request: unsupported parse_mode" },
        // HTML, with offsets in bytes.
        { "sendMessage", """{"chat_id":1006,"text":"да <x>","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 5" },
        { "sendMessage", """{"chat_id":1006,"text":"<b>a","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"" },
        { "sendMessage", """{"chat_id":1006,"text":"a</b>","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Unexpected end tag at byte offset 1" },
        { "sendMessage", """{"chat_id":1006,"text":"<b>a</i>","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"" },
        { "sendMessage", """{"chat_id":1006,"text":"2 < 3","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Unsupported start tag \"\" at byte offset 2" },
        { "sendMessage", """{"chat_id":1006,"text":"a <b","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Unclosed start tag at byte offset 2" },
        { "sendMessage", """{"chat_id":1006,"text":"<span>a</span>","parse_mode":"HTML"}""", 400, "Bad Request: can't parse entities: Tag \"span\" must have class \"tg-spoiler\" at byte offset 0" },
        // Keyboards: data of 1 to 64 bytes, so 33 Cyrillic letters are too many.
        { "sendMessage", $$$"""{"chat_id":1006,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b","callback_data":"{{{Letters(33)}}}"}]]}}""", 400, "Bad Request: BUTTON_DATA_INVALID" },
        { "sendMessage", """{"chat_id":1006,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"","callback_data":"b"}]]}}""", 400, "Bad Request: inline keyboard button text must be non-empty" },
        { "sendMessage", """{"chat_id":1006,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b"}]]}}""", 400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { "sendMessage", """{"chat_id":1006,"text":"a","reply_markup":{"inline_keyboard":[{"text":"b"}]}}""", 400, "Bad Request: field \"inline_keyboard\" must be an Array of Arrays" },
        { "sendMessage", """{"chat_id":1006,"text":"a","reply_markup":"{"}""", 400, "Bad Request: can't parse reply keyboard markup JSON object" },
        { "sendMessage", """{"chat_id":1006,"text":"a","reply_markup":[]}""", 400, "Bad Request: object expected as reply markup" },
        { "sendMessage", """{"chat_id":1006,"text":"a","reply_parameters":{"message_id":99}}""", 400, "Bad Request: message to be replied not found" },
        // Edits and deletions.
        { "editMessageText", """{"chat_id":1006,"message_id":99,"text":"a"}""", 400, "Bad Request: message to edit not found" },
        { "editMessageText", """{"chat_id":1006,"text":"a"}""", 400, "Bad Request: message identifier is not specified" },
        { "deleteMessage", """{"chat_id":1006,"message_id":99}""", 400, "Bad Request: message to delete not found" },
        { "deleteMessages", """{"chat_id":1006,"message_ids":[]}""", 400, "Bad Request: message identifiers are not specified" },
        { "copyMessage", """{"chat_id":1006,"from_chat_id":1001,"message_id":99}""", 400, "Bad Request: message to copy not found" },
        // Files.
        { "getFile", """{"file_id":"x"}""", 400, "Bad Request: wrong file_id or the file is temporarily unavailable" },
        { "sendDocument", """{"chat_id":1006}""", 400, "Bad Request: there is no document in the request" },
        { "sendDocument", """{"chat_id":1006,"document":"x"}""", 400, "Bad Request: wrong file identifier/HTTP URL specified" },
        { "sendMediaGroup", """{"chat_id":1006,"media":[{"type":"document","media":"x"}]}""", 400, "Bad Request: there must be" },
        // Callbacks and commands.
        { "answerCallbackQuery", """{"callback_query_id":"1"}""", 400, "Bad Request: query is too old and response timeout expired or query ID is invalid" },
        { "setMyCommands", """{"commands":[{"command":"Задачи","description":"a"}]}""", 400, "Bad Request: BOT_COMMAND_INVALID" },
        { "setMyCommands", """{"commands":[{"command":"tasks","description":""}]}""", 400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID" },
        { "setMyCommands", """{"commands":[],"scope":{"type":"chat","chat_id":777}}""", 400, "Bad Request: chat not found" },
        // Webhook and unknown methods.
        { "setWebhook", """{"url":"http://example.org/"}""", 400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook" },
        { "setWebhook", """{"url":"https://example.org:5000/"}""", 400, "Bad Request: bad webhook: Webhook can be set up only on ports" },
        { "setWebhook", """{"url":"https://example.org/","secret_token":"ё"}""", 400, "Bad Request: secret token contains unallowed characters" },
        { "sendPigeon", "{}", 404, "Not Found: method not found" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_wrong_call_is_refused_in_the_servers_words(string method, string arguments, int code, string description)
    {
        using var content = new StringContent(arguments, System.Text.Encoding.UTF8, "application/json");
        var answer = await Bot.Send(method, content);

        answer.Description.ShouldStartWith(description);
        (answer.Status, answer.Json.GetProperty("error_code").GetInt32(), answer.Json.GetProperty("ok").GetBoolean()).ShouldBe((code, code, false));
        Server.Ledger.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(1)]
    public async Task A_text_is_measured_after_its_markup_was_read(int length)
    {
        var sent = await Bot.Call("sendMessage", new { chat_id = Teacher, text = $"<b>{Letters(length)}</b>", parse_mode = "HTML" });

        sent.Result.GetProperty("text").GetString()!.Length.ShouldBe(length);
    }

    [Fact]
    public async Task A_caption_may_have_1024_characters_and_not_one_more()
    {
        (await Bot.SendFile("sendDocument", "document", [1], "a.txt", Teacher, Letters(1024))).Status.ShouldBe(200);
        (await Bot.SendFile("sendDocument", "document", [1], "a.txt", Teacher, Letters(1025))).Description.ShouldBe("Bad Request: message caption is too long");
    }

    [Fact]
    public async Task Data_of_64_bytes_fits_a_button()
    {
        var keyboard = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = Letters(32) } } } };

        (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "a", reply_markup = keyboard })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_same_content_again_is_not_an_edit()
    {
        var id = (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "a" })).Result.GetProperty("message_id").GetInt32();

        (await Bot.Call("editMessageText", new { chat_id = Teacher, message_id = id, text = "a" })).Description.ShouldStartWith("Bad Request: message is not modified");
    }

    [Fact]
    public async Task A_message_can_be_deleted_for_48_hours_of_the_schools_clock()
    {
        var first = (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "a" })).Result.GetProperty("message_id").GetInt32();
        await Server.Advance(TimeSpan.FromHours(49));

        (await Bot.Call("deleteMessage", new { chat_id = Teacher, message_id = first })).Description.ShouldBe("Bad Request: message can't be deleted");
    }

    [Fact]
    public async Task A_text_that_is_no_picture_is_no_photo()
    {
        (await Bot.SendFile("sendPhoto", "photo", "not a picture"u8.ToArray(), "a.png", Teacher)).Description.ShouldBe("Bad Request: IMAGE_PROCESS_FAILED");
    }

    [Fact]
    public async Task A_file_of_more_than_20_megabytes_cannot_be_fetched()
    {
        var id = Server.Upload(Teacher, new byte[(20 << 20) + 1], "big.docx").FileId;

        (await Bot.Call("getFile", new { file_id = id })).Description.ShouldBe("Bad Request: file is too big");
    }

    [Theory]
    [InlineData("no-token", 404)]
    [InlineData("1:any", 200)]
    public async Task A_token_must_look_like_one(string token, int status)
    {
        using var content = new StringContent("");

        (await Bot.Send("getMe", content, token)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_person_who_blocked_the_bot_gets_nothing_and_the_bot_is_told()
    {
        Server.Block(Teacher);

        (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "a" })).Description.ShouldBe("Forbidden: bot was blocked by the user");
        var told = (await Bot.Updates())[0].GetProperty("my_chat_member");
        told.GetProperty("new_chat_member").GetProperty("status").GetString().ShouldBe("kicked");
        told.GetProperty("old_chat_member").GetProperty("status").GetString().ShouldBe("member");
    }

    [Fact]
    public async Task A_person_without_an_account_gets_nothing()
    {
        Server.Deactivate(Teacher);

        (await Bot.Call("sendMessage", new { chat_id = Teacher, text = "a" })).Description.ShouldBe("Forbidden: user is deactivated");
    }

    [Fact]
    public async Task Commands_are_kept_by_chat_and_the_default_shows_elsewhere()
    {
        object Command(string name) => new { command = name, description = "Описание" };
        await Bot.Call("setMyCommands", new { commands = new[] { Command("help") } });
        await Bot.Call("setMyCommands", new { commands = new[] { Command("tasks"), Command("report") }, scope = new { type = "chat", chat_id = Director } });

        Server.Commands(Director).ShouldBe(["tasks", "report"]);
        Server.Commands(Teacher).ShouldBe(["help"]);
    }

    [Fact]
    public async Task Sending_limits_are_held_when_they_are_asked_for()
    {
        await using var strict = await TelegramSandbox.SandboxServer.Start(new() { EnforceRates = true });
        using var bot = new RawBot(strict);
        var statuses = new List<int>();
        for (var i = 0; i < 8; i++)
        {
            statuses.Add((await bot.Call("sendMessage", new { chat_id = Teacher, text = "a" })).Status);
        }

        statuses[..5].ShouldAllBe(s => s == 200);
        statuses.ShouldContain(429);
        (await bot.Call("sendMessage", new { chat_id = Director, text = "a" })).Status.ShouldBe(200);
    }
}
