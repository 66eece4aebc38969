namespace QualityBot.Engine;

/// <summary>Ids for new records, given out before a step runs, so that a record's id is right in the very turn that creates it.</summary>
/// <remarks>One sequence for all kinds of records of the store; the counter is saved in the commit that uses the ids.</remarks>
public sealed class FreshIds(long first)
{
    /// <summary>The id that comes next.</summary>
    public long Upcoming { get; private set; } = first;

    public long Next() => Upcoming++;
}
