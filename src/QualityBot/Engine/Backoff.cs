namespace QualityBot.Engine;

/// <summary>How long to wait after a failure: doubling from one second to fifteen minutes, with full jitter.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>A wait between nothing and the bound for <paramref name="tries"/> failures, of which there was at least one.</summary>
    public static TimeSpan After(int tries) => Random.Shared.NextDouble() * Bound(tries);

    /// <summary>The longest wait after so many failures.</summary>
    public static TimeSpan Bound(int tries) => TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(tries, 20) - 1)));
}
