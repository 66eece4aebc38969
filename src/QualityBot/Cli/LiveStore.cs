using QualityBot.Hosting;
using QualityBot.Storage;
using QualityDomain;

namespace QualityBot.Cli;

/// <summary>The live store for the verbs that change or read it beside a running bot: never migrated, an old schema refused.</summary>
internal static class LiveStore
{
    /// <summary>Does something with the store and the school's moment.</summary>
    /// <exception cref="StoreException">There is no store, or it is of another version.</exception>
    /// <exception cref="BadInputException">The rules refuse; the message is the refusal's sentence.</exception>
    /// <param name="explain">The words of whose problems may come; null: those of the staff.</param>
    public static async Task<T> Use<T>(Func<AppDb, DateTimeOffset, Task<Outcome<T>>> use, CancellationToken ct, Func<Problem, string>? explain = null)
    {
        var settings = BotHost.ReadSettings();
        await using var db = BotHost.OpenStore(settings.Storage);
        await StoreStart.RequireCurrent(db, settings.Storage, ct);
        var now = TimeProvider.System.GetUtcNow() + await KeptClock.Load(db, ct);
        return (await use(db, now)).Match(value => value, problem => throw new BadInputException((explain ?? Staff.Texts.Explain)(problem)));
    }
}
