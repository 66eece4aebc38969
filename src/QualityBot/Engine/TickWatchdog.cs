using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace QualityBot.Engine;

/// <summary>Watches the pulse from outside Quartz, revives it, and ticks by itself while it is dead.</summary>
internal sealed partial class TickWatchdog(TickHandler tick, ISchedulerFactory schedulers, TimeProvider time, ILogger<TickWatchdog> logger) : BackgroundService
{
    private static readonly TimeSpan TooOld = 3 * TickJob.Interval;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TickJob.Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (time.GetUtcNow() - tick.LastGood <= TooOld)
            {
                continue;
            }

            PulseLost(tick.LastGood);
            try
            {
                await Revive(stoppingToken);
                await tick.Run(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                ReviveFailed(failure);
            }
        }
    }

    private async Task Revive(CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        if (await scheduler.GetTriggerState(TickJob.Trigger, ct) == TriggerState.Error)
        {
            await scheduler.ResetTriggerFromErrorState(TickJob.Trigger, ct);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The last good tick was at {LastGood}; the pulse is revived and the tick run by hand.")]
    private partial void PulseLost(DateTimeOffset lastGood);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reviving the pulse failed; it will be tried again.")]
    private partial void ReviveFailed(Exception failure);
}
