using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityDomain.People;

namespace QualityBot.Storage;

/// <summary>How messages of a turn become outbox rows.</summary>
public sealed partial class AppDb
{
    /// <summary>How old a message may be that goes out after all; older ones are in a later digest. A decision of ours.</summary>
    private static readonly TimeSpan StillMatters = TimeSpan.FromDays(3);

    private void Post(Effect.Send send, string key, Dictionary<long, PersonAddress> addresses, Cause cause)
    {
        var kind = send.Attachment is null ? OutboxKind.Message : OutboxKind.File;
        var payload = OutboxPayload.Of(send.Text, send.Keyboard) with { Attachment = send.Attachment, Silent = send.Silent };
        posted.Add(Row(kind, key, payload, send.To, addresses, cause, send.Priority, send.About, send.NotBefore));
    }

    private void Post(Effect.Commands commands, string key, Dictionary<long, PersonAddress> addresses, Cause cause) =>
        posted.Add(Row(OutboxKind.Commands, key, new() { Commands = commands.List }, commands.To, addresses, cause, Priority.Reply, null, null));

    /// <summary>A change of a message goes to the chat where it stands, which is known; a person may have another by now.</summary>
    private void Post(OutboxKind kind, string key, OutboxPayload payload, Recipient chat, Priority priority, Cause cause) =>
        posted.Add(Row(kind, key, payload, chat, [], cause, priority, null, null));

    private static OutboxRow Row(
        OutboxKind kind, string key, OutboxPayload payload, Recipient to, Dictionary<long, PersonAddress> addresses,
        Cause cause, Priority priority, string? about, DateTimeOffset? notBefore)
    {
        var (address, person) = to switch
        {
            Recipient.TheSender => (cause.Sender ?? throw new InvalidOperationException("There is nobody to answer."), (PersonAddress?)null),
            Recipient.OneAddress one => (one.Address, null),
            Recipient.OnePerson one => addresses.TryGetValue(one.Id, out var found) && found.Link is { } link
                ? (new Address(link.Channel, link.Recipient), found)
                : (new Address("", ""), found),
            _ => throw new InvalidOperationException($"Unknown recipient {to}."),
        };

        return new()
        {
            Id = cause.Ids.Next(),
            Key = key,
            SchoolId = cause.SchoolId,
            PersonId = (to as Recipient.OnePerson)?.Id,
            Channel = address.Channel,
            Recipient = address.Recipient,
            Kind = kind,
            Payload = payload.Write(),
            Priority = priority,
            About = about,
            NotBefore = notBefore ?? cause.SchoolNow,
            NextTry = cause.SystemNow,
            State = person switch
            {
                { Person.Contact: not ContactMode.Messenger } => OutboxState.OnPaper,
                _ when address.Recipient.Length == 0 => OutboxState.Blocked,
                _ => OutboxState.Pending,
            },
            EndedAt = address.Recipient.Length == 0 || person?.Person.Contact is not (null or ContactMode.Messenger) ? cause.SchoolNow : null,
            LastError = address.Recipient.Length == 0 ? "no address" : null,
        };
    }

    /// <summary>Who gets an address gets what could not be sent for want of one, as far as it still matters; reminders are said anew in one message.</summary>
    private Task<int> SendWhatWaited(ChannelLink link, Cause cause, CancellationToken ct)
    {
        var oldest = cause.SchoolNow - StillMatters;
        return Outbox.Where(row => row.PersonId == link.PersonId && row.State == OutboxState.Blocked && row.Priority != Priority.Reminder && row.NotBefore >= oldest)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.State, OutboxState.Pending).SetProperty(row => row.Channel, link.Channel).SetProperty(row => row.Recipient, link.Recipient)
                .SetProperty(row => row.EndedAt, (DateTimeOffset?)null).SetProperty(row => row.LastError, (string?)null).SetProperty(row => row.NextTry, cause.SystemNow), ct);
    }

    /// <summary>«person/7» is everything that is still to go to that person, whatever it is about.</summary>
    private async Task CancelPending(string about, Cause cause, CancellationToken ct)
    {
        long? person = about.StartsWith("person/", StringComparison.Ordinal) && long.TryParse(about.AsSpan("person/".Length), out var id) ? id : null;
        foreach (var row in posted.Where(row => (row.About == about || (person != null && row.PersonId == person)) && row.State == OutboxState.Pending))
        {
            row.State = OutboxState.Cancelled;
        }

        await Outbox.Where(row => (row.About == about || (person != null && row.PersonId == person)) && (row.State == OutboxState.Pending || row.State == OutboxState.Blocked))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxState.Cancelled).SetProperty(row => row.EndedAt, cause.SchoolNow), ct);
    }
}
