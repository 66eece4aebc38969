using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Whose turn it is: an answer before a reminder, the older before the younger, one call at a time in each chat.</summary>
/// <remarks>The cost of a turn grows with the logarithm of the chats that wait. An entry of a queue may have grown stale; it is then passed over.</remarks>
internal sealed class Lanes
{
    private readonly Dictionary<Address, Lane> byAddress = [];
    private readonly PriorityQueue<(Lane Lane, long RowId), (Priority, long)> ready = new();
    private readonly PriorityQueue<Lane, DateTimeOffset> resting = new();

    /// <summary>Somebody else than <paramref name="lane"/> was told to wait by the channel and still waits.</summary>
    public bool AnotherWaits(Lane lane, DateTimeOffset now) => byAddress.Values.Any(other => other != lane && other.PausedBy429 && other.PausedUntil > now);

    public Lane Of(Address address) => byAddress.TryGetValue(address, out var lane) ? lane : byAddress[address] = new(address);

    /// <summary>The lane has a new row, an ended call or a new pause: finds its place again.</summary>
    public void Enlist(Lane lane, DateTimeOffset now)
    {
        var waits = lane.TryNext(out var row, out var from);
        if (lane.Busy)
        {
            return; // The end of the call enlists it again.
        }

        if (from > now)
        {
            resting.Enqueue(lane, from);
        }
        else if (waits)
        {
            ready.Enqueue((lane, row!.Id), (row.Priority, row.Id));
        }
        else
        {
            byAddress.Remove(lane.Address);
        }
    }

    /// <summary>Whether some row may go now; if not, <paramref name="next"/> is when the first resting one may (null: nothing waits).</summary>
    public bool AnyReady(DateTimeOffset now, out DateTimeOffset? next)
    {
        while (resting.TryPeek(out var rested, out var until) && until <= now)
        {
            resting.Dequeue();
            Enlist(rested, now);
        }

        next = resting.TryPeek(out _, out var first) ? first : null;
        while (ready.TryPeek(out var entry, out _))
        {
            if (entry.Lane.TryNext(out var row, out var from) && row.Id == entry.RowId && from <= now)
            {
                return true;
            }

            ready.Dequeue(); // Whatever made it stale has enlisted the lane again.
        }

        return false;
    }

    /// <summary>Takes the row whose turn it is; only after <see cref="AnyReady"/> said so.</summary>
    public (Lane Lane, OutboxRow Row) Take()
    {
        var lane = ready.Dequeue().Lane;
        return (lane, lane.Take());
    }
}
