using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Telegram;
using TelegramSandbox;

namespace QualityBot.Hosting;

/// <summary>The whole program in one process: a sandbox in memory, the made-up school in a store of its own, and the bot between them over HTTP.</summary>
/// <remarks>For the tour and for tests of whole dialogues; whoever starts it owns the folder.</remarks>
internal sealed class LiveBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    private readonly SandboxHost sandbox;
    private readonly Settings settings;
    private StoreLock? held;
    private IHost? host;

    private LiveBot(SandboxHost sandbox, Settings settings) => (this.sandbox, this.settings) = (sandbox, settings);

    /// <summary>The people's side.</summary>
    public SandboxServer Sandbox => sandbox.Server;

    /// <summary>Starts everything; returns when the bot listens.</summary>
    /// <param name="folder">Where the store and the files lie; must be there.</param>
    public static async Task<LiveBot> Start(string folder, CancellationToken ct)
    {
        var place = new SandboxSettings(Enabled: true, Port: 0, Demo: true, StartAt: null);
        var sandbox = await SandboxHost.Start(place, folder: null);
        var path = Path.Combine(folder, "tour.db");
        var live = new LiveBot(sandbox, new(
            Token: null, new(sandbox.Server.Url), Webhook: null, place, new(new SqliteConnectionStringBuilder { DataSource = path }.ToString(), path),
            new() { MessagesPerSecond = 0, UpdatesPerUserPerMinute = 0, DataFolder = folder }, TimeSpan.Zero));
        try
        {
            await live.StartBot(ct);
            return live;
        }
        catch
        {
            await live.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the bot has fetched and done all that it can do at this moment of the school's clock.</summary>
    /// <exception cref="TimeoutException">It does not come to rest.</exception>
    public async Task Rest(CancellationToken ct)
    {
        var calm = host!.Services.GetRequiredService<Calm>();
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (Sandbox.WaitingUpdates > 0 || !await calm.Wait(Patience, ct))
        {
            if (TimeProvider.System.GetUtcNow() > until)
            {
                throw new TimeoutException("The bot does not come to rest.");
            }

            await Task.Delay(Glance, ct);
        }
    }

    /// <summary>The bot ends and a new one opens the same store; the sandbox with its chats goes on.</summary>
    public async Task Restart(CancellationToken ct)
    {
        await StopBot();
        await StartBot(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await StopBot();
        await sandbox.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private async Task StartBot(CancellationToken ct)
    {
        held = StoreLock.Take(settings.Storage.Path);
        var telegram = new TelegramOptions { Token = Sandbox.BotToken, BaseUrl = settings.BaseUrl, SendConcurrency = settings.Engine.SendConcurrency };
        await using (var db = BotHost.OpenStore(settings.Storage))
        {
            await StoreStart.Prepare(db, held, settings.Storage, ct);
            await BotIdentity.Claim(db, telegram.BotId, ct);
            await FirstMinutes.LearnName(db, await FirstMinutes.AskForName(telegram, ct), ct);
            await FirstMinutes.LoadDemo(db, sandbox.Clock, ct);
        }

        host = BotHost.Build(settings, telegram, sandbox.Clock);
        await BotHost.Join(sandbox, host, ct);
        await host.StartAsync(ct);
    }

    /// <summary>Ends the bot gracefully; people can go on writing.</summary>
    public async Task StopBot()
    {
        if (host is not null)
        {
            await host.StopAsync(CancellationToken.None);
            host.Dispose();
            host = null;
        }

        held?.Dispose();
        held = null;
    }
}
