namespace TelegramSandbox;

/// <summary>The school's clock: the system's clock plus an offset that only grows.</summary>
/// <remarks>Only <see cref="GetUtcNow"/> is shifted: timers and stopwatches run in system time, so that waits stay short.</remarks>
public sealed class SchoolClock : TimeProvider
{
    private readonly TimeProvider _system;
    private long _offsetTicks;

    internal SchoolClock(TimeProvider system) => _system = system;

    /// <summary>How far the school's clock is ahead of the system's (behind it, when negative).</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>The present moment of the school.</summary>
    public DateTimeOffset Now => GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _system.GetUtcNow() + Offset;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _system.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _system.TimestampFrequency;

    /// <inheritdoc/>
    public override long GetTimestamp() => _system.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _system.CreateTimer(callback, state, dueTime, period);

    internal void Set(TimeSpan offset) => Interlocked.Exchange(ref _offsetTicks, offset.Ticks);
}
