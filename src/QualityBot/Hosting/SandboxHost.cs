using Microsoft.AspNetCore.Connections;
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
    private Func<TimeSpan, CancellationToken, Task>? keep;

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
        var server = await Listening(settings.Port, new()
        {
            Port = settings.Port,
            DataFolder = folder,
            StartAt = settings.StartAt ?? FirstMinutes.SandboxBegins,
            OnClockMoved = ct => host?.Moved(ct) ?? Task.CompletedTask,
            NextEvent = ct => host?.agenda is { } agenda ? agenda.Next(ct) : Task.FromResult<DateTimeOffset?>(null),
        });
        return host = new(server, SchoolClock.Shifted(TimeProvider.System, () => server.Clock.Offset));
    }

    private static async Task<SandboxServer> Listening(int port, SandboxOptions options)
    {
        try
        {
            return await SandboxServer.Start(options);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new SettingsException("Sandbox:Port", Texts.PortIsTaken(port));
        }
    }

    /// <summary>From now on a move of the clock lets this bot do what has become due.</summary>
    /// <param name="bot">Does it and knows when it is done.</param>
    /// <param name="what">Knows what comes next.</param>
    /// <param name="offset">Keeps the clock for the verbs.</param>
    public async Task Follow(Calm bot, Agenda what, Func<TimeSpan, CancellationToken, Task> offset, CancellationToken ct)
    {
        (calm, agenda, keep) = (bot, what, offset);
        await keep(Server.Clock.Offset, ct);
    }

    private async Task Moved(CancellationToken ct)
    {
        if (calm is not null && keep is not null)
        {
            await keep(Server.Clock.Offset, ct);
            await calm.TickAndWait(Patience, ct);
        }
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
