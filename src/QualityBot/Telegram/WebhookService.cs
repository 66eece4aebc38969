using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityBot.Engine;
using QualityBot.Telegram.Receiving;

namespace QualityBot.Telegram;

/// <summary>Listens for posted updates on the loopback address and tells Telegram where to post them.</summary>
internal sealed partial class WebhookService(BotApiClient client, WebhookOptions options, ArrivalReader reader, UpdatePump pump, ILogger<WebhookService> log) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(options.Port));
        await using var app = builder.Build();
        new WebhookEndpoint(options.Secret, (updates, ct) => pump.Take([.. updates.Select(reader.Read).OfType<Arrival>()], ct)).Map(app, options.Url.AbsolutePath);
        await app.StartAsync(stoppingToken);
        await Register(stoppingToken);
        await Task.Delay(Timeout.Infinite, stoppingToken);
    }

    private async Task Register(CancellationToken ct)
    {
        while ((await client.SetWebhook(new(options.Url.ToString()) { SecretToken = options.Secret }, ct)).Failure is { } failure)
        {
            LogNotRegistered(failure.Description);
            await Task.Delay(Again, ct);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Telegram did not take the webhook address: {Reason}")]
    private partial void LogNotRegistered(string? reason);
}
