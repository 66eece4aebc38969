using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QualityBot.Storage;

/// <summary>The settings that the promises stand on, set on every connection and asserted at start.</summary>
/// <remarks>WAL with synchronous=FULL: what was acknowledged survives a power cut, provided the disk honours fsync.</remarks>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    /// <remarks>Freed cells are overwritten where that costs no write of its own: links of invites must not linger in the file.</remarks>
    private const string PerConnection = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA journal_size_limit=16777216; PRAGMA secure_delete=FAST;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    /// <summary>Refuses to run on settings under which an acknowledged change could be lost.</summary>
    /// <exception cref="StoreException">A setting is not what it must be.</exception>
    public static async Task Assert(AppDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        using var command = db.Database.GetDbConnection().CreateCommand();
        foreach (var (pragma, wanted) in new[] { ("PRAGMA journal_mode", "wal"), ("PRAGMA synchronous", "2"), ("PRAGMA foreign_keys", "1") })
        {
            command.CommandText = pragma;
            var found = Convert.ToString(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
            if (!string.Equals(found, wanted, StringComparison.OrdinalIgnoreCase))
            {
                throw new StoreException($"Хранилище: {pragma} = {found}, а нужно {wanted}. Проверьте, что диск локальный и файл не защищён от записи.");
            }
        }
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PerConnection;
        command.ExecuteNonQuery();
    }
}
