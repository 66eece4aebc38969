using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Scenarios.Sandbox;

/// <summary>Updates pushed to the bot.</summary>
public sealed class WebhookTests : SandboxTest
{
    [Fact]
    public async Task Updates_are_pushed_with_the_secret_until_they_are_taken()
    {
        var got = new ConcurrentQueue<(string Text, string? Secret)>();
        var refusals = 1;
        await using var hook = await Hook(async http =>
        {
            var update = await JsonDocument.ParseAsync(http.Request.Body);
            got.Enqueue((update.RootElement.GetProperty("message").GetProperty("text").GetString()!, http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"]));
            http.Response.StatusCode = refusals-- > 0 ? 500 : 200;
        });
        await Bot.Call("setWebhook", new { url = $"{hook.Urls.First()}/hook", secret_token = "s-1" });
        Server.Say(Teacher, "раз");
        Server.Say(Teacher, "два");
        await WaitUntil(() => got.Count == 3);

        got.Select(g => g.Text).ShouldBe(["раз", "раз", "два"]);
        got.Select(g => g.Secret).Distinct().ShouldBe(["s-1"]);
        var info = (await Bot.Call("getWebhookInfo")).Result;
        info.GetProperty("last_error_message").GetString()!.ShouldContain("500");
    }

    [Fact]
    public async Task One_slow_chat_does_not_hold_the_others()
    {
        var got = new ConcurrentQueue<string>();
        var gate = new TaskCompletionSource();
        await using var hook = await Hook(async http =>
        {
            var update = await JsonDocument.ParseAsync(http.Request.Body);
            var text = update.RootElement.GetProperty("message").GetProperty("text").GetString()!;
            got.Enqueue(text);
            await (text == "медленно" ? gate.Task : Task.CompletedTask);
        });
        await Bot.Call("setWebhook", new { url = $"{hook.Urls.First()}/hook" });
        Server.Say(Teacher, "медленно");
        Server.Say(Teacher, "после");
        Server.Say(Director, "быстро");
        await WaitUntil(() => got.Contains("быстро"));

        got.ShouldNotContain("после");
        gate.SetResult();
        await WaitUntil(() => got.Contains("после"));
    }

    [Fact]
    public async Task The_answer_may_carry_a_method_call()
    {
        await using var hook = await Hook(http => http.Response.WriteAsync("""{"method":"sendMessage","chat_id":1006,"text":"из ответа"}"""));
        await Bot.Call("setWebhook", new { url = $"{hook.Urls.First()}/hook" });
        Server.Say(Teacher, "раз");

        (await Server.WaitForReply(Teacher)).Text.ShouldBe("из ответа");
    }

    private static async Task<WebApplication> Hook(Func<HttpContext, Task> take)
    {
        var hook = WebApplication.CreateSlimBuilder().Build();
        hook.Urls.Add("http://127.0.0.1:0");
        hook.MapPost("/hook", (RequestDelegate)(http => take(http)));
        await hook.StartAsync();
        return hook;
    }

    private static async Task WaitUntil(Func<bool> holds)
    {
        for (var i = 0; i < 400 && !holds(); i++)
        {
            await Task.Delay(25);
        }

        holds().ShouldBeTrue();
    }
}
