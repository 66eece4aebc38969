using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using QualityBot.Telegram.Receiving;
using QualityBot.Telegram.Types;

namespace QualityBot.Tests.Telegram;

public sealed class PollerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_offset_moves_only_after_the_batch_was_handled()
    {
        await using var stub = await Server();
        var tries = 0;
        using var stop = new CancellationTokenSource(Patience);

        await Run(stub, (batch, _) =>
        {
            if (++tries == 1)
            {
                throw new IOException("The store is locked.");
            }
            stop.CancelAfter(50);
            return Task.CompletedTask;
        }, stop.Token);

        Offsets(stub).Take(3).ShouldBe([null, null, 3]);
    }

    [Fact]
    public async Task A_stop_finishes_the_batch_in_hand_and_confirms_it()
    {
        await using var stub = await Server();
        using var stop = new CancellationTokenSource(Patience);
        var handled = false;

        await Run(stub, async (batch, cancellation) =>
        {
            await stop.CancelAsync();
            await Task.Delay(100, cancellation);
            handled = true;
        }, stop.Token);

        handled.ShouldBeTrue();
        Offsets(stub).ShouldBe([null, 3]);
    }

    [Theory]
    // a server that does not wait, a server that repeats itself
    [InlineData("[]")]
    [InlineData("""[{"update_id":1}]""")]
    public async Task A_server_that_brings_nothing_new_is_not_asked_in_a_spin(string result)
    {
        using var stop = new CancellationTokenSource(Patience);
        var calls = 0;
        await using var stub = await BotApiStub.Start((context, _) =>
        {
            if (++calls == 7)
            {
                stop.Cancel();
            }
            return context.Response.WriteAsync($$"""{"ok":true,"result":{{result}}}""");
        });
        var since = TimeProvider.System.GetTimestamp();

        await Run(stub, (_, _) => Task.CompletedTask, stop.Token);

        // At least five pauses lie between: half of 20, 40, 80, 160 and 320 ms.
        TimeProvider.System.GetElapsedTime(since).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(300));
    }

    [Fact]
    public async Task Another_instance_raises_an_alarm_and_polling_goes_on()
    {
        var calls = 0;
        await using var stub = await BotApiStub.Start((context, _) => Interlocked.Increment(ref calls) == 1
            ? Refuse(context, 409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
            : context.Response.WriteAsync("""{"ok":true,"result":[{"update_id":1}]}"""));
        var alarms = new ConcurrentQueue<PollAlarm>();
        using var stop = new CancellationTokenSource(Patience);

        await Run(stub, (_, _) => stop.CancelAsync(), stop.Token, alarms.Enqueue);

        alarms.ShouldHaveSingleItem().ShouldBeOfType<PollAlarm.AnotherInstance>();
    }

    [Fact]
    public async Task A_webhook_left_behind_is_taken_away()
    {
        var removed = false;
        await using var stub = await BotApiStub.Start((context, _) =>
        {
            removed |= context.Request.Path.Value!.EndsWith("deleteWebhook", StringComparison.Ordinal);
            return removed
                ? context.Response.WriteAsync("""{"ok":true,"result":[{"update_id":1}]}""")
                : Refuse(context, 409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        });
        using var stop = new CancellationTokenSource(Patience);

        await Run(stub, (_, _) => stop.CancelAsync(), stop.Token);

        removed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_rejected_token_raises_an_alarm()
    {
        await using var stub = await BotApiStub.Says("""{"ok":false,"error_code":401,"description":"Unauthorized"}""", 401);
        using var stop = new CancellationTokenSource(Patience);
        PollAlarm? heard = null;

        await Run(stub, (_, _) => Task.CompletedTask, stop.Token, alarm =>
        {
            heard = alarm;
            stop.Cancel();
        });

        heard.ShouldBeOfType<PollAlarm.TokenRejected>();
    }

    [Fact]
    public async Task The_offset_is_dropped_after_six_quiet_days_because_the_server_may_number_anew()
    {
        await using var stub = await Server();
        using var stop = new CancellationTokenSource(Patience);
        var clock = new JumpingClock();

        await Run(stub, (_, _) =>
        {
            if (stub.Calls.Count == 1)
            {
                // The watch looks once, then the moment of the last update is kept; the quiet days come after that.
                clock.Later = (2, TimeSpan.FromDays(6));
            }
            else
            {
                stop.Cancel();
            }
            return Task.CompletedTask;
        }, stop.Token, time: clock);

        Offsets(stub).Take(2).ShouldBe([null, null]);
    }

    [Fact]
    public void A_silence_of_over_ninety_seconds_is_told()
    {
        var clock = new JumpingClock();
        TimeSpan? heard = null;
        using var watch = new StallWatch(clock, silence => heard = silence);

        clock.Jump(TimeSpan.FromSeconds(80));
        clock.FireTimers();
        heard.ShouldBeNull();

        clock.Jump(TimeSpan.FromSeconds(20));
        clock.FireTimers();
        heard.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.FromSeconds(90));

        heard = null;
        watch.Sign();
        clock.FireTimers();
        heard.ShouldBeNull();
    }

    [Fact]
    public void Pauses_double_up_to_the_limit_and_start_again_small()
    {
        var backoff = new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));

        var pauses = Enumerable.Range(0, 40).Select(_ => backoff.Next().TotalSeconds).ToList();

        pauses[0].ShouldBeInRange(0.5, 1);
        pauses[3].ShouldBeInRange(4, 8);
        pauses[^1].ShouldBeInRange(15, 30);
        backoff.Reset();
        backoff.Next().TotalSeconds.ShouldBeInRange(0.5, 1);
    }

    // Two updates for whoever does not know them yet, then a wait as long as the caller likes.
    private static Task<BotApiStub> Server() => BotApiStub.Start((context, body) =>
        OffsetOf(body) is null or <= 1
            ? context.Response.WriteAsync("""{"ok":true,"result":[{"update_id":1},{"update_id":2}]}""")
            : Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

    private static Task Refuse(HttpContext context, int code, string words)
    {
        context.Response.StatusCode = code;
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { ok = false, error_code = code, description = words }));
    }

    private static Task Run(BotApiStub stub, Func<IReadOnlyList<Update>, CancellationToken, Task> handle, CancellationToken stop, Action<PollAlarm>? alarm = null, TimeProvider? time = null) =>
        new Poller(stub.Client(), handle, alarm ?? (_ => { }), time ?? TimeProvider.System, NullLogger<Poller>.Instance).RunAsync(stop);

    private static IEnumerable<long?> Offsets(BotApiStub stub) => stub.Calls.Select(call => OffsetOf(call.Body));

    private static long? OffsetOf(string body) => JsonDocument.Parse(body).RootElement.TryGetProperty("offset", out var offset) ? offset.GetInt64() : null;
}
