using QualityBot.Engine;
using QualityBot.Telegram;

namespace QualityBot.Tests.Telegram;

public sealed class ChannelTests
{
    [Theory]
    // what the server says to sendMessage, what the outbox hears
    [InlineData(200, """{"ok":true,"result":{"message_id":5}}""", nameof(Delivery.Done))]
    [InlineData(200, """{"ok":true,"result":null}""", nameof(Delivery.Done))]
    [InlineData(429, """{"ok":false,"error_code":429,"parameters":{"retry_after":7}}""", nameof(Delivery.Wait))]
    [InlineData(403, """{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""", nameof(Delivery.Unreachable))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}""", nameof(Delivery.Unreachable))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities"}""", nameof(Delivery.MarkupRefused))]
    [InlineData(400, """{"ok":false,"error_code":400,"parameters":{"migrate_to_chat_id":-100}}""", nameof(Delivery.Moved))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message text is empty"}""", nameof(Delivery.Refused))]
    [InlineData(401, """{"ok":false,"error_code":401,"description":"Unauthorized"}""", nameof(Delivery.TokenRefused))]
    [InlineData(502, "<html>", nameof(Delivery.Failed))]
    [InlineData(200, """{"ok":tr""", nameof(Delivery.Uncertain))]
    public async Task Each_answer_means_one_thing_to_the_outbox(int status, string body, string expected)
    {
        await using var stub = await BotApiStub.Says(body, status);

        (await new TelegramChannel(stub.Client()).Deliver(new Outgoing.Message("7", "да", null, false), default)).GetType().Name.ShouldBe(expected);
    }

    [Theory]
    [InlineData(200, """{"ok":tr""", nameof(Delivery.Failed))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message is not modified"}""", nameof(Delivery.Done))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message to edit not found"}""", nameof(Delivery.Refused))]
    public async Task A_change_may_be_asked_again_freely(int status, string body, string expected)
    {
        await using var stub = await BotApiStub.Says(body, status);

        (await new TelegramChannel(stub.Client()).Deliver(new Outgoing.Edit("7", "5", "да", null), default)).GetType().Name.ShouldBe(expected);
    }

    [Fact]
    public async Task Buttons_are_taken_away_without_touching_the_words()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":{"message_id":5}}""");

        (await new TelegramChannel(stub.Client()).Deliver(new Outgoing.Edit("7", "5", null, null), default)).ShouldBe(new Delivery.Done("5"));

        var call = stub.Calls.ShouldHaveSingleItem();
        call.Method.ShouldBe("editMessageReplyMarkup");
        call.Body.ShouldBe("""{"chat_id":7,"message_id":5}""");
    }

    [Fact]
    public async Task A_message_goes_with_its_markup_its_buttons_and_no_preview()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":{"message_id":5}}""");
        var message = new Outgoing.Message("7", RichText.Of($"<b>{"<Ёж>"}</b>"), new Keyboard.Inline(new Button("Удалить", "x", 42, 3) { Look = ButtonLook.Destructive }), true);

        (await new TelegramChannel(stub.Client()).Deliver(message, default)).ShouldBe(new Delivery.Done("5"));

        stub.Calls.ShouldHaveSingleItem().Body.ShouldBe(
            """{"chat_id":7,"text":"<b>&lt;Ёж&gt;</b>","parse_mode":"HTML","link_preview_options":{"is_disabled":true},"disable_notification":true,"reply_markup":{"inline_keyboard":[[{"text":"Удалить","callback_data":"x:42:3","style":"danger"}]]}}""");
    }

    [Fact]
    public async Task A_message_that_is_already_gone_counts_as_deleted()
    {
        await using var stub = await BotApiStub.Says("""{"ok":false,"error_code":400,"description":"Bad Request: message to delete not found"}""", 400);

        (await new TelegramChannel(stub.Client()).Deliver(new Outgoing.Delete("7", "5"), default)).ShouldBe(new Delivery.Done("5"));
    }

    [Fact]
    public async Task A_server_without_menus_troubles_nobody()
    {
        await using var stub = await BotApiStub.Says("""{"ok":false,"error_code":404,"description":"Not Found: method not found"}""", 404);

        (await new TelegramChannel(stub.Client()).Deliver(new Outgoing.Commands("7", [new("tasks", "Мои задачи")]), default)).ShouldBeOfType<Delivery.Done>();
    }
}
