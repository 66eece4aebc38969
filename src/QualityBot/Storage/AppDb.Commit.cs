using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityDomain.People;

namespace QualityBot.Storage;

/// <summary>The only writer: turns effects into rows of the transaction that the caller has open.</summary>
public sealed partial class AppDb
{
    /// <summary>Whether effects wrote records since the tracker was cleared, so that a read might miss them.</summary>
    public bool HasUnsavedRecords { get; private set; }

    /// <summary>Whether effects asked for work in this context's life, flushed or not.</summary>
    public bool BringsWork { get; private set; }

    /// <summary>Puts the effects of one turn into the open transaction. The caller saves and commits.</summary>
    /// <exception cref="InvalidOperationException">A record belongs to another school than the cause.</exception>
    public async Task Commit(IReadOnlyList<Effect> effects, Cause cause, CancellationToken ct)
    {
        var addresses = await AddressesOf(effects, ct);
        var known = await KnownKeys(effects, ct);

        for (var index = 0; index < effects.Count; index++)
        {
            switch (effects[index])
            {
                case Effect.Add(var record):
                    RefuseForeign(record, cause);
                    base.Add(record);
                    await Remember("Add", null, record, cause, ct);
                    if (record is ChannelLink link)
                    {
                        await SendWhatWaited(link, cause, ct);
                    }

                    break;
                case Effect.Replace(var before, var after):
                    RefuseForeign(before, cause);
                    RefuseForeign(after, cause);
                    PutInPlace(before, after);
                    await Remember("Replace", before, after, cause, ct);
                    break;
                case Effect.Erase(var record):
                    RefuseForeign(record, cause);
                    base.Remove(record);
                    await Remember("Erase", record, null, cause, ct);
                    break;
                case Effect.Send send when send.Key is null || known.Add(send.Key):
                    Post(send, send.Key ?? $"{cause.Key}/{index}", addresses, cause);
                    break;
                case Effect.Edit edit when edit.Key is null || known.Add(edit.Key):
                    Post(OutboxKind.Edit, edit.Key ?? $"{cause.Key}/{index}", OutboxPayload.Of(edit.Text, edit.Keyboard) with { MessageId = edit.MessageId }, edit.In, edit.Priority, cause);
                    break;
                case Effect.Delete delete when delete.Key is null || known.Add(delete.Key):
                    Post(OutboxKind.Delete, delete.Key ?? $"{cause.Key}/{index}", new() { MessageId = delete.MessageId }, delete.In, delete.Priority, cause);
                    break;
                case Effect.Commands commands:
                    Post(commands, $"{cause.Key}/{index}", addresses, cause);
                    break;
                case Effect.Cancel(var about):
                    await CancelPending(about, cause, ct);
                    break;
                case Effect.Work work:
                    BringsWork = true;
                    Work.Add(new(cause.Ids.Next(), work.Key, work.Kind, System.Text.Json.JsonSerializer.Serialize(work.Payload, StageJson.Options), cause.Sender!.Channel, cause.Sender.Recipient, cause.SchoolId) { NextTry = cause.SystemNow });
                    break;
                default:
                    break; // A toast is answered from memory; a message with a known key is there already.
            }
        }
    }

    /// <summary>Saves and forgets, so that the next read sees what was written. Still the same transaction.</summary>
    public async Task Flush(CancellationToken ct)
    {
        await SaveChangesAsync(ct);
        ChangeTracker.Clear();
        HasUnsavedRecords = false;
    }

    /// <summary>Closes the tenant's wall from the inside: no turn writes a record of another school.</summary>
    private static void RefuseForeign(object record, Cause cause)
    {
        var school = record is School own ? own.Id : (long)record.GetType().GetProperty("SchoolId")!.GetValue(record)!;
        if (cause.SchoolId is { } allowed && school != allowed)
        {
            throw new InvalidOperationException($"A turn of school {allowed} tried to write {record.GetType().Name} of school {school}.");
        }
    }

    private void PutInPlace(object before, object after)
    {
        var key = Model.FindEntityType(after.GetType())!.FindPrimaryKey()!.Properties[0];
        var tracked = ChangeTracker.Entries().FirstOrDefault(entry =>
            entry.Metadata.ClrType == after.GetType() && Equals(entry.Property(key.Name).CurrentValue, key.PropertyInfo!.GetValue(after)));
        if (tracked is not null)
        {
            tracked.CurrentValues.SetValues(after);
        }
        else if (!Equals(key.PropertyInfo!.GetValue(before), key.PropertyInfo.GetValue(after)))
        {
            throw new InvalidOperationException($"Replacing a {after.GetType().Name} must keep its id.");
        }
        else
        {
            base.Update(after);
        }
    }

    /// <summary>Current addresses of the persons whom the effects write to.</summary>
    private async Task<Dictionary<long, PersonAddress>> AddressesOf(IReadOnlyList<Effect> effects, CancellationToken ct)
    {
        var ids = effects
            .Select(effect => effect switch { Effect.Send { To: Recipient.OnePerson p } => p.Id, Effect.Commands { To: Recipient.OnePerson p } => p.Id, _ => 0L })
            .Where(id => id != 0).Distinct().ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        if (HasUnsavedRecords)
        {
            await Flush(ct);
        }

        var links = await Set<ChannelLink>().AsNoTracking().Where(link => ids.Contains(link.PersonId) && link.CutAt == null).OrderBy(link => link.Id).ToListAsync(ct);
        var people = await Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(ct);
        return people.ToDictionary(person => person.Id, person => new PersonAddress(person, links.LastOrDefault(link => link.PersonId == person.Id)));
    }

    private async Task<HashSet<string>> KnownKeys(IReadOnlyList<Effect> effects, CancellationToken ct)
    {
        var keys = effects.Select(effect => effect switch { Effect.Send send => send.Key, Effect.Edit edit => edit.Key, Effect.Delete delete => delete.Key, _ => null })
            .OfType<string>().Distinct().ToList();
        if (keys.Count == 0)
        {
            return [];
        }

        var stored = await Outbox.AsNoTracking().Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(ct);
        return [.. stored, .. posted.Select(row => row.Key).Where(keys.Contains)];
    }

    private sealed record PersonAddress(Person Person, ChannelLink? Link);
}
