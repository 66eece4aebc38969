namespace QualityBot.Engine;

/// <summary>So many messages a second for the whole bot; zero lifts the limit.</summary>
/// <remarks>A second's worth may go in one burst, as the Bot API's approximate limits allow.</remarks>
internal sealed class Pace
{
    private readonly double perSecond;
    private readonly TimeProvider time;
    private double tokens;
    private DateTimeOffset at;

    public Pace(double perSecond, TimeProvider time) =>
        (this.perSecond, this.time, tokens, at) = (perSecond, time, perSecond, time.GetUtcNow());

    /// <summary>Takes a token, or says how long there is none.</summary>
    public bool TryTake(out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (perSecond <= 0)
        {
            return true;
        }

        var now = time.GetUtcNow();
        tokens = Math.Min(perSecond, tokens + (Math.Max(0, (now - at).TotalSeconds) * perSecond));
        at = now;
        if (tokens >= 1)
        {
            tokens--;
            return true;
        }

        wait = TimeSpan.FromSeconds((1 - tokens) / perSecond);
        return false;
    }
}
