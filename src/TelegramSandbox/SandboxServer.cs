using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TelegramSandbox.Api;
using TelegramSandbox.Faulting;
using TelegramSandbox.People;
using TelegramSandbox.State;
using TelegramSandbox.Web;

namespace TelegramSandbox;

/// <summary>A running Bot API stand-in with people who talk to the bot. On the loopback address only.</summary>
public sealed partial class SandboxServer : IAsyncDisposable
{
    private readonly World _world;
    private readonly WebApplication _app;
    private readonly WebhookSender _webhook;
    private readonly CancellationTokenSource _stop = new();
    private readonly PersonaActs _acts;
    private readonly BotPlace _place;
    private readonly ClockDrive _drive;
    private Task _pushing = Task.CompletedTask;
    private int _disposals;

    private SandboxServer(SandboxOptions options)
    {
        _world = new World(options);
        _acts = new PersonaActs(_world);
        _place = new BotPlace(_world);
        _drive = new ClockDrive(_world);
        var api = new BotApi(_world, Faults);
        _webhook = new WebhookSender(_world, api.Run);
        _app = Build(options.Port, api);
    }

    /// <summary>The address of the Bot API and of the chat page, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>A token that is accepted.</summary>
    public string BotToken => _world.Options.Token ?? $"{_world.Bot.Id}:sandbox";

    /// <summary>The school's clock.</summary>
    public SchoolClock Clock => _world.Clock;

    /// <summary>The people.</summary>
    public static IReadOnlyList<Persona> People => Personas.All;

    /// <summary>The messages that the bot really sent.</summary>
    public Ledger Ledger => _world.Ledger;

    /// <summary>What is to go wrong.</summary>
    public Faults Faults { get; } = new();

    internal World World => _world;

    /// <summary>The parts the server was built from.</summary>
    internal IServiceProvider Services => _app.Services;

    /// <summary>Starts a sandbox and returns when it answers.</summary>
    public static async Task<SandboxServer> Start(SandboxOptions options)
    {
        var server = new SandboxServer(options);
        try
        {
            await server._app.StartAsync();
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server.Url = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server._pushing = server._webhook.Run(server._stop.Token);
        return server;
    }

    /// <summary>Stops answering; what was accepted stays in the data folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Increment(ref _disposals) > 1)
        {
            return;
        }

        await _stop.CancelAsync();
        await _pushing;
        await _app.DisposeAsync();
        _webhook.Dispose();
        _drive.Dispose();
        _world.Dispose();
        _stop.Dispose();
    }

    private WebApplication Build(int port, BotApi api)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = ArgumentsReader.LargestUpload + (1 << 20);
            kestrel.AddServerHeader = false;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        // Streams and long polls never end by themselves, so there is nothing to wait for.
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(200));

        var app = builder.Build();
        app.Use((http, next) => http.Request.Path switch
        {
            var path when BotApi.IsMeant(path) => api.Handle(http),
            var path when FileDownload.IsMeant(path) => FileDownload.Handle(http, _world),
            _ when LocalGuard.Allows(http.Request) => next(),
            _ => Forbid(http),
        });
        app.UseRouting();
        new PageDoors(_world, _acts, _place, _drive, _stop.Token).Open(app);
        new TestDoors(_world, Faults).Open(app);
        return app;
    }

    private static Task Forbid(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
