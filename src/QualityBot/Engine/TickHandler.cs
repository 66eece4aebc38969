using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Engine;

/// <summary>Asks every capability, school by school, what is due now, and commits the answer.</summary>
/// <remarks>
/// One transaction for a school: ladder steps, messages and audit together. Neither a school nor a capability whose plan fails keeps
/// the others waiting: the school's tick is taken back and made again without that plan. Cheap when nothing is due, and harmless when it runs twice: the keys of the effects see to that.
/// </remarks>
internal sealed partial class TickHandler(
    IDbContextFactory<AppDb> stores, WriteGate gate, IEnumerable<ITickPlan> plans, SchoolClock clock, TimeProvider time, Bell bell, ILogger<TickHandler> logger)
    : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>When the last tick ended well, by the system clock.</summary>
    public DateTimeOffset LastGood { get; private set; } = time.GetUtcNow();

    public async Task Run(CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            var failed = false;
            foreach (var school in await Schools(ct))
            {
                failed |= !await RunSchool(school, ct);
            }

            LastGood = failed ? LastGood : time.GetUtcNow();
            bell.Ring(); // Rows whose quiet hours are over may go now.
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<IReadOnlyList<School>> Schools(CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        return await db.Set<School>().AsNoTracking().OrderBy(school => school.Id).ToListAsync(ct);
    }

    private async Task<bool> RunSchool(School school, CancellationToken ct)
    {
        var working = plans.ToList();
        while (true)
        {
            ITickPlan? current = null;
            try
            {
                await RunPlans(school, working, plan => current = plan, ct);
                return working.Count == plans.Count();
            }
            catch (Exception failure) when (failure is not OperationCanceledException && current is not null)
            {
                PlanFailed(failure, current.GetType().Name, school.Id);
                working.Remove(current);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                TickFailed(failure, school.Id);
                return false;
            }
        }
    }

    /// <param name="enter">Told of each plan before it begins, and of none when the last one has ended.</param>
    private async Task RunPlans(School school, IReadOnlyList<ITickPlan> working, Action<ITickPlan?> enter, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var ids = await Counter.Read(db, ct);
        var before = ids.Upcoming;
        foreach (var plan in working)
        {
            enter(plan);
            var moment = Moment.Of(school, clock.Now, ids);
            var effects = await plan.Plan(db, school, moment, ct);
            var cause = new Cause($"tick/{school.Id}/{moment.Now:yyyyMMddHHmmss}/{plan.GetType().Name}", school.Id, null, null, moment.Now, time.GetUtcNow(), ids);
            await db.Commit(effects, cause, ct);
            await db.Flush(ct);
        }

        enter(null);
        if (ids.Upcoming != before)
        {
            await Counter.Write(db, ids, ct);
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct); // Also what a plan pruned without an effect; where nothing was written it costs nothing.
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Plan} failed in school {School}; this tick goes on without it, the next one makes up for it.")]
    private partial void PlanFailed(Exception failure, string plan, long school);

    [LoggerMessage(Level = LogLevel.Error, Message = "The tick of school {School} failed; the next one makes up for it.")]
    private partial void TickFailed(Exception failure, long school);
}
