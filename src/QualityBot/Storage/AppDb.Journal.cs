using Microsoft.EntityFrameworkCore;
using QualityBot.Storage.Rows;

namespace QualityBot.Storage;

/// <summary>The rows that come with every update: written with the rest of the transaction, but past the change tracker.</summary>
public sealed partial class AppDb
{
    private const string InsertMark = "INSERT INTO inbox (Key, HandledAt) VALUES (?1, ?2)";

    private const string InsertMessage = """
        INSERT INTO outbox (Id, Key, SchoolId, PersonId, Channel, Recipient, Kind, Payload, Priority, About, NotBefore, NextTry, State, Tries, EndedAt, LastError)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, ?14, ?15)
        """;

    private readonly List<InboxRow> marks = [];
    private readonly List<OutboxRow> posted = [];

    /// <summary>Marks an arrival as handled. The store refuses the same key twice, and with it the whole transaction.</summary>
    public void MarkHandled(string key, DateTimeOffset at) => marks.Add(new(key, at));

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await using var own = Database.CurrentTransaction is null && marks.Count + posted.Count > 0 ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) + WriteMarks() + WriteMessages();
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    private int WriteMarks()
    {
        if (marks.Count == 0)
        {
            return 0;
        }

        using var insert = new PreparedWrite(Database.GetDbConnection(), InsertMark);
        marks.ForEach(mark => insert.Run(mark.Key, mark.HandledAt));
        return Written(marks);
    }

    private int WriteMessages()
    {
        if (posted.Count == 0)
        {
            return 0;
        }

        using var insert = new PreparedWrite(Database.GetDbConnection(), InsertMessage);
        posted.ForEach(row => insert.Run(
            row.Id, row.Key, row.SchoolId, row.PersonId, row.Channel, row.Recipient, (int)row.Kind, row.Payload, (int)row.Priority,
            row.About, row.NotBefore, row.NextTry, (int)row.State, row.EndedAt, row.LastError));
        return Written(posted);
    }

    private static int Written<T>(List<T> rows)
    {
        var count = rows.Count;
        rows.Clear();
        return count;
    }
}
