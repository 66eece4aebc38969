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
    public static async Task<T> Use<T>(Func<AppDb, DateTimeOffset, Task<Outcome<T>>> use, CancellationToken ct)
    {
        var settings = BotHost.ReadSettings();
        await using var db = BotHost.OpenStore(settings.Storage);
        await StoreStart.RequireCurrent(db, settings.Storage, ct);
        var now = TimeProvider.System.GetUtcNow() + await KeptClock.Load(db, ct);
        return (await use(db, now)).Match(value => value, problem => throw new BadInputException(Staff.Texts.Explain(problem)));
    }
}
