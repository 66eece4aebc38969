using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>A fresh sandbox in memory, and a bot that speaks to it by hand.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    internal const long Teacher = 1006;
    internal const long Director = 1001;
    internal const long Stranger = 1012;

    private readonly List<IAsyncDisposable> _running = [];

    internal SandboxServer Server { get; private set; } = null!;

    internal RawBot Bot { get; private set; } = null!;

    internal virtual SandboxOptions Options => new() { StartAt = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.FromHours(3)) };

    public virtual async Task InitializeAsync()
    {
        Server = await SandboxServer.Start(Options);
        Bot = new RawBot(Server);
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var running in _running)
        {
            await running.DisposeAsync();
        }

        Bot.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>Something that runs until the test is over.</summary>
    internal T StopLater<T>(T running)
        where T : IAsyncDisposable
    {
        _running.Add(running);
        return running;
    }
}
