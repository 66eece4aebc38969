using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using QualityBot.Telegram;
using QualityBot.Telegram.Requests;
using QualityBot.Telegram.Transport;
using QualityBot.Telegram.Types;

namespace QualityBot.Tests.Telegram;

public sealed class ClientTests
{
    [Fact]
    public async Task A_text_goes_as_json_with_the_names_of_the_api()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":{"message_id":5}}""");

        var sent = await stub.Client().SendMessage(new SendMessageRequest(1L << 51, "Срок <b>завтра</b>")
        {
            ParseMode = ParseMode.Html,
            ReplyMarkup = new InlineKeyboardMarkup([[new("Готово") { CallbackData = "d.1" }]]),
        });

        sent.Value.MessageId.ShouldBe(5);
        stub.Calls.ShouldHaveSingleItem().ShouldBe(("sendMessage",
            """{"chat_id":2251799813685248,"text":"Срок <b>завтра</b>","parse_mode":"HTML","reply_markup":{"inline_keyboard":[[{"text":"Готово","callback_data":"d.1"}]]}}"""));
    }

    [Fact]
    public async Task An_upload_carries_the_file_under_its_field_and_a_cyrillic_name()
    {
        await using var stub = await BotApiStub.Start(async (context, _) => await context.Response.WriteAsync("""{"ok":true,"result":{"message_id":6,"document":{"file_id":"F"}}}"""));

        var sent = await stub.Client().SendDocument(new SendDocumentRequest(7, new InputFile.Upload("Отчёт \"5А\".pdf", () => new MemoryStream("%PDF"u8.ToArray())))
        {
            Caption = "Отчёт",
            ReplyMarkup = new InlineKeyboardMarkup([[new("Да") { CallbackData = "y" }]]),
        });

        sent.Value.ShouldBe(new SentMessage(6, "F"));
        var body = stub.Calls.ShouldHaveSingleItem().Body;
        body.ShouldContain("form-data; name=\"document\"; filename=\"Отчёт _5А_.pdf\"");
        body.ShouldContain("%PDF");
        body.ShouldContain("name=chat_id\r\n\r\n7\r\n");
        body.ShouldContain("""{"inline_keyboard":[[{"text":"Да","callback_data":"y"}]]}""");
        body.ShouldNotContain("attach://");
    }

    [Fact]
    public async Task An_album_attaches_each_new_file_and_names_the_stored_ones()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":[{"message_id":1,"document":{"file_id":"A"}},{"message_id":2,"document":{"file_id":"B"}}]}""");

        var sent = await stub.Client().SendMediaGroup(new(7, [
            new InputMediaDocument(new InputFile.Upload("a.pdf", () => new MemoryStream("AAA"u8.ToArray()))),
            new InputMediaDocument(new InputFile.Stored("B"))]));

        sent.Value.ShouldBe([new SentMessage(1, "A"), new SentMessage(2, "B")]);
        var body = stub.Calls.ShouldHaveSingleItem().Body;
        body.ShouldContain("""[{"type":"document","media":"attach://file0"},{"type":"document","media":"B"}]""");
        body.ShouldContain("name=\"file0\"; filename=\"a.pdf\"");
    }

    [Fact]
    public async Task A_stored_file_is_sent_again_as_json_without_upload()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":{"message_id":6}}""");

        await stub.Client().SendDocument(new(7, new InputFile.Stored("F")));

        stub.Calls.ShouldHaveSingleItem().Body.ShouldBe("""{"chat_id":7,"document":"F"}""");
    }

    [Fact]
    public async Task Half_a_character_in_a_text_does_not_stop_the_message()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":{"message_id":6}}""");

        (await stub.Client().SendMessage(new(7, new string(['a', '\uD83D', 'b'])))).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refused_connection_is_surely_not_sent()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        var sent = await new BotApiClient(BotApiClient.Connect(1), new Uri($"http://127.0.0.1:{port}"), BotApiStub.Token).SendMessage(new(1, "x"));

        sent.Failure.ShouldBeOfType<ApiFailure.NotConnected>();
    }

    [Fact]
    public async Task A_reset_after_the_request_was_read_is_uncertain()
    {
        await using var stub = await BotApiStub.Start((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        (await stub.Client().SendMessage(new(1, "x"))).Failure.ShouldBeOfType<ApiFailure.Uncertain>();
    }

    [Fact]
    public async Task Silence_after_the_request_was_read_is_uncertain()
    {
        await using var stub = await BotApiStub.Start((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        (await stub.Client(TimeSpan.FromSeconds(3)).SendMessage(new(1, "x"))).Failure.ShouldBeOfType<ApiFailure.Uncertain>();
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_uncertain_after_ok_and_trouble_after_an_error()
    {
        await using var stub = await BotApiStub.Start(async (context, body) =>
        {
            context.Response.StatusCode = body.Contains("good", StringComparison.Ordinal) ? 200 : 502;
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("""{"ok":""");
            await context.Response.Body.FlushAsync();
            // A reset overtakes bytes that were not read yet.
            await Task.Delay(300);
            context.Abort();
        });

        (await stub.Client().SendMessage(new(1, "good"))).Failure.ShouldBeOfType<ApiFailure.Uncertain>();
        (await stub.Client().SendMessage(new(1, "bad"))).Failure.ShouldBeOfType<ApiFailure.ServerTrouble>();
    }

    [Fact]
    public async Task The_callers_own_cancellation_throws()
    {
        await using var stub = await BotApiStub.Start((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var stop = new CancellationTokenSource(100);

        await Should.ThrowAsync<OperationCanceledException>(() => stub.Client().SendMessage(new(1, "x"), stop.Token));
    }

    [Fact]
    public async Task A_file_is_downloaded_up_to_the_limit_and_refused_beyond_it_even_when_no_size_is_declared()
    {
        await using var stub = await BotApiStub.Start(async (context, _) =>
        {
            context.Request.Path.Value.ShouldBe($"/file/bot{BotApiStub.Token}/documents/file_1.docx");
            await context.Response.Body.WriteAsync(new byte[1000]);
            await context.Response.Body.FlushAsync();
            await context.Response.Body.WriteAsync(new byte[1000]);
        });
        using var kept = new MemoryStream();

        (await stub.Client().DownloadFile("documents/file_1.docx", kept, 2000)).Value.ShouldBe(2000);
        (await stub.Client().DownloadFile("documents/file_1.docx", Stream.Null, 1999)).Failure.ShouldBeOfType<ApiFailure.TooLarge>();
        kept.Length.ShouldBe(2000);
    }

    [Fact]
    public async Task A_local_server_may_name_a_path_on_this_machine()
    {
        await using var stub = await BotApiStub.Says("{}", 404);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes("docx"));
        using var kept = new MemoryStream();

        (await stub.Client().DownloadFile(path, kept, 100)).Value.ShouldBe(4);

        File.Delete(path);
        stub.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_old_link_to_a_file_is_not_taken_for_a_wrong_token()
    {
        await using var stub = await BotApiStub.Says("""{"ok":false,"error_code":404,"description":"Not Found"}""", 404);

        (await stub.Client().DownloadFile("documents/x", Stream.Null, 10)).Failure.ShouldBeOfType<ApiFailure.BadRequest>();
    }
}
