using Microsoft.Data.Sqlite;

namespace QualityBot.Storage;

/// <summary>Copies of the store, taken while it is in use, and the way back.</summary>
public static class Backup
{
    /// <summary>How far the ids jump when a copy is put back: more than a school uses up between two copies.</summary>
    /// <remarks>Messages sent after the copy was taken carry ids that the copy does not know; no record may ever get one of them.</remarks>
    public const long IdsSkipped = 10_000_000;

    /// <summary>A whole and checked copy of a live store.</summary>
    /// <exception cref="StoreException">The copy is not sound.</exception>
    public static void Copy(string storePath, string copyPath)
    {
        var unfinished = copyPath + ".part";
        File.Delete(unfinished);
        using (var source = Open(storePath, SqliteOpenMode.ReadOnly))
        using (var target = Open(unfinished, SqliteOpenMode.ReadWriteCreate))
        {
            source.BackupDatabase(target);
        }

        Check(unfinished);
        File.Move(unfinished, copyPath, overwrite: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(copyPath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Puts a checked copy in the place of the store; what stood there is kept beside it.</summary>
    /// <param name="copyPath">The copy.</param>
    /// <param name="storePath">The store, not in use.</param>
    /// <param name="held">Proof that nobody uses the store.</param>
    /// <exception cref="StoreException">The copy is not sound.</exception>
    public static void Restore(string copyPath, string storePath, StoreLock held)
    {
        ArgumentNullException.ThrowIfNull(held);
        Check(copyPath);
        var incoming = storePath + ".incoming";
        Copy(copyPath, incoming);
        var used = 0L;
        if (File.Exists(storePath))
        {
            used = SetAside(storePath, storePath + ".replaced");
        }

        try
        {
            SkipIds(incoming, Math.Max(NextId(incoming), used) + IdsSkipped);
        }
        catch (SqliteException foreign)
        {
            File.Delete(incoming);
            throw new StoreException($"Файл {copyPath} – не хранилище этой программы ({foreign.Message}). Возьмите другую копию.", foreign);
        }

        foreach (var leftover in new[] { storePath + "-wal", storePath + "-shm" })
        {
            File.Delete(leftover);
        }

        File.Move(incoming, storePath, overwrite: true);
    }

    /// <summary>Asks SQLite itself whether a file is sound.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static void Check(string path)
    {
        try
        {
            using var connection = Open(path, SqliteOpenMode.ReadWrite);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            var integrity = command.ExecuteScalar() as string;
            command.CommandText = "SELECT count(*) FROM pragma_foreign_key_check";
            if (integrity != "ok" || (long)command.ExecuteScalar()! > 0)
            {
                throw new StoreException($"Файл {path} повреждён ({integrity}). Возьмите другую копию.");
            }
        }
        catch (SqliteException damaged)
        {
            throw new StoreException($"Файл {path} не читается как хранилище ({damaged.Message}). Возьмите другую копию.", damaged);
        }
    }

    /// <summary>Keeps what is replaced: a sound store as a checked copy, a damaged one as it is, with its two companions, for whoever may mend it.</summary>
    /// <returns>The next id of the replaced store; 0 where nobody can tell.</returns>
    private static long SetAside(string storePath, string aside)
    {
        try
        {
            Copy(storePath, aside);
            return NextId(aside);
        }
        catch (Exception damaged) when (damaged is StoreException or SqliteException)
        {
            File.Delete(aside + ".part");
            foreach (var end in (string[])["", "-wal", "-shm"])
            {
                if (File.Exists(storePath + end))
                {
                    File.Copy(storePath + end, aside + end, overwrite: true);
                }
            }

            return 0;
        }
    }

    private static long NextId(string path)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT CAST(Value AS INTEGER) FROM kept WHERE Name = 'next-id'";
        return command.ExecuteScalar() is long next ? next : 0;
    }

    private static void SkipIds(string path, long next)
    {
        using var connection = Open(path, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO kept (Name, Value) VALUES ('next-id', CAST($next AS TEXT)) ON CONFLICT (Name) DO UPDATE SET Value = excluded.Value";
        command.Parameters.AddWithValue("$next", next);
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
