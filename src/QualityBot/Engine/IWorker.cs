namespace QualityBot.Engine;

/// <summary>Does one kind of work that a step must not wait for: a download, a reading, a drawing.</summary>
public interface IWorker
{
    string Kind { get; }

    /// <summary>Does the work; it may be asked for twice after a crash and must then do no harm.</summary>
    Task<WorkResult> Do(WorkOrder order, CancellationToken ct);
}

/// <summary>What is to be done, for whom.</summary>
public sealed record WorkOrder(string Key, string Kind, string Payload, Address For, long? SchoolId);

/// <summary>What a worker brings back.</summary>
public abstract record WorkResult
{
    private WorkResult() { }

    public sealed record Done(string Json) : WorkResult;

    /// <summary>It cannot be done, and the sentence says what the person can do about it.</summary>
    public sealed record Refused(string Reason) : WorkResult;
}
