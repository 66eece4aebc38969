using System.Diagnostics.CodeAnalysis;
using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>What waits for one chat: in the order of priority and age, one call at a time.</summary>
internal sealed class Lane(Address address)
{
    /// <summary>The most rows of one chat in memory, so that a chat that stands still crowds nobody out.</summary>
    public const int Capacity = 50;

    private readonly PriorityQueue<OutboxRow, (Priority, long)> rows = new();

    public Address Address { get; } = address;

    /// <summary>A call is under way.</summary>
    public bool Busy { get; set; }

    /// <summary>System clock: nothing is sent before.</summary>
    public DateTimeOffset PausedUntil { get; set; }

    /// <summary>The pause was asked for by the channel, rather than by a failure of ours.</summary>
    public bool PausedBy429 { get; set; }

    /// <summary>System clock: nothing unasked is sent before, so that the chat is not flooded.</summary>
    public DateTimeOffset SpacedUntil { get; set; }

    /// <summary>Some rows were left in the store for lack of room.</summary>
    public bool LeftSome { get; set; }

    public int Count => rows.Count;

    public void Put(OutboxRow row) => rows.Enqueue(row, (row.Priority, row.Id));

    /// <summary>The row that goes next; false while a call is under way or nothing waits. Nothing goes before <paramref name="from"/> (system clock).</summary>
    public bool TryNext([NotNullWhen(true)] out OutboxRow? row, out DateTimeOffset from)
    {
        var any = rows.TryPeek(out row, out _);
        from = row?.Priority is not Priority.Reply && SpacedUntil > PausedUntil ? SpacedUntil : PausedUntil;
        return any && !Busy;
    }

    public OutboxRow Take() => rows.Dequeue();
}
