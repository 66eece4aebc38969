using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>Rows of the outbox that are in memory, in a lane or under way: none is taken twice.</summary>
internal sealed class RowsInMemory
{
    private readonly HashSet<long> ids = [];
    private int unasked; // Those that answer nobody.

    public int Count => ids.Count;

    /// <summary>Whether answers are the smaller part. Where they are the greater, they are in their order already.</summary>
    public bool IsMostlyUnasked => unasked > ids.Count / 2;

    /// <summary>False when the row was taken before.</summary>
    public bool Add(OutboxRow row)
    {
        var added = ids.Add(row.Id);
        unasked += added && row.Priority != Priority.Reply ? 1 : 0;
        return added;
    }

    public void Release(OutboxRow row) => unasked -= ids.Remove(row.Id) && row.Priority != Priority.Reply ? 1 : 0;
}
