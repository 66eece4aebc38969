using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace QualityBot.Storage;

/// <summary>The store and its gate.</summary>
internal static class StorageFeature
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options) => services
        .AddSingleton(options)
        .AddSingleton<WriteGate>()
        .AddPooledDbContextFactory<AppDb>(db => Configure(db, options));

    /// <summary>How every context of the store is made; also by the verbs and tests.</summary>
    public static void Configure(DbContextOptionsBuilder db, StorageOptions options) => db
        .UseSqlite(options.ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new SqliteSettings())
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
