using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Telegram;

/// <summary>Telegram as a channel of the host, with updates by polling.</summary>
internal static class TelegramFeature
{
    public static IServiceCollection AddTelegram(this IServiceCollection services, TelegramOptions options) => services
        .AddSingleton(new BotApiClient(BotApiClient.Connect(options.SendConcurrency + 1), options.BaseUrl, options.Token))
        .AddSingleton(provider => new ArrivalReader(options.BotId, provider.GetRequiredService<SchoolClock>()))
        .AddSingleton<IChannel, TelegramChannel>()
        .AddHostedService<PollingService>();
}
