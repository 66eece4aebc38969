using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Knows when the bot has something to say next by itself; the sandbox's «to the next event» asks for it.</summary>
internal sealed class Agenda(IDbContextFactory<AppDb> stores, IEnumerable<INextMoment> plans, SchoolClock clock)
{
    /// <summary>The next moment after now at which something may go out; null when nothing is planned.</summary>
    public async Task<DateTimeOffset?> Next(CancellationToken ct)
    {
        var now = clock.Now;
        await using var db = await stores.CreateDbContextAsync(ct);
        DateTimeOffset? next = await db.Outbox.Where(row => row.State == OutboxState.Pending && row.NotBefore > now)
            .OrderBy(row => row.NotBefore).Select(row => (DateTimeOffset?)row.NotBefore).FirstOrDefaultAsync(ct);
        foreach (var plan in plans)
        {
            if (await plan.After(db, now, ct) is { } moment && moment > now && (next is null || moment < next))
            {
                next = moment;
            }
        }

        return next;
    }
}

/// <summary>A capability that can say when it will speak next.</summary>
public interface INextMoment
{
    /// <summary>The first moment after <paramref name="now"/> at which something may be due; null when nothing is.</summary>
    Task<DateTimeOffset?> After(AppDb db, DateTimeOffset now, CancellationToken ct);
}
