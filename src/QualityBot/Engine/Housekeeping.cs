using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Engine;

/// <summary>Prunes marks that can no longer matter: an update is not delivered again after a day, an inbox mark lives thirty.</summary>
internal sealed class Housekeeping(TimeProvider time) : ITickPlan
{
    private static readonly TimeSpan InboxAge = TimeSpan.FromDays(30);

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var before = time.GetUtcNow() - InboxAge; // How long a channel repeats itself is a matter of the system's clock.
        await db.Inbox.Where(row => row.HandledAt < before).ExecuteDeleteAsync(ct);
        return [];
    }
}
