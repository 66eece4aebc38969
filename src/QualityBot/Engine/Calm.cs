using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Knows when nothing is left to do: every arrival handled, all work done, all that may go sent.</summary>
/// <remarks>The sandbox moves its clock and then waits for this; tests do the same.</remarks>
internal sealed class Calm(UpdatePump pump, OutboxSender sender, TickHandler tick, IDbContextFactory<AppDb> stores, SchoolClock clock, TimeProvider time)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Ticks and waits until the bot is at rest, at most <paramref name="limit"/>; false when it is not by then.</summary>
    public async Task<bool> TickAndWait(TimeSpan limit, CancellationToken ct)
    {
        await tick.Run(ct);
        return await Wait(limit, ct);
    }

    /// <summary>Waits until the bot is at rest, at most <paramref name="limit"/>; false when it is not by then.</summary>
    public async Task<bool> Wait(TimeSpan limit, CancellationToken ct)
    {
        var until = time.GetUtcNow() + limit;
        while (!await IsCalm(ct))
        {
            if (time.GetUtcNow() > until)
            {
                return false;
            }

            await Task.Delay(Glance, ct);
        }

        return true;
    }

    private async Task<bool> IsCalm(CancellationToken ct)
    {
        if (!pump.IsIdle || !sender.IsIdle)
        {
            return false;
        }

        var (schoolNow, systemNow) = (clock.Now, time.GetUtcNow());
        await using var db = await stores.CreateDbContextAsync(ct);
        return !await db.Work.AnyAsync(row => row.NextTry <= systemNow, ct)
            && !await db.Outbox.AnyAsync(row => row.State == OutboxState.Pending && row.NotBefore <= schoolNow && row.NextTry <= systemNow, ct)
            && pump.IsIdle && sender.IsIdle;
    }
}
