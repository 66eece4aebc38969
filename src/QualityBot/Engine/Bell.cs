namespace QualityBot.Engine;

/// <summary>Wakes whoever waits for new outbox rows or new work after a commit.</summary>
/// <remarks>It only saves waiting time: whoever misses a ring finds the rows at the next look.</remarks>
internal sealed class Bell
{
    private TaskCompletionSource next = New();
    private TaskCompletionSource nextWork = New();

    /// <summary>Completes at the next ring.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    /// <summary>Completes at the next ring for work: few commits bring any, and each look costs a query.</summary>
    public Task NextWork => Volatile.Read(ref nextWork).Task;

    public void Ring() => Interlocked.Exchange(ref next, New()).TrySetResult();

    public void RingForWork() => Interlocked.Exchange(ref nextWork, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
