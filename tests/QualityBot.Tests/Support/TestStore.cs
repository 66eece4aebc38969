using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;

namespace QualityBot.Tests.Support;

/// <summary>A real store in a folder of its own, gone with the test.</summary>
internal sealed class TestStore : IDbContextFactory<AppDb>, IDisposable
{
    private readonly DbContextOptions<AppDb> options;

    public TestStore(bool migrated = true)
    {
        Folder = Directory.CreateTempSubdirectory("qualitybot-").FullName;
        var path = Path.Combine(Folder, "store.db");
        Options = new($"Data Source={path}", path);
        var builder = new DbContextOptionsBuilder<AppDb>();
        StorageFeature.Configure(builder, Options);
        options = builder.Options;
        if (migrated)
        {
            using var db = CreateDbContext();
            db.Database.Migrate();
        }
    }

    public string Folder { get; }

    public StorageOptions Options { get; }

    public AppDb CreateDbContext() => new(options);

    /// <summary>Puts records in, as they are.</summary>
    public void Put(params object[] records)
    {
        using var db = CreateDbContext();
        db.AddRange(records);
        db.SaveChanges();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
