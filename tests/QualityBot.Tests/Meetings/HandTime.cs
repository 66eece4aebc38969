namespace QualityBot.Tests.Meetings;

/// <summary>The system's clock moved by hand: timers fire when it is moved past them.</summary>
internal sealed class HandTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = start;

    /// <summary>Somebody waits for it to go on.</summary>
    public bool IsAwaited
    {
        get
        {
            lock (gate)
            {
                return alarms.Count > 0;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Moves the clock on and fires what is due.</summary>
    public void Forward(TimeSpan span)
    {
        List<Alarm> due;
        lock (gate)
        {
            now += span;
            due = alarms.FindAll(alarm => alarm.At <= now);
            alarms.RemoveAll(due.Contains);
        }

        due.ForEach(alarm => alarm.Callback(alarm.State));
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(HandTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimerCallback Callback => callback;

        public object? State => state;

        public DateTimeOffset At { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    At = time.now + dueTime;
                    time.alarms.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
            {
                time.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
