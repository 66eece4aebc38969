using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Does the work that steps asked for and brings the results back through the inbox.</summary>
/// <remarks>
/// The row of a piece of work goes in the commit that handles its result, so a crash in between repeats the work and
/// never the result. Work that keeps failing is refused with a polite sentence after <see cref="MaxTries"/> tries.
/// </remarks>
internal sealed partial class WorkRunner(
    IDbContextFactory<AppDb> stores, WriteGate gate, IEnumerable<IWorker> workers, UpdatePump pump, SchoolClock clock, TimeProvider time, Bell bell, ILogger<WorkRunner> logger)
    : BackgroundService
{
    public const int MaxTries = 5;
    private const int SideBySide = 2;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, IWorker> byKind = workers.ToDictionary(worker => worker.Kind);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rung = bell.NextWork;
            try
            {
                var due = await Due(stoppingToken);
                await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stoppingToken }, Do);
                if (due.Count == 0)
                {
                    await Task.WhenAny(rung, Task.Delay(Look, time, stoppingToken));
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LookFailed(failure);
                await Task.Delay(Look, time, stoppingToken);
            }
        }
    }

    private async Task<IReadOnlyList<WorkRow>> Due(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await using var db = await stores.CreateDbContextAsync(ct);
        return await db.Work.AsNoTracking().Where(row => row.NextTry <= now).OrderBy(row => row.Id).Take(20).ToListAsync(ct);
    }

    private async ValueTask Do(WorkRow row, CancellationToken ct)
    {
        var from = new Address(row.Channel, row.Recipient);
        try
        {
            var result = await byKind[row.Kind].Do(new(row.Key, row.Kind, row.Payload, from, row.SchoolId), ct);
            await pump.Take([new($"work/{row.Id}", from, ContentOf(row, result), clock.Now)], ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && row.Tries + 1 < MaxTries)
        {
            WorkFailed(failure, row.Kind, row.Id, row.Tries + 1);
            await Later(row, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            WorkFailed(failure, row.Kind, row.Id, row.Tries + 1);
            await pump.Take([new($"work/{row.Id}", from, new Content.WorkRefused(row.Key, row.Kind, Texts.SetAside), clock.Now)], ct);
        }
    }

    private static Content ContentOf(WorkRow row, WorkResult result) => result switch
    {
        WorkResult.Done(var json) => new Content.WorkDone(row.Key, row.Kind, json),
        WorkResult.Refused(var reason) => new Content.WorkRefused(row.Key, row.Kind, reason),
        _ => throw new InvalidOperationException($"Unknown result {result}."),
    };

    private async Task Later(WorkRow row, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        var next = time.GetUtcNow() + Backoff.Bound(row.Tries + 1);
        await db.Work.Where(each => each.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Tries, row.Tries + 1).SetProperty(each => each.NextTry, next), ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Kind} {Id} failed, try {Try}.")]
    private partial void WorkFailed(Exception failure, string kind, long id, int @try);

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for work failed; it will be tried again.")]
    private partial void LookFailed(Exception failure);
}
