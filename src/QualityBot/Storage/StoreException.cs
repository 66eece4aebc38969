using Microsoft.Data.Sqlite;

namespace QualityBot.Storage;

/// <summary>The store cannot be used as it is; the message is one Russian sentence that says what to do.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What SQLite says of a store that it cannot use, in one sentence with what to do; null: something else, which is a bug of ours.</summary>
    /// <remarks>Source of the numbers: SQLite's list of result codes.</remarks>
    public static StoreException? Of(SqliteException trouble) => trouble.SqliteErrorCode switch
    {
        8 => new("Хранилище открыто только для чтения. Проверьте права на файл и папку.", trouble),
        10 => new($"Диск с хранилищем не отвечает ({trouble.Message}). Проверьте диск и место на нём.", trouble),
        11 or 26 => Damaged(trouble),
        13 => new("На диске с хранилищем кончилось место. Освободите его: бот продолжит сам.", trouble),
        14 => new("Хранилище не открывается. Проверьте путь (Storage:ConnectionString) и права на папку.", trouble),
        _ => null,
    };

    /// <summary>The store itself, not a copy, is not sound.</summary>
    public static StoreException Damaged(Exception found) =>
        new("Хранилище повреждено. Остановите бот и верните последнюю копию: restore ФАЙЛ (порядок – deploy/restore.md); прежнее останется рядом.", found);
}
