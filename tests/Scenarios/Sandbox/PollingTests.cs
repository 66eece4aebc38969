using System.Text.Json;

namespace Scenarios.Sandbox;

/// <summary>getUpdates with the habits of the real server.</summary>
public sealed class PollingTests : SandboxTest
{
    [Fact]
    public async Task An_update_is_repeated_until_a_higher_offset_confirms_it()
    {
        Server.Say(Teacher, "раз");
        Server.Say(Teacher, "два");
        var first = Ids(await Bot.Updates());
        var again = Ids(await Bot.Updates(first[0]));
        var rest = Ids(await Bot.Updates(first[0] + 1));

        first.Length.ShouldBe(2);
        again.ShouldBe(first);
        rest.ShouldBe([first[1]]);
    }

    [Fact]
    public async Task The_same_offset_at_once_gets_one_update_only()
    {
        Server.Say(Teacher, "раз");
        Server.Say(Teacher, "два");

        (await Bot.Updates(1)).Length.ShouldBe(2);
        (await Bot.Updates(1)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_negative_offset_keeps_the_last_ones()
    {
        for (var i = 0; i < 5; i++)
        {
            Server.Say(Teacher, $"{i}");
        }

        (await Bot.Updates(-2)).Select(u => u.GetProperty("message").GetProperty("text").GetString()).ShouldBe(["3", "4"]);
        (await Bot.Updates()).Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_offset_far_in_the_future_confirms_nothing()
    {
        Server.Say(Teacher, "раз");

        (await Bot.Updates(999_999_999_999)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_long_poll_answers_as_soon_as_something_happens()
    {
        var poll = Bot.Updates(timeout: 30);
        await Task.Delay(200);
        poll.IsCompleted.ShouldBeFalse();
        Server.Say(Teacher, "раз");

        (await poll.WaitAsync(TimeSpan.FromSeconds(10))).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_long_poll_ends_empty_when_nothing_happens()
    {
        (await Bot.Updates(timeout: 1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_poll_sends_the_first_one_home()
    {
        var older = Bot.Call("getUpdates", new { timeout = 30 });
        await WaitUntil(() => Server.Ledger.CallsOf("getUpdates") == 1);
        await Task.Delay(200);
        var newer = Bot.Call("getUpdates", new { timeout = 30, offset = 1 });

        var told = await older;
        (told.Status, told.Description).ShouldBe((409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));
        Server.Say(Teacher, "раз");
        (await newer).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Kinds_that_the_bot_does_not_want_are_not_kept_for_it()
    {
        await Bot.Call("getUpdates", new { allowed_updates = new[] { "callback_query" } });
        Server.Say(Teacher, "раз");

        (await Bot.Updates(5)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_set_webhook_forbids_polling()
    {
        await Bot.Call("setWebhook", new { url = "http://127.0.0.1:1/hook" });

        (await Bot.Call("getUpdates")).Description.ShouldBe("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        await Bot.Call("deleteWebhook");
        (await Bot.Call("getUpdates")).Status.ShouldBe(200);
    }

    private static long[] Ids(JsonElement[] updates) => [.. updates.Select(u => u.GetProperty("update_id").GetInt64())];

    private static async Task WaitUntil(Func<bool> holds)
    {
        for (var i = 0; i < 200 && !holds(); i++)
        {
            await Task.Delay(25);
        }

        holds().ShouldBeTrue();
    }
}
