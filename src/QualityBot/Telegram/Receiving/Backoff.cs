namespace QualityBot.Telegram.Receiving;

/// <summary>Pauses that double up to a limit, each taken between a half and the whole so that many clients do not come back together.</summary>
internal sealed class Backoff(TimeSpan first, TimeSpan longest)
{
    private int failures;

    public void Reset() => failures = 0;

    public TimeSpan Next()
    {
        var whole = Math.Min(longest.TotalMilliseconds, first.TotalMilliseconds * Math.Pow(2, Math.Min(failures++, 30)));
#pragma warning disable CA5394 // Jitter needs no secrecy.
        return TimeSpan.FromMilliseconds(whole * (0.5 + (Random.Shared.NextDouble() / 2)));
#pragma warning restore CA5394
    }
}
