using System.Net;
using System.Text.Json;
using TelegramSandbox.Faulting;

namespace Scenarios.Sandbox;

/// <summary>Ordered faults, before and after the effect.</summary>
public sealed class FaultTests : SandboxTest
{
    [Fact]
    public async Task Too_many_requests_carries_the_wait_in_body_and_header()
    {
        Server.Faults.Next(Fault.TooManyRequests(7));
        var answer = await Send();

        (answer.Status, answer.Description, answer.RetryAfter).ShouldBe((429, "Too Many Requests: retry after 7", 7d));
        answer.Json.GetProperty("parameters").GetProperty("retry_after").GetInt32().ShouldBe(7);
        Server.Ledger.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_fault_meant_for_one_chat_spares_the_others()
    {
        Server.Faults.Next(Fault.Blocked, "sendMessage", Director);

        (await Send()).Status.ShouldBe(200);
        (await Send(Director)).Status.ShouldBe(403);
        (await Send(Director)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_proxy_answers_with_a_page()
    {
        Server.Faults.Next(new Fault.HtmlPage(HttpStatusCode.BadGateway));
        var answer = await Send();

        (answer.Status, answer.Body[0], Server.Ledger.Count).ShouldBe((502, '<', 0));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_connection_breaks_before_or_after_the_effect(bool afterEffect, int accepted)
    {
        Server.Faults.Next(new Fault.Reset(afterEffect));

        await Should.ThrowAsync<HttpRequestException>(() => Send());
        Server.Ledger.Count.ShouldBe(accepted);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_server_is_silent_before_or_after_the_effect(bool afterEffect, int accepted)
    {
        Server.Faults.Next(new Fault.Silence(afterEffect));
        var call = Send();

        (await Task.WhenAny(call, Task.Delay(500))).ShouldNotBe(call);
        Server.Ledger.Count.ShouldBe(accepted);
    }

    [Fact]
    public async Task A_cut_answer_is_not_json_though_the_message_went_out()
    {
        Server.Faults.Next(new Fault.CutJson());
        var answer = await Send();

        Should.Throw<JsonException>(() => answer.Json);
        Server.Ledger.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_null_result_is_a_success_without_content()
    {
        Server.Faults.Next(new Fault.NullResult());

        (await Send()).Result.ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Confirmed_updates_come_once_more()
    {
        Server.Say(Teacher, "раз");
        var first = (await Bot.Updates())[0].GetProperty("update_id").GetInt64();
        Server.Say(Teacher, "два");
        Server.Faults.Next(new Fault.RepeatedUpdates());

        (await Texts(first + 1)).ShouldBe(["раз", "два"]);
    }

    [Fact]
    public async Task A_late_update_comes_after_newer_ones()
    {
        Server.Say(Teacher, "раз");
        Server.Say(Teacher, "два");
        Server.Faults.Next(new Fault.LateUpdate());
        var batch = await Bot.Updates();
        Server.Say(Teacher, "три");

        batch[0].GetProperty("message").GetProperty("text").GetString().ShouldBe("два");
        (await Texts(batch[0].GetProperty("update_id").GetInt64() + 1)).ShouldBe(["три", "раз"]);
    }

    [Fact]
    public async Task A_late_update_comes_even_when_nothing_follows()
    {
        Server.Say(Teacher, "раз");
        Server.Say(Teacher, "два");
        Server.Faults.Next(new Fault.LateUpdate());
        var batch = await Bot.Updates();

        (await Texts(batch[0].GetProperty("update_id").GetInt64() + 1)).ShouldBe(["раз"]);
    }

    [Fact]
    public async Task Random_faults_are_the_same_for_the_same_seed()
    {
        async Task<int[]> Run()
        {
            Server.Faults.Randomly(0.3, 42, [Fault.TooManyRequests(1), new Fault.HtmlPage(HttpStatusCode.InternalServerError)]);
            var statuses = new List<int>();
            for (var i = 0; i < 40; i++)
            {
                statuses.Add((await Send()).Status);
            }

            return [.. statuses];
        }

        var first = await Run();
        (await Run()).ShouldBe(first);
        first.Distinct().Order().ShouldBe([200, 429, 500]);
        Server.Ledger.Count.ShouldBe(2 * first.Count(s => s == 200));
    }

    [Fact]
    public async Task Another_process_orders_faults_and_reads_the_ledger_over_http()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Server.Url) };
        using var order = new StringContent("""[{"kind":"reset","method":"sendMessage","after_effect":true}]""");
        (await http.PostAsync(new Uri("/sandbox/faults", UriKind.Relative), order)).EnsureSuccessStatusCode();
        await Should.ThrowAsync<HttpRequestException>(() => Send());

        (await http.GetStringAsync(new Uri("/sandbox/ledger", UriKind.Relative))).ShouldContain("проверка");
    }

    private Task<RawBot.Answer> Send(long chat = Teacher) => Bot.Call("sendMessage", new { chat_id = chat, text = "проверка" });

    private async Task<string?[]> Texts(long offset) =>
        [.. (await Bot.Updates(offset)).Select(u => u.GetProperty("message").GetProperty("text").GetString())];
}
