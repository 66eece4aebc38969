using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QualityBot.Storage;

/// <summary>The settings that the promises stand on, set on every connection and asserted at start.</summary>
/// <remarks>WAL with synchronous=FULL: what was acknowledged survives a power cut, provided the disk honours fsync.</remarks>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string PerConnection = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA journal_size_limit=16777216;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    /// <summary>Refuses to run on settings under which an acknowledged change could be lost.</summary>
    /// <exception cref="StoreTrouble">A setting is not what it must be.</exception>
    public static async Task Assert(AppDb db, CancellationToken ct)
    {
        foreach (var (pragma, wanted) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1") })
        {
            var found = await db.Database.SqlQueryRaw<string>($"SELECT CAST({pragma} AS TEXT) AS Value FROM pragma_{pragma}").SingleAsync(ct);
            if (!string.Equals(found, wanted, StringComparison.OrdinalIgnoreCase))
            {
                throw new StoreTrouble($"Хранилище: {pragma} = {found}, а нужно {wanted}. Проверьте, что диск локальный и файл не защищён от записи.");
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
