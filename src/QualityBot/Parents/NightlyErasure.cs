using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Erases at night what need not be kept any longer, a part at a time, and then the old values of the erased in the audit.</summary>
/// <remarks>The memory of the day only saves work; after a restart it is asked again, which erases nothing twice. The audit's chain of hashes holds without the values.</remarks>
internal sealed class NightlyErasure(RetentionPeriods periods) : ITickPlan
{
    /// <summary>Before that nothing is erased: the school's night begins when the digests of the evening are over.</summary>
    private static readonly TimeOnly Begin = new(2, 0);

    /// <summary>So many records in one commit, so that nobody's answer waits for it.</summary>
    private const int AtOnce = 400;

    private readonly ConcurrentDictionary<long, DateOnly> done = new();

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        if (moment.Time < Begin || (done.TryGetValue(school.Id, out var day) && day == moment.Today))
        {
            return [];
        }

        var due = await DueForErasure.Read(db, school, periods, moment.Today, ct);
        if (due.Count == 0)
        {
            await Wipe(db, school, ct);
            done[school.Id] = moment.Today; // Only now: what was planned may not have been committed and is asked for again.
        }

        return [.. due.Take(AtOnce).Select(record => new Effect.Erase(record))];
    }

    private static async Task Wipe(AppDb db, School school, CancellationToken ct)
    {
        var gone = await db.Audit.AsNoTracking().Where(row => row.SchoolId == school.Id && row.Change == "Erase" && row.Values != null && DueForErasure.Kinds.Contains(row.Record))
            .Select(row => new { row.Record, row.RecordId }).ToListAsync(ct);
        if (gone.Count == 0)
        {
            return;
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", ct);
        foreach (var kind in gone.GroupBy(row => row.Record))
        {
            foreach (var ids in kind.Select(row => row.RecordId).Distinct().Chunk(AtOnce))
            {
                await db.Audit.Where(row => row.SchoolId == school.Id && row.Record == kind.Key && ids.Contains(row.RecordId) && row.Values != null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Values, (string?)null), ct);
            }
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = FAST", ct);
    }
}
