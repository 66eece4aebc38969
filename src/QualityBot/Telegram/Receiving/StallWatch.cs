namespace QualityBot.Telegram.Receiving;

/// <summary>Tells when receiving shows no sign of life: each call is bounded, so a long silence means that a handler hangs.</summary>
internal sealed class StallWatch : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private long last;

    public StallWatch(TimeProvider time, Action<TimeSpan> stalled)
    {
        (this.time, last) = (time, time.GetTimestamp());
        timer = time.CreateTimer(_ => Look(stalled), null, Pulse, Pulse);
    }

    public void Sign() => Volatile.Write(ref last, time.GetTimestamp());

    public void Dispose() => timer.Dispose();

    private void Look(Action<TimeSpan> stalled)
    {
        if (time.GetElapsedTime(Volatile.Read(ref last)) is var silence && silence > Limit)
        {
            stalled(silence);
        }
    }
}
