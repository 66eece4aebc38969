using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QualityBot.Storage;

/// <summary>Brings the store to the schema of this program, safely even when a migration was killed in the middle.</summary>
public static class StoreStart
{
    private static readonly TimeSpan MigrationLimit = TimeSpan.FromSeconds(60);

    /// <summary>Migrates under the file lock that the caller holds.</summary>
    /// <param name="db">The store.</param>
    /// <param name="held">Proof that nobody else migrates: EF's own lock row is removed only because of it.</param>
    /// <param name="options">Where the store is; a copy is made beside it before anything changes.</param>
    /// <param name="ct">Stops between steps.</param>
    public static async Task Prepare(AppDb db, StoreLock held, StorageOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(held);
        var existed = File.Exists(options.Path);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        if (pending.Count > 0)
        {
            if (existed && (await db.Database.GetAppliedMigrationsAsync(ct)).Any())
            {
                Backup.Copy(options.Path, $"{options.Path}.before-{pending[^1]}");
            }

            await RemoveStaleMigrationLock(db, ct);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(MigrationLimit);
            await db.Database.MigrateAsync(limit.Token);
            Backup.Check(options.Path);
        }

        await WordsMarks.Fill(db, ct);
        await SqliteSettings.Assert(db, ct);
    }

    /// <summary>Refuses a schema that this program does not know, for the verbs that open the live file and never migrate.</summary>
    /// <exception cref="StoreException">There is no store, or it is of another version.</exception>
    public static async Task RequireCurrent(AppDb db, StorageOptions options, CancellationToken ct)
    {
        if (!File.Exists(options.Path))
        {
            throw new StoreException(string.Create(CultureInfo.InvariantCulture, $"Хранилища {options.Path} ещё нет. Сначала запустите бот."));
        }

        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            throw new StoreException("Хранилище от более старой версии. Запустите бот: он обновит хранилище сам.");
        }
    }

    /// <summary>A migration that was killed leaves its row, and the next one would wait for it without limit.</summary>
    /// <remarks>Source: measured; see also rmcrackan/Libation PR #1854. Safe under the file lock only.</remarks>
    private static async Task RemoveStaleMigrationLock(AppDb db, CancellationToken ct)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", ct);
        }
        catch (SqliteException missing) when (missing.SqliteErrorCode == 1)
        {
            // No migration has run yet, so there is no such table.
        }
    }
}
