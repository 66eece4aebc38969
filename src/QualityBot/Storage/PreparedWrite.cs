using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QualityBot.Storage;

/// <summary>One statement, parsed once and run for many rows of the open transaction.</summary>
/// <remarks>
/// For the rows that come with every update (inbox mark, message, mark of delivery). Measured: EF's change tracking of these
/// three cost more than all the rest of an update, and a SqliteCommand a row still as much as SQLite itself (it looks up every
/// parameter by its name for every row); records, whose shapes matter more than their number, go through EF.
/// </remarks>
internal sealed class PreparedWrite : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    /// <param name="connection">The open connection of the context.</param>
    /// <param name="sql">A statement with the parameters <c>?1</c>, <c>?2</c>, …</param>
    /// <exception cref="SqliteException">The statement is not one.</exception>
    public PreparedWrite(DbConnection connection, string sql)
    {
        this.connection = ((SqliteConnection)connection).Handle!;
        Check(raw.sqlite3_prepare_v2(this.connection, sql, out statement));
    }

    /// <summary>Runs the statement with these values, in the order of its parameters; an instant is stored as UTC milliseconds.</summary>
    /// <exception cref="SqliteException">The store refuses the row.</exception>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            Check(values[index] switch
            {
                null => raw.sqlite3_bind_null(statement, index + 1),
                string text => raw.sqlite3_bind_text(statement, index + 1, text),
                int number => raw.sqlite3_bind_int(statement, index + 1, number),
                long number => raw.sqlite3_bind_int64(statement, index + 1, number),
                DateTimeOffset instant => raw.sqlite3_bind_int64(statement, index + 1, instant.ToUnixTimeMilliseconds()),
                var other => throw new InvalidOperationException($"A {other.GetType().Name} has no stored form here."),
            });
        }

        var ended = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (ended != raw.SQLITE_DONE)
        {
            Check(ended);
        }
    }

    public void Dispose() => statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection);
}
