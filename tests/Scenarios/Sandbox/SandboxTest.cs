using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>A fresh sandbox in memory, and a bot that speaks to it by hand.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    internal const long Teacher = 1006;
    internal const long Director = 1001;
    internal const long Stranger = 1012;

    internal SandboxServer Server { get; private set; } = null!;

    internal RawBot Bot { get; private set; } = null!;

    internal virtual SandboxOptions Options => new() { StartAt = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.FromHours(3)) };

    public virtual async Task InitializeAsync()
    {
        Server = await SandboxServer.Start(Options);
        Bot = new RawBot(Server);
    }

    public async Task DisposeAsync()
    {
        Bot.Dispose();
        await Server.DisposeAsync();
    }
}
