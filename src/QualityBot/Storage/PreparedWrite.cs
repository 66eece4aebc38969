using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace QualityBot.Storage;

/// <summary>One statement, parsed once and run for many rows of the open transaction.</summary>
/// <remarks>
/// For the rows that come with every update (inbox mark, message, mark of delivery). Measured: EF's change tracking of these
/// three cost more than all the rest of an update; records, whose shapes matter more than their number, go through EF.
/// </remarks>
internal sealed class PreparedWrite : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="connection">The open connection of the context.</param>
    /// <param name="sql">A statement whose parameters are <c>@0</c>, <c>@1</c>, …</param>
    /// <param name="parameters">How many there are.</param>
    public PreparedWrite(DbConnection connection, string sql, int parameters)
    {
        command = ((SqliteConnection)connection).CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < parameters; index++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "@" + index.ToString(CultureInfo.InvariantCulture) });
        }
    }

    /// <summary>Runs the statement with these values, in the order of its parameters; an instant is stored as UTC milliseconds.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] switch
            {
                null => DBNull.Value,
                DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
                var value => value,
            };
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
