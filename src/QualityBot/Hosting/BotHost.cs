using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityBot.Assessments;
using QualityBot.Assessments.Measures;
using QualityBot.Decisions;
using QualityBot.Drafts;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Checks;
using QualityBot.LocalPage;
using QualityBot.Meetings;
using QualityBot.Papers;
using QualityBot.Parents;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Support;
using QualityBot.Telegram;
using QualityBot.Telegram.Secrets;

namespace QualityBot.Hosting;

/// <summary>Puts the program together: settings, store, engine, channel, capabilities.</summary>
internal static class BotHost
{
    /// <summary>The settings of the working directory, for the verbs that run no bot.</summary>
    public static Settings ReadSettings() => Settings.Read(ReadConfiguration(), Directory.GetCurrentDirectory());

    /// <summary><c>appsettings.json</c> of the working directory, and over it the environment; read once.</summary>
    /// <remarks>The generic host's own default watches the folder, and with it the store in it, write by write.</remarks>
    public static IConfiguration ReadConfiguration() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>The whole bot, ready to start. The caller holds the store's lock and has prepared the store.</summary>
    /// <param name="settings">Where everything is.</param>
    /// <param name="telegram">The Bot API server and the token to use: Telegram's or the sandbox's.</param>
    /// <param name="clock">The clock that schools live by.</param>
    /// <param name="configuration">For logging; tests give none and log nothing.</param>
    public static IHost Build(Settings settings, TelegramOptions telegram, SchoolClock clock, IConfiguration? configuration = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        if (configuration is not null)
        {
            builder.Logging
                .AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning)
                .AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole(console => console.SingleLine = true);
            builder.Services.AddRedactedLogging();
        }

        builder.Services
            .AddSingleton(clock)
            .AddSingleton(settings.Retention)
            .AddStorage(settings.Storage)
            .AddEngine(settings.Engine)
            .AddTelegram(telegram, settings.Webhook)
            .AddCapabilities()
            .AddLocalPageHost(settings.LocalPagePort, settings.Names);
        if (settings.Heartbeat is { } url)
        {
            builder.Services.AddSingleton(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10) }).AddHostedService(services => new Heartbeat(
                url, () => services.GetRequiredService<TickHandler>().LastGood, services.GetRequiredService<SocketsHttpHandler>(),
                services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<Heartbeat>>()));
        }

        return builder.Build();
    }

    /// <summary>Lets the bot follow the sandbox's clock.</summary>
    public static Task Join(SandboxHost sandbox, IHost host, CancellationToken ct)
    {
        var (gate, stores) = (host.Services.GetRequiredService<WriteGate>(), host.Services.GetRequiredService<IDbContextFactory<AppDb>>());
        return sandbox.Follow(host.Services.GetRequiredService<Calm>(), host.Services.GetRequiredService<Agenda>(), Keep, ct);

        async Task Keep(TimeSpan offset, CancellationToken stop)
        {
            using var turn = await gate.Enter(stop);
            await using var db = await stores.CreateDbContextAsync(stop);
            await KeptClock.Save(db, offset, stop);
        }
    }

    /// <summary>Everything that the bot can do for a school; one line each.</summary>
    public static IServiceCollection AddCapabilities(this IServiceCollection services) => services
        .AddStaff()
        .AddDecisions()
        .AddMeasures()
        .AddDrafts()
        .AddAssessments() // Before the digests: what is stuck is a line of theirs in the same tick.
        .AddFollowUp()
        .AddLint()
        .AddPapers()
        .AddSupport()
        .AddParents()
        .AddMeetings()
        .AddLocalPage();

    /// <summary>A context of the store for the verbs that open the live file.</summary>
    public static AppDb OpenStore(StorageOptions storage)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        StorageFeature.Configure(options, storage);
        return new(options.Options);
    }
}
