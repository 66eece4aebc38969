using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Takes arrivals through load, decide and commit; the only place where the three meet.</summary>
/// <remarks>
/// A batch is one transaction: inbox marks, dialogues, records, audit and outbox. When one arrival fails, the batch is
/// redone one by one; after <see cref="MaxAttempts"/> failures an arrival is set aside and the person gets a polite answer.
/// </remarks>
internal sealed partial class Dispatcher(
    IDbContextFactory<AppDb> stores, WriteGate gate, Step step, FloodGuard flood, SchoolClock clock, TimeProvider time,
    Bell bell, ILogger<Dispatcher> logger)
{
    public const int MaxAttempts = 3;

    /// <summary>Handles each arrival once, however often it comes; returns when all of them are committed or set aside.</summary>
    /// <returns>The notes for pressed buttons, by query id: every pressed button is answered, with or without a note.</returns>
    public async Task<IReadOnlyList<ButtonAnswer>> Handle(IReadOnlyList<Arrival> batch, CancellationToken ct)
    {
        try
        {
            return await HandleTogether(batch, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            BatchFailed(failure, batch.Count);
        }

        var answers = new List<ButtonAnswer>();
        foreach (var arrival in batch)
        {
            answers.AddRange(await HandleAlone(arrival, ct));
        }

        return answers;
    }

    private async Task<IReadOnlyList<ButtonAnswer>> HandleAlone(Arrival arrival, CancellationToken ct)
    {
        for (var attempt = await Attempts(arrival.Key, ct); attempt < MaxAttempts; attempt++)
        {
            try
            {
                return await HandleTogether([arrival], ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                ArrivalFailed(failure, arrival.Key, attempt + 1);
                await Write(db => CountAttempt(db, arrival.Key, ct), ct);
                if (attempt + 1 == MaxAttempts)
                {
                    await SetAside(arrival, failure, ct);
                }
            }
        }

        return [];
    }

    private async Task<IReadOnlyList<ButtonAnswer>> HandleTogether(IReadOnlyList<Arrival> batch, CancellationToken ct)
    {
        var answers = new List<ButtonAnswer>();
        var bringsWork = false;
        await Write(async db =>
        {
            answers.Clear();
            var keys = batch.Select(arrival => arrival.Key).ToList();
            var known = (await db.Inbox.AsNoTracking().Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(ct)).ToHashSet();
            var ids = await Counter.Read(db, ct);
            Frame? frame = null;
            foreach (var arrival in batch)
            {
                if (!known.Add(arrival.Key))
                {
                    continue;
                }

                if (db.HasUnsavedRecords)
                {
                    await db.Flush(ct);
                    frame = null; // Whoever was dismissed a moment ago is not let in now.
                }

                frame ??= await Frame.Load(db, [.. batch.Select(each => each.From)], clock.Now, ct);
                answers.AddRange(await HandleOne(db, frame, arrival, ids, ct));
            }

            await Counter.Write(db, ids, ct);
            bringsWork = db.BringsWork;
        }, ct);
        bell.Ring();
        if (bringsWork)
        {
            bell.RingForWork();
        }

        return answers;
    }

    private async Task<IReadOnlyList<ButtonAnswer>> HandleOne(AppDb db, Frame frame, Arrival arrival, FreshIds ids, CancellationToken ct)
    {
        var now = clock.Now;
        var input = frame.InputOf(arrival, now, ids);
        var cause = new Cause(arrival.Key, input.School?.Id, input.Actor?.Id, arrival.From, now, time.GetUtcNow(), ids);
        db.MarkHandled(arrival.Key, time.GetUtcNow());
        if (arrival.Content is Content.WorkDone or Content.WorkRefused)
        {
            var workKey = arrival.Content is Content.WorkDone done ? done.WorkKey : ((Content.WorkRefused)arrival.Content).WorkKey;
            await db.Work.Where(row => row.Key == workKey).ExecuteDeleteAsync(ct);
        }

        switch (flood.Judge(arrival))
        {
            case FloodGuard.Verdict.Admit:
                var (conversation, handled) = await step.Take(db, frame.SessionOf(arrival.From), input, ct);
                frame.Change(db, arrival.From, conversation, handled.Session, now);
                await db.Commit(handled.Effects, cause, ct);
                return AnswersOf(arrival, handled.Effects);
            case FloodGuard.Verdict.DropWithWord:
                await db.Commit([new Effect.Send(Texts.TooFast)], cause, ct);
                return AnswersOf(arrival, []);
            default:
                return AnswersOf(arrival, []);
        }
    }

    private static IReadOnlyList<ButtonAnswer> AnswersOf(Arrival arrival, IReadOnlyList<Effect> effects) =>
        arrival.Content is Content.Button button
            ? [new(arrival.From.Channel, button.QueryId, effects.OfType<Effect.Toast>().FirstOrDefault()?.Text)]
            : [];

    private async Task<int> Attempts(string key, CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        return await db.Attempts.AsNoTracking().Where(row => row.Key == key).Select(row => row.Count).FirstOrDefaultAsync(ct);
    }

    private static async Task CountAttempt(AppDb db, string key, CancellationToken ct)
    {
        if (await db.Attempts.FirstOrDefaultAsync(row => row.Key == key, ct) is { } row)
        {
            row.Count++;
        }
        else
        {
            db.Attempts.Add(new() { Key = key, Count = 1 });
        }
    }

    private Task SetAside(Arrival arrival, Exception failure, CancellationToken ct) => Write(async db =>
    {
        if (await db.Inbox.AnyAsync(row => row.Key == arrival.Key, ct))
        {
            return;
        }

        var ids = await Counter.Read(db, ct);
        db.MarkHandled(arrival.Key, time.GetUtcNow());
        db.SetAside.Add(new(arrival.Key, arrival.From.Channel, arrival.From.Recipient, clock.Now, $"{failure.GetType().Name}: {failure.Message}"));
        await db.Commit([new Effect.Send(Texts.SetAside)], new(arrival.Key, null, null, arrival.From, clock.Now, time.GetUtcNow(), ids), ct);
        await Counter.Write(db, ids, ct);
    }, ct);

    /// <summary>One transaction, begun before anything is read, so that no other writer comes between reading and writing.</summary>
    private async Task Write(Func<AppDb, Task> change, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await change(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Count} failed; its arrivals are handled one by one.")]
    private partial void BatchFailed(Exception failure, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Arrival {Key} failed, attempt {Attempt}.")]
    private partial void ArrivalFailed(Exception failure, string key, int attempt);
}

/// <summary>The answer that a pressed button's channel waits for.</summary>
internal sealed record ButtonAnswer(string Channel, string QueryId, string? Toast);
