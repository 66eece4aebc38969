using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityBot.Storage;

namespace QualityBot.LocalPage;

/// <summary>On which port of this machine the page is. <c>LocalPage:Port</c>.</summary>
/// <param name="Port">0: there is no page.</param>
internal sealed record LocalPageOptions(int Port);

/// <summary>Keeps the page open from the first code on as long as the bot runs. Without its port the bot does everything else, and tries again each minute.</summary>
internal sealed partial class LocalPageService(PageApp page, PageWish wish, LocalPageOptions options, IDbContextFactory<AppDb> stores, WriteGate gate, TimeProvider time, ILogger<LocalPageService> log) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Tell(options.Port > 0 ? $"http://127.0.0.1:{options.Port}" : "", stoppingToken);
        await wish.Uttered(stoppingToken);
        while (options.Port > 0)
        {
            await using var app = page.Build(options.Port);
            try
            {
                await app.StartAsync(stoppingToken);
            }
            catch (IOException taken)
            {
                LogPortIsTaken(options.Port, taken.Message);
                await Tell("", stoppingToken);
                await Task.Delay(Again, time, stoppingToken);
                continue;
            }

            await Tell(AddressOf(app), stoppingToken);
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
    }

    /// <summary>Where an application that was started listens.</summary>
    internal static string AddressOf(Microsoft.AspNetCore.Builder.WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private async Task Tell(string address, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        await PageAddress.Save(db, address, ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The local page did not open on port {Port}: {Reason} It is tried again every minute.")]
    private partial void LogPortIsTaken(int port, string reason);
}
