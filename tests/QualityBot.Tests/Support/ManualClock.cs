using QualityBot.Engine;

namespace QualityBot.Tests.Support;

/// <summary>A school clock that stands until it is moved.</summary>
internal sealed class ManualClock(DateTimeOffset start) : SchoolClock
{
    public override DateTimeOffset Now => now;

    private DateTimeOffset now = start;

    public void Forward(TimeSpan span) => now += span;

    public void Set(DateTimeOffset moment) => now = moment;
}
