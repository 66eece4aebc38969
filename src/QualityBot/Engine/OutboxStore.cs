using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>The sender's side of the store: which rows are due, and what became of them.</summary>
internal sealed class OutboxStore(IDbContextFactory<AppDb> stores, WriteGate gate, EngineOptions options, SchoolClock clock, TimeProvider time)
{
    private const string Mark = """
        UPDATE outbox SET State = ?2, MessageId = ?3, EndedAt = ?4, LastError = ?5, NextTry = ?6, Tries = ?7, FailingSince = ?8, Payload = coalesce(?9, Payload)
        WHERE Id = ?1
        """;

    /// <summary>Pending rows whose hour has come, with ids above <paramref name="after"/>, in the order of their ids.</summary>
    public async Task<IReadOnlyList<OutboxRow>> Due(long after, int most, CancellationToken ct)
    {
        var (schoolNow, systemNow) = (clock.Now, time.GetUtcNow());
        await using var db = await stores.CreateDbContextAsync(ct);
        return await db.Outbox.AsNoTracking()
            .Where(row => row.State == OutboxState.Pending && row.Id > after && row.NotBefore <= schoolNow && row.NextTry <= systemNow)
            .OrderBy(row => row.Id).Take(most).ToListAsync(ct);
    }

    /// <summary>The oldest answers after <paramref name="cursor"/> that may go now. While thousands of announcements wait before them, the order of ids would not come to them for minutes.</summary>
    public async Task<IReadOnlyList<OutboxRow>> DueReplies(long cursor, int most, CancellationToken ct)
    {
        var (schoolNow, systemNow) = (clock.Now, time.GetUtcNow());
        await using var db = await stores.CreateDbContextAsync(ct);
        return await db.Outbox.AsNoTracking()
            .Where(row => row.Id > cursor && row.State == OutboxState.Pending && row.Priority == Priority.Reply && row.NotBefore <= schoolNow && row.NextTry <= systemNow)
            .OrderBy(row => row.Id).Take(most).ToListAsync(ct);
    }

    /// <summary>Whether the row is still wanted: whoever closes or reassigns something cancels what is pending about it.</summary>
    public async Task<bool> IsStillPending(long id, CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        return await db.Outbox.AnyAsync(row => row.Id == id && row.State == OutboxState.Pending, ct);
    }

    /// <summary>Stores how calls ended, many in one transaction. A row that was cancelled meanwhile and went out all the same counts as sent.</summary>
    public async Task Save(IReadOnlyList<(OutboxRow Row, Delivery Delivery)> ended, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        using var mark = new PreparedWrite(db.Database.GetDbConnection(), Mark);
        foreach (var (row, delivery) in ended)
        {
            if (delivery is Delivery.Moved(var recipient))
            {
                await Rekey(db, row, recipient, ct);
            }

            mark.Run(row.Id, (int)row.State, row.MessageId, row.EndedAt, row.LastError, row.NextTry, row.Tries, row.FailingSince, delivery is Delivery.MarkupRefused ? row.Payload : null);
        }

        await transaction.CommitAsync(ct);
        foreach (var (row, _) in ended.Where(each => each.Row is { Kind: OutboxKind.File, State: not OutboxState.Pending }))
        {
            Forget(row);
        }
    }

    /// <summary>Remembers a pause, so that a restart obeys it too. An empty recipient is the whole bot.</summary>
    public async Task Pause(Address address, DateTimeOffset until, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        var name = $"pause/{address.Channel}/{address.Recipient}";
        var value = until.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        if (await db.Kept.Where(row => row.Name == name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, value), ct) == 0)
        {
            db.Kept.Add(new() { Name = name, Value = value });
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>The pauses that still hold.</summary>
    public async Task<IReadOnlyList<(Address Address, DateTimeOffset Until)>> Pauses(CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        var stored = await db.Kept.AsNoTracking().Where(row => row.Name.StartsWith("pause/")).ToListAsync(ct);
        return [.. from row in stored
                   let parts = row.Name.Split('/', 3)
                   let until = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(row.Value, CultureInfo.InvariantCulture))
                   where until > time.GetUtcNow()
                   select (new Address(parts[1], parts[2]), until)];
    }

    /// <summary>Deletes a file that was only made to be sent. One that is in use stays; its maker sweeps what is old.</summary>
    private void Forget(OutboxRow row)
    {
        if (OutboxPayload.Read(row.Payload).Attachment is { Once: true } file)
        {
            try
            {
                File.Delete(Path.Combine(options.DataFolder, file.Path));
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                // The message is sent; that must not fail for a file that could not be deleted.
            }
        }
    }

    /// <summary>A group that became a supergroup has a new id: everything that waits for it follows.</summary>
    private static async Task Rekey(AppDb db, OutboxRow row, string recipient, CancellationToken ct)
    {
        var old = await db.Outbox.Where(each => each.Id == row.Id).Select(each => each.Recipient).SingleAsync(ct);
        await db.Outbox.Where(each => each.Channel == row.Channel && each.Recipient == old && each.State == OutboxState.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.Recipient, recipient), ct);
        await db.Set<QualityDomain.People.ChannelLink>().Where(link => link.Channel == row.Channel && link.Recipient == old)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.Recipient, recipient), ct);
    }
}
