using QualityBot.Engine;
using TelegramSandbox;
using SchoolClock = QualityBot.Engine.SchoolClock;

namespace QualityBot.Hosting;

/// <summary>The stand-in for Telegram beside the bot, and the clock that both share.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private Calm? calm;
    private Agenda? agenda;

    private SandboxHost(SandboxServer server, SchoolClock clock) => (Server, Clock) = (server, clock);

    public SandboxServer Server { get; private set; }

    /// <summary>The school clock: the system's plus the offset that the sandbox keeps.</summary>
    public SchoolClock Clock { get; private set; }

    /// <summary>Starts the sandbox; the bot that follows its clock comes later.</summary>
    /// <param name="settings">Port and first moment.</param>
    /// <param name="folder">Where chats, files and the clock are kept; null: in memory.</param>
    public static async Task<SandboxHost> Start(SandboxSettings settings, string? folder)
    {
        SandboxHost? host = null;
        var server = await SandboxServer.Start(new()
        {
            Port = settings.Port,
            DataFolder = folder,
            StartAt = settings.StartAt ?? Demo.FirstMoment,
            OnClockMoved = ct => host?.calm is { } calm ? calm.TickAndWait(Patience, ct) : Task.CompletedTask,
            NextEvent = ct => host?.agenda is { } agenda ? agenda.Next(ct) : Task.FromResult<DateTimeOffset?>(null),
        });
        return host = new(server, SchoolClock.Shifted(TimeProvider.System, () => server.Clock.Offset));
    }

    /// <summary>From now on a move of the clock lets this bot do what has become due.</summary>
    public void Follow(Calm bot, Agenda what) => (calm, agenda) = (bot, what);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
