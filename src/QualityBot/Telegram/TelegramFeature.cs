using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Telegram;

/// <summary>Telegram as a channel of the host, with updates by polling or, when a webhook is given, by posts.</summary>
internal static class TelegramFeature
{
    public static IServiceCollection AddTelegram(this IServiceCollection services, TelegramOptions options, WebhookOptions? webhook)
    {
        services
            .AddSingleton(new BotApiClient(BotApiClient.Connect(options.SendConcurrency + 1), options.BaseUrl, options.Token))
            .AddSingleton(provider => new ArrivalReader(options.BotId, provider.GetRequiredService<SchoolClock>()))
            .AddSingleton<IChannel, TelegramChannel>();
        return webhook is null
            ? services.AddHostedService<PollingService>()
            : services.AddSingleton(webhook).AddHostedService<WebhookService>();
    }
}
