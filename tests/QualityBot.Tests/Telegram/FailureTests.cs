using System.Net;
using System.Text;
using QualityBot.Telegram.Transport;

namespace QualityBot.Tests.Telegram;

public sealed class FailureTests
{
    [Theory]
    // status, body, the case it becomes
    [InlineData(429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}""", nameof(ApiFailure.RetryAfter))]
    [InlineData(403, """{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""", nameof(ApiFailure.Blocked))]
    [InlineData(403, """{"ok":false,"error_code":403,"description":"Forbidden: user is deactivated"}""", nameof(ApiFailure.Blocked))]
    [InlineData(403, """{"ok":false,"error_code":403,"description":"Forbidden: bot was kicked from the supergroup chat"}""", nameof(ApiFailure.Blocked))]
    [InlineData(403, """{"ok":false,"error_code":403,"description":"Forbidden: bot can't initiate conversation with a user"}""", nameof(ApiFailure.Blocked))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: not enough rights to send text messages to the chat"}""", nameof(ApiFailure.Blocked))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}""", nameof(ApiFailure.ChatNotFound))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities: Unclosed start tag at byte offset 3"}""", nameof(ApiFailure.CannotParse))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"}""", nameof(ApiFailure.MessageNotModified))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message to edit not found"}""", nameof(ApiFailure.MessageGone))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message can't be deleted for everyone"}""", nameof(ApiFailure.MessageGone))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: query is too old and response timeout expired or query ID is invalid"}""", nameof(ApiFailure.QueryTooOld))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}}""", nameof(ApiFailure.Migrated))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}""", nameof(ApiFailure.TooLarge))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: file is too big"}""", nameof(ApiFailure.TooLarge))]
    [InlineData(413, """{"ok":false,"error_code":413,"description":"Request Entity Too Large"}""", nameof(ApiFailure.TooLarge))]
    [InlineData(413, "<html>nginx</html>", nameof(ApiFailure.TooLarge))]
    [InlineData(400, """{"ok":false,"error_code":400,"description":"Bad Request: message text is empty"}""", nameof(ApiFailure.BadRequest))]
    [InlineData(401, """{"ok":false,"error_code":401,"description":"Unauthorized"}""", nameof(ApiFailure.TokenRejected))]
    [InlineData(404, """{"ok":false,"error_code":404,"description":"Not Found"}""", nameof(ApiFailure.TokenRejected))]
    [InlineData(404, """{"ok":false,"error_code":404,"description":"Not Found: method not found"}""", nameof(ApiFailure.Unsupported))]
    [InlineData(409, """{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"}""", nameof(ApiFailure.Conflict))]
    [InlineData(500, """{"message":"boom"}""", nameof(ApiFailure.ServerTrouble))]
    [InlineData(502, "<html><body>Bad Gateway</body></html>", nameof(ApiFailure.ServerTrouble))]
    [InlineData(200, "<html>captive portal</html>", nameof(ApiFailure.ServerTrouble))]
    [InlineData(503, "", nameof(ApiFailure.ServerTrouble))]
    [InlineData(500, """{"ok":false,"error_co""", nameof(ApiFailure.ServerTrouble))]
    // «ok» was on its way when the connection broke
    [InlineData(200, """{"ok":true,"result":{"message_id":5,"da""", nameof(ApiFailure.Uncertain))]
    [InlineData(200, "", nameof(ApiFailure.Uncertain))]
    // a loose server refuses with status 200
    [InlineData(200, """{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""", nameof(ApiFailure.Blocked))]
    public void A_refusal_becomes_the_case_that_says_what_to_do_next(int status, string body, string expected) =>
        Read(status, body).Failure.ShouldNotBeNull().GetType().Name.ShouldBe(expected);

    [Theory]
    [InlineData("""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":8}}""", 99, 8)]
    [InlineData("""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7"}""", 99, 99)]
    [InlineData("""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7"}""", null, 7)]
    [InlineData("""{"ok":false,"error_code":429}""", null, 3)]
    [InlineData("<html>slow down</html>", 5, 5)]
    public void The_delay_is_taken_from_the_best_place_that_has_it(string body, int? header, int seconds) =>
        Read(429, body, header is { } s ? TimeSpan.FromSeconds(s) : null).Failure.ShouldBeOfType<ApiFailure.RetryAfter>().Delay.ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_migrated_group_tells_its_new_id() =>
        Read(400, """{"ok":false,"error_code":400,"parameters":{"migrate_to_chat_id":-1001234567890},"description":"x"}""").Failure
            .ShouldBeOfType<ApiFailure.Migrated>().NewChatId.ShouldBe(-1001234567890);

    [Fact]
    public void A_description_never_repeats_the_token() =>
        Read(404, $$"""{"detail":"Cannot POST /bot{{BotApiStub.Token}}/setMyCommands"}""").Failure.ShouldNotBeNull().ToString().ShouldNotContain("canary");

    [Theory]
    [InlineData("""{"ok":true,"result":{"message_id":42,"date":1,"chat":{"id":1,"type":"private"},"reply_to_message":{"message_id":7}}}""", 42L, null)]
    [InlineData("""{"ok":true,"result":null}""", null, null)]
    [InlineData("""{"ok":true}""", null, null)]
    [InlineData("""{"result":{"message_id":42}}""", 42L, null)]
    [InlineData("""{"ok":true,"result":true,"description":"edited"}""", null, null)]
    [InlineData("""{"ok":true,"result":{"document":{"file_id":"D","thumbnail":{"file_id":"T"}},"message_id":1}}""", 1L, "D")]
    [InlineData("""{"ok":true,"result":{"message_id":1,"photo":[{"file_id":"S"},{"file_id":"L"}]}}""", 1L, "L")]
    public void A_success_gives_what_it_has(string body, long? messageId, string? fileId)
    {
        var result = Read(200, body);

        result.Ok.ShouldBeTrue();
        result.Value.ShouldBe(new SentMessage(messageId, fileId));
    }

    private static ApiResult<SentMessage> Read(int status, string body, TimeSpan? header = null) =>
        ReplyReader.Read((HttpStatusCode)status, header, Encoding.UTF8.GetBytes(body), Results.Message);
}
