using TelegramSandbox.Faulting;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>getUpdates with the habits of the real server: one poll at a time, and no patience with repeated offsets.</summary>
internal sealed class Polling(World world, Faults faults)
{
    private const int LongestWait = 50;
    private static readonly TimeSpan ShortRepeat = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan VeryShortRepeat = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BetweenConflicts = TimeSpan.FromSeconds(3);

    private readonly TimeProvider _time = world.Options.TimeProvider;
    private TaskCompletionSource<string>? _waiting;
    private long? _lastOffset;
    private DateTimeOffset _lastStart;
    private DateTimeOffset _nextConflict;

    public async Task<Update[]> GetUpdates(Arguments arguments, CancellationToken cancel)
    {
        int limit;
        TimeSpan timeout;
        TaskCompletionSource<string> mine;
        bool mayPoll;
        lock (world.Gate)
        {
            mayPoll = world.Webhook is null;
        }

        if (!mayPoll)
        {
            throw await Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", cancel);
        }

        lock (world.Gate)
        {
            world.Allow(arguments);
            (limit, timeout) = Terms(arguments);
            Confirm(arguments.Number("offset"));
            var batch = faults.Disturb(world.Updates.Take(limit));
            if (batch.Length > 0 || timeout == TimeSpan.Zero)
            {
                return batch;
            }

            _waiting?.TrySetResult("terminated by other getUpdates request; make sure that only one bot instance is running");
            mine = _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return await Wait(mine, limit, timeout, cancel);
    }

    /// <summary>Sends a waiting poll home because a webhook takes over.</summary>
    public void EndForWebhook() => _waiting?.TrySetResult("terminated by setWebhook request");

    private async Task<Update[]> Wait(TaskCompletionSource<string> mine, int limit, TimeSpan timeout, CancellationToken cancel)
    {
        var end = _time.GetUtcNow() + timeout;
        try
        {
            while (!mine.Task.IsCompleted)
            {
                var change = world.NextChange();
                lock (world.Gate)
                {
                    if (!mine.Task.IsCompleted && faults.Disturb(world.Updates.Take(limit)) is { Length: > 0 } batch)
                    {
                        return batch;
                    }
                }

                var left = end - _time.GetUtcNow();
                if (left <= TimeSpan.Zero)
                {
                    return [];
                }

                await Task.WhenAny(change, mine.Task).WaitAsync(left, _time, cancel);
            }
        }
        catch (TimeoutException)
        {
            return [];
        }
        finally
        {
            Interlocked.CompareExchange(ref _waiting, null, mine);
        }

        throw await Conflict(await mine.Task, cancel);
    }

    private (int Limit, TimeSpan Timeout) Terms(Arguments arguments)
    {
        var (offset, now) = (arguments.Number("offset"), _time.GetUtcNow());
        var limit = (int)arguments.Number("limit", 100, 1, 100);
        var timeout = TimeSpan.FromSeconds(arguments.Number("timeout", 0, 0, LongestWait));
        if (offset == _lastOffset && timeout < ShortRepeat && now < _lastStart + ShortRepeat)
        {
            timeout = ShortRepeat;
        }

        if (offset == _lastOffset && now < _lastStart + VeryShortRepeat)
        {
            limit = 1;
        }

        (_lastOffset, _lastStart) = (offset, now);
        return (limit, timeout);
    }

    private void Confirm(long offset)
    {
        world.Expire();
        if (world.Updates.ConfirmedBy(offset) is { } before)
        {
            world.Commit(new UpdatesConfirmed(before));
        }
    }

    /// <summary>The first conflict is told at once, those soon after it only after three seconds.</summary>
    private async Task<ApiRefusal> Conflict(string reason, CancellationToken cancel)
    {
        if (_time.GetUtcNow() < _nextConflict)
        {
            await Task.Delay(BetweenConflicts, _time, cancel);
        }
        else
        {
            _nextConflict = _time.GetUtcNow() + BetweenConflicts;
        }

        return ApiRefusal.Conflict(reason);
    }
}
