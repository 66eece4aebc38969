namespace QualityBot.Tests.Telegram;

/// <summary>The system's clock with jumps; its own timers fire when the test says, pauses run in real time.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly List<(TimerCallback Callback, object? State)> timers = [];
    private long ahead;

    /// <summary>A jump that comes right after so many more looks at the clock.</summary>
    public (int Readings, TimeSpan By)? Later { get; set; }

    public void Jump(TimeSpan by) => ahead += (long)(by.TotalSeconds * TimestampFrequency);

    public void FireTimers() => timers.ForEach(timer => timer.Callback(timer.State));

    public override long GetTimestamp()
    {
        var now = base.GetTimestamp() + ahead;
        if (Later is var (readings, by))
        {
            Later = readings > 1 ? (readings - 1, by) : null;
            Jump(readings > 1 ? TimeSpan.Zero : by);
        }
        return now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period == Timeout.InfiniteTimeSpan)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }
        timers.Add((callback, state));
        return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
