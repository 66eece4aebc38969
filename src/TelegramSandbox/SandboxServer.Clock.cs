namespace TelegramSandbox;

/// <summary>Moving the school's clock.</summary>
public sealed partial class SandboxServer
{
    /// <summary>Lets time pass: the clock stops at every event on the way, and the bot does its work there.</summary>
    public Task Advance(TimeSpan time, CancellationToken cancel = default) => _drive.Advance(time, cancel);

    /// <summary>Lets time pass until a moment; a past one moves nothing.</summary>
    public Task MoveTo(DateTimeOffset moment, CancellationToken cancel = default) => _drive.MoveTo(moment, cancel);

    /// <summary>Lets time pass until the next event and returns it; null when the bot knows of none.</summary>
    public Task<DateTimeOffset?> ToNextEvent(CancellationToken cancel = default) => _drive.ToNextEvent(cancel);
}
