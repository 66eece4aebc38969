using Microsoft.EntityFrameworkCore;
using QualityDomain.Decisions;

namespace QualityBot.Storage;

/// <summary>Marks the words of decisions that were stored before there was a mark: no SQL folds Cyrillic letters.</summary>
internal static class WordsMarks
{
    /// <summary>Fills what is missing. With nothing missing it is one look into an index, so every start does it, also the one after a kill.</summary>
    public static async Task Fill(AppDb db, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var connection = db.Database.GetDbConnection();
        var missing = new List<(long Id, string Text)>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT Id, Text FROM decisions WHERE WordsMark IS NULL";
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
            {
                missing.Add((rows.GetInt64(0), rows.GetString(1)));
            }
        }

        using (var update = new PreparedWrite(connection, "UPDATE decisions SET WordsMark = ?2 WHERE Id = ?1"))
        {
            missing.ForEach(row => update.Run(row.Id, RowMatches.Mark(row.Text)));
        }

        await transaction.CommitAsync(ct);
    }
}
