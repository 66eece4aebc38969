using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;

namespace QualityBot.Staff;

/// <summary>What a verb decided: effects to store and the value to print.</summary>
internal sealed record VerbTurn<T>(T Value, params IReadOnlyList<Effect> Effects)
{
    /// <summary>Decides and stores in one transaction, with the audit that a chat's turn has.</summary>
    /// <param name="verb">Name of the verb, for the audit.</param>
    /// <param name="school">The school that is written to; null: one that only now begins.</param>
    /// <param name="now">The school clock.</param>
    /// <param name="by">Who acts on the school's local page; null: whoever sits at the terminal.</param>
    /// <param name="sender">Where work that is asked for answers to; null: there is none.</param>
    /// <param name="afterwards">What else belongs to the same transaction, once everything is written; null: nothing.</param>
    public static async Task<Outcome<T>> Take(AppDb db, string verb, long? school, DateTimeOffset now, Func<FreshIds, Task<Outcome<VerbTurn<T>>>> decide, CancellationToken ct, Func<T, Task>? afterwards = null, long? by = null, Address? sender = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var ids = await Counter.Read(db, ct);
        var first = ids.Upcoming;
        var decided = await decide(ids);
        if (decided is not Outcome<VerbTurn<T>>.Ok(var turn))
        {
            return ((Outcome<VerbTurn<T>>.Refused)decided).Problem;
        }

        await db.Commit(turn.Effects, new($"{(by is null ? "verb" : "page")}/{verb}/{first}", school, by, sender, now, TimeProvider.System.GetUtcNow(), ids), ct);
        await Counter.Write(db, ids, ct);
        await db.Flush(ct);
        await (afterwards?.Invoke(turn.Value) ?? Task.CompletedTask);
        await transaction.CommitAsync(ct);
        return turn.Value;
    }
}
