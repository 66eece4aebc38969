using Microsoft.Extensions.Logging;
using QualityBot.Telegram.Requests;
using QualityBot.Telegram.Transport;
using QualityBot.Telegram.Types;

namespace QualityBot.Telegram.Receiving;

/// <summary>Asks for updates for ever and moves the offset only after the handler is done with a batch, so that a crash repeats and never loses.</summary>
/// <remarks>
/// The offset lives in memory only: after a restart the server repeats what was not confirmed, and the handler knows what it has seen.
/// Time here is the system's, not the school's.
/// </remarks>
/// <param name="client">The server.</param>
/// <param name="handle">Stores a batch; when it throws, the same batch is asked for again. It is not cancelled by a stop: it should be short.</param>
/// <param name="alarm">Told of what a person should know; called again while the cause lasts.</param>
public sealed partial class Poller(
    BotApiClient client,
    Func<IReadOnlyList<Update>, CancellationToken, Task> handle,
    Action<PollAlarm> alarm,
    TimeProvider time,
    ILogger<Poller> log)
{
    private const int WaitSeconds = 25;
    private const int BatchLimit = 100;

    // The server numbers anew after a week without updates, and an old offset would then hide the new ones.
    private static readonly TimeSpan OffsetLife = TimeSpan.FromDays(6);

    // A server that does not wait, although asked to, answers within this.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private static readonly string[] Kinds = ["message", "edited_message", "channel_post", "callback_query", "my_chat_member"];

    private readonly Backoff afterError = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(30));
    private readonly Backoff afterNothing = new(TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(1));
    private long? offset;
    private long? confirmed;
    private long lastUpdate = time.GetTimestamp();
    private bool askedKinds;

    /// <summary>Runs until <paramref name="stop"/>, finishes the batch in hand and confirms it.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var watch = new StallWatch(time, silence => alarm(new PollAlarm.Stalled(silence)));
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await OnceAsync(watch, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The stop was asked for; what is in hand was finished.
        }
        await ConfirmAsync().ConfigureAwait(false);
    }

    private async Task OnceAsync(StallWatch watch, CancellationToken stop)
    {
        if (time.GetElapsedTime(lastUpdate) >= OffsetLife)
        {
            (offset, confirmed) = (null, null);
        }
        var asked = offset;
        var since = time.GetTimestamp();
        var answer = await client.GetUpdates(new() { Offset = asked, Limit = BatchLimit, Timeout = WaitSeconds, AllowedUpdates = askedKinds ? null : Kinds }, stop).ConfigureAwait(false);
        watch.Sign();
        if (answer.Failure is { } failure)
        {
            await RecoverAsync(failure, stop).ConfigureAwait(false);
            return;
        }
        askedKinds = true;
        confirmed = asked;
        var batch = answer.Value ?? [];
        if (batch.Count == 0)
        {
            afterError.Reset();
            await RestAsync(time.GetElapsedTime(since), stop).ConfigureAwait(false);
            return;
        }
        if (await HandledAsync(batch).ConfigureAwait(false))
        {
            watch.Sign();
            afterError.Reset();
            lastUpdate = time.GetTimestamp();
            offset = batch.Max(update => update.UpdateId) + 1;
            if (asked is not null && offset <= asked)
            {
                // Nothing new: the server repeats itself, or it numbers anew; either way there is no hurry.
                await Task.Delay(afterNothing.Next(), time, stop).ConfigureAwait(false);
                return;
            }
            afterNothing.Reset();
        }
        else
        {
            await Task.Delay(afterError.Next(), time, stop).ConfigureAwait(false);
        }
    }

    private async Task<bool> HandledAsync(IReadOnlyList<Update> batch)
    {
        try
        {
            await handle(batch, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
#pragma warning disable CA1031 // The border of the loop: whatever the handler throws, the batch is asked for again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogBatchFailed(failure, batch.Count);
            return false;
        }
    }

    private Task RestAsync(TimeSpan waited, CancellationToken stop)
    {
        if (waited < AtOnce)
        {
            return Task.Delay(afterNothing.Next(), time, stop);
        }
        afterNothing.Reset();
        return Task.CompletedTask;
    }

    private async Task RecoverAsync(ApiFailure failure, CancellationToken stop)
    {
        LogCallFailed(failure.GetType().Name, failure.Code, failure.Description);
        switch (failure)
        {
            case ApiFailure.Conflict { WebhookIsSet: true }:
                await client.DeleteWebhook(stop).ConfigureAwait(false);
                break;
            case ApiFailure.Conflict conflict:
                alarm(new PollAlarm.AnotherInstance(conflict));
                break;
            case ApiFailure.TokenRejected rejection:
                alarm(new PollAlarm.TokenRejected(rejection));
                break;
        }
        var pause = failure is ApiFailure.RetryAfter wait ? wait.Delay : afterError.Next();
        await Task.Delay(pause, time, stop).ConfigureAwait(false);
    }

    // So that the next start, perhaps of an older copy of the store, is not greeted with the same batch.
    private async Task ConfirmAsync()
    {
        if (offset is null || offset == confirmed)
        {
            return;
        }
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            await client.GetUpdates(new() { Offset = offset, Limit = 1, Timeout = 0 }, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Not confirmed: the handler will recognise the repetition.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Count} updates was not stored; it will be asked for again")]
    private partial void LogBatchFailed(Exception failure, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "getUpdates: {Failure} {Code} {Description}")]
    private partial void LogCallFailed(string failure, int code, string description);
}
