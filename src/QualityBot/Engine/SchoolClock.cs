namespace QualityBot.Engine;

/// <summary>The clock that schools live by: today, deadlines, quiet hours, expiry. In the sandbox it can be moved forward.</summary>
/// <remarks>
/// Pacing, backoff, polls and watchdogs go by <see cref="TimeProvider"/> instead: those two are never compared and never
/// share a column.
/// </remarks>
public abstract class SchoolClock
{
    /// <summary>The present moment, in UTC.</summary>
    public abstract DateTimeOffset Now { get; }

    /// <summary>The local day of a school.</summary>
    public DateOnly Today(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).DateTime);

    /// <summary>A clock that runs <paramref name="offset"/> ahead of the system's.</summary>
    public static SchoolClock Shifted(TimeProvider system, Func<TimeSpan> offset) => new Following(system, offset);

    private sealed class Following(TimeProvider system, Func<TimeSpan> offset) : SchoolClock
    {
        public override DateTimeOffset Now => system.GetUtcNow() + offset();
    }
}
