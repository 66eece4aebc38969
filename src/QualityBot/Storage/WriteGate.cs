namespace QualityBot.Storage;

/// <summary>Lets one writer of this process into the store at a time.</summary>
/// <remarks>SQLite has one writer; waiting here is fair and immediate, while its own busy retry sleeps 150 ms at a time.</remarks>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Waits for the turn; disposing the result ends it.</summary>
    public async Task<IDisposable> Enter(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        return new Turn(gate);
    }

    public void Dispose() => gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
