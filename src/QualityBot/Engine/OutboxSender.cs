using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Empties the outbox: chats side by side, one call at a time in each, and a slot is free only when its mark is committed.</summary>
/// <remarks>
/// A message may arrive twice after a hard stop (at most those under way), but is never lost. It knows no feature:
/// whoever closes or reassigns something cancels or plans again in the same commit.
/// </remarks>
internal sealed partial class OutboxSender(
    OutboxStore store, IEnumerable<IChannel> channels, EngineOptions options, Bell bell, TimeProvider time, SchoolClock clock, ILogger<OutboxSender> logger)
    : BackgroundService
{
    private const int Page = 1000;
    private const int Roomy = 2000;
    private static readonly TimeSpan Rescan = TimeSpan.FromSeconds(2);
    private const int Crowd = 32;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan PassBy = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, IChannel> byName = channels.ToDictionary(channel => channel.Name);
    private readonly Lanes lanes = new();
    private readonly RowsInMemory taken = new();
    private readonly ConcurrentQueue<(Lane Lane, OutboxRow Row, Delivery Delivery)> ended = new();
    private readonly SemaphoreSlim stirred = new(0);
    private readonly Pace pace = new(options.MessagesPerSecond, time);
    private DateTimeOffset everyoneUntil;
    private DateTimeOffset rescanAt;
    private Task news = Task.CompletedTask;
    private Task answers = Task.CompletedTask;
    private long cursor;
    private int underWay;

    /// <summary>No call is under way.</summary>
    public bool IsIdle => Volatile.Read(ref underWay) == 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Recover(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var rung = bell.Next;
            try
            {
                await Settle();
                await Refill(stoppingToken);
                var wait = await Start(stoppingToken);
                await Sleep(rung, wait, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LookFailed(failure); // What was sent and could not be marked stays in the queue of ended calls and is marked next time.
                await Task.Delay(TimeSpan.FromSeconds(1), time, CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Finish();
    }

    /// <summary>A graceful stop repeats nothing: what is under way is waited for and marked.</summary>
    private async Task Finish()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(25), time);
        while (underWay > 0 && !limit.IsCancellationRequested)
        {
            await Settle();
            await Task.Delay(20, CancellationToken.None);
        }

        await Settle();
    }

    /// <summary>Obeys the pauses of the run before this one.</summary>
    private async Task Recover(CancellationToken ct)
    {
        foreach (var (address, until) in await store.Pauses(ct))
        {
            if (address.Recipient.Length == 0)
            {
                everyoneUntil = until;
            }
            else
            {
                lanes.Of(address).PausedUntil = until;
            }
        }
    }

    /// <summary>Marks what ended, then frees the lanes.</summary>
    private async Task Settle()
    {
        if (ended.IsEmpty)
        {
            return;
        }

        var batch = ended.ToList();
        var (systemNow, schoolNow) = (time.GetUtcNow(), clock.Now);
        batch.ForEach(each => Verdicts.Apply(each.Row, each.Delivery, systemNow, schoolNow));
        await store.Save([.. batch.Select(each => (each.Row, each.Delivery))], CancellationToken.None);
        foreach (var (lane, row, delivery) in batch)
        {
            ended.TryDequeue(out _);
            underWay--;
            lane.Busy = false;
            lane.SpacedUntil = options.MessagesPerSecond > 0 ? systemNow + byName[row.Channel].SpacingFor(row.Recipient) : default;
            await After(lane, row, delivery, systemNow);
        }
    }

    private async Task After(Lane lane, OutboxRow row, Delivery delivery, DateTimeOffset now)
    {
        if (delivery is Delivery.Wait(var span))
        {
            await Paused(lane, now + span);
        }

        if (delivery is Delivery.TokenRefused(var reason))
        {
            TokenRefused(reason);
            everyoneUntil = now + PassBy;
        }

        if (row.State is OutboxState.Pending && row.NextTry - now <= PassBy && delivery is not Delivery.Moved)
        {
            lane.PausedUntil = lane.PausedUntil > row.NextTry ? lane.PausedUntil : row.NextTry;
            lane.Put(row); // The chat keeps its order while it waits.
        }
        else
        {
            taken.Release(row);
            if (delivery is Delivery.Moved || lane is { Count: 0, LeftSome: true })
            {
                (lane.LeftSome, rescanAt) = (false, now);
            }
        }

        lanes.Enlist(lane, now);
    }

    /// <summary>One chat's pause is its own; a second chat's 429 before it ends pauses the whole bot.</summary>
    private async Task Paused(Lane lane, DateTimeOffset until)
    {
        var another = lanes.AnotherWaits(lane, time.GetUtcNow());
        lane.PausedUntil = until;
        lane.PausedBy429 = true;
        if (another && until > everyoneUntil)
        {
            everyoneUntil = until;
        }

        await store.Pause(another ? new(lane.Address.Channel, "") : lane.Address, until, CancellationToken.None);
        WasPaused(lane.Address.Recipient, until, another);
    }

    /// <summary>Looks into the store only when a commit rang, room came or the clocks may have made something due.</summary>
    private async Task Refill(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (now >= rescanAt)
        {
            (cursor, rescanAt, news) = (0, now + Rescan, Task.CompletedTask); // Rows whose hour came later than their id's turn.
        }

        while (taken.Count < Roomy && news.IsCompleted)
        {
            var rung = bell.Next;
            var page = await store.Due(cursor, Page, ct);
            foreach (var row in page)
            {
                cursor = row.Id;
                Admit(row, now);
            }

            if (page.Count < Page)
            {
                news = rung;
            }
        }

        if (taken.Count >= Roomy && taken.IsMostlyUnasked && answers.IsCompleted)
        {
            answers = bell.Next;
            foreach (var row in await store.DueReplies(cursor, Page, ct))
            {
                Admit(row, now); // More waits than fits: whoever asked something does not wait behind it.
            }
        }
    }

    private void Admit(OutboxRow row, DateTimeOffset now)
    {
        var lane = lanes.Of(new(row.Channel, row.Recipient));
        if (lane.Count >= Lane.Capacity)
        {
            lane.LeftSome = true;
        }
        else if (taken.Add(row))
        {
            lane.Put(row);
            lanes.Enlist(lane, now);
        }
    }

    /// <summary>Starts what may start; says how long nothing more may, as far as that is known.</summary>
    private async Task<TimeSpan> Start(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (everyoneUntil > now)
        {
            return everyoneUntil - now;
        }

        DateTimeOffset? next = null;
        while (underWay < options.SendConcurrency && lanes.AnyReady(now, out next))
        {
            if (!pace.TryTake(out var wait))
            {
                return wait;
            }

            var (lane, row) = lanes.Take();
            if (row.About is not null && !await store.IsStillPending(row.Id, ct))
            {
                taken.Release(row);
                lanes.Enlist(lane, now);
                continue;
            }

            lane.Busy = true;
            underWay++;
            _ = Send(lane, row);
        }

        return next is { } until && until - now < Rescan ? until - now : Rescan;
    }

    private async Task Send(Lane lane, OutboxRow row)
    {
        Delivery delivery;
        try
        {
            var message = OutboxPayload.Read(row.Payload).ToOutgoing(row.Kind, row.Recipient, options.DataFolder);
            delivery = await byName[row.Channel].Deliver(message, CancellationToken.None);
        }
        catch (Exception failure)
        {
            // A row that cannot even be put together is a bug; it is shown as dead and stops nobody else.
            SendBroke(failure, row.Id);
            delivery = new Delivery.Refused($"{failure.GetType().Name}: {failure.Message}");
        }

        ended.Enqueue((lane, row, delivery));
        stirred.Release();
    }

    /// <summary>Until a call ends, a commit rings, or the time is up.</summary>
    private async Task Sleep(Task rung, TimeSpan atMost, CancellationToken ct)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(rung, stirred.WaitAsync(awake.Token), Task.Delay(atMost, time, awake.Token));
        await awake.CancelAsync();
        if (underWay >= Crowd && ended.Count < underWay / 4)
        {
            await Task.Delay(Gathering, time, CancellationToken.None); // One commit for many marks: it costs the same for one.
        }

        while (stirred.Wait(0, CancellationToken.None))
        {
            // Every call that ended is settled in the next round at once.
        }

        ct.ThrowIfCancellationRequested();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking after the outbox failed; it will be tried again.")]
    private partial void LookFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Id} cannot be sent: a bug.")]
    private partial void SendBroke(Exception failure, long id);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The channel refuses the bot itself: {Reason}. Nothing is sent; every message waits.")]
    private partial void TokenRefused(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Told to wait: chat {Recipient} until {Until}; the whole bot: {Everyone}.")]
    private partial void WasPaused(string recipient, DateTimeOffset until, bool everyone);
}
